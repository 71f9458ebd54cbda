package vn.sokhi.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sokhi.audit.Hash;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

class StagedImportTest {

    private static final Slot QUANTITY = Slot.parse("row/s001/2025/1/quantity").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "    ,        , UNCHANGED",
        "    , 1250.5 , ADDED",
        "12  , 1250.5 , CHANGED",
        "12  , 12     , UNCHANGED",
        "12  ,        , CHANGED"
    })
    void a_cell_is_added_changed_or_left(String now, String read, String verdict) {
        var told = new Proposal(QUANTITY, entry(now), entry(read), "Than!C14", List.of(), List.of());
        assertEquals(Verdict.valueOf(verdict.strip()), told.verdict());
    }

    private static Optional<Entry> entry(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(Entry::typed);
    }

    @Test
    void another_meaning_is_a_change_though_the_text_is_the_same() {
        var asked = Optional.of(Entry.typed("1.250"));
        var meant = Optional.of(Entry.typed("1.250").meaning("1250"));
        assertEquals(Verdict.CHANGED, new Proposal(QUANTITY, asked, meant, "Than!C14", List.of(), List.of()).verdict());
    }

    @Test
    void a_staged_import_is_read_back_as_it_was_kept() {
        var bad = Finding.of("N-NOT-NUMBER", new Where.Cell("Than", 3, 14)).with("text", "mười");
        var staged = new StagedImport(
                new ImportId(new UUID(1, 2)),
                new StagedImport.Origin("Than 2026.xlsx", Hash.ofBytes(new byte[] {1})),
                41,
                Instant.parse("2026-11-24T05:00:00Z"),
                List.of(
                        new Proposal(
                                QUANTITY,
                                Optional.empty(),
                                Optional.of(Entry.typed("mười")),
                                "Than!C14",
                                List.of(bad),
                                List.of()),
                        new Proposal(
                                QUANTITY,
                                Optional.empty(),
                                Optional.of(Entry.typed("1")),
                                "Than!C15",
                                List.of(),
                                List.of())),
                List.of(Finding.of("I-EDITION", new Where.Whole("_khoa")).with("edition", "2026-11-24")));
        var again = StagedImport.read(staged.id(), staged.of(), staged.revision(), staged.at(), staged.bytes());
        assertEquals(staged.bytes(), again.bytes());
        assertEquals(
                Map.of(Verdict.ADDED, 1, Verdict.CHANGED, 0, Verdict.UNCHANGED, 0, Verdict.REJECTED, 1),
                again.counts());
        assertEquals(
                "Than!C14",
                again.proposals().getFirst().findings().getFirst().where().text());
        assertEquals(1, again.takeable().size());
    }

    @Test
    void a_mapping_is_known_again_by_the_header_it_was_made_for() {
        var mapping = new ColumnMapping(
                List.of("Nguồn", "Lượng", "Ghi chú"), Map.of("source", 0, "quantity", 1), Map.of("year", "2025"));
        assertEquals(mapping, ColumnMapping.read(mapping.bytes()));
        assertEquals(Optional.of("quantity"), mapping.ours(1));
        assertEquals(Optional.empty(), mapping.ours(2));
        assertEquals(
                false,
                ColumnMapping.signature(List.of("Nguồn", "Lượng")).equals(ColumnMapping.signature(mapping.header())));
    }
}
