package vn.sokhi.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokhi.draft.Proposal;
import vn.sokhi.draft.Proposal.Verdict;
import vn.sokhi.draft.StagedImport;
import vn.sokhi.finding.Finding;
import vn.sokhi.words.Language;

/// The workbook of a report, written, filled in and read back.
class RoundTripTest {

    static final String[] PLANT = {
        "answer/boundary = =HYPERLINK(\"x\") cả nhà máy",
        "source/s001/name = Lò nung 1",
        "source/s001/class = stationary",
        "source/s001/activity = fuel-burnt",
        "source/s001/since = 2019",
        "source/s002/name = Xe nâng",
        "source/s002/class = mobile",
        "source/s002/activity = fuel-burnt",
        "source/s003/name = Lưới điện",
        "source/s003/class = electricity",
        "source/s003/activity = electricity-bought",
        "row/s001/2025/1/fuel = anthracite",
        "row/s001/2025/1/use = industry",
        "row/s001/2025/1/quantity = 1.250,75",
        "row/s001/2025/1/unit = tấn",
        "row/s001/2025/1/ncv = 26,7 MJ/kg",
        "row/s001/2025/1/document = HĐ 12/2025",
        "row/s001/2025/1/estimated = yes",
        "row/s002/2025/1/fuel = Dầu diesel",
        "row/s002/2025/1/use = road",
        "row/s002/2025/1/quantity = 1.250",
        "row/s002/2025/1/unit = lít",
        "row/s003/2026/1/quantity = 123456789012345678901,5",
        "row/s003/2026/1/unit = kWh",
    };

    final Desk desk = new Desk(PLANT);

    static final TemplateBook BOOKS = new TemplateBook(TemplateBook.Data.TRIAL);

    byte[] file() {
        return BOOKS.of(desk.shown(), Language.VI);
    }

    EditedBook edited() {
        return new EditedBook(file());
    }

    static List<String> rules(StagedImport staged) {
        return staged.findings().stream().map(Finding::rule).toList();
    }

    static List<Proposal> changed(StagedImport staged) {
        return staged.proposals().stream()
                .filter(each -> each.verdict() != Verdict.UNCHANGED)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"VI", "EN"})
    void what_was_written_is_read_back_unchanged(Language language) {
        var staged = desk.staged(BOOKS.of(desk.shown(), language));
        assertEquals(List.of(), staged.findings());
        assertEquals(List.of(), changed(staged));
        assertEquals(
                desk.draft().paper().entries().keySet(),
                staged.proposals().stream().map(Proposal::slot).collect(Collectors.toSet()));
    }
}
