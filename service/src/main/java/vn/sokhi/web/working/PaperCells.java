package vn.sokhi.web.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.sokhi.draft.Entry;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Where;
import vn.sokhi.web.working.Block.Chip;
import vn.sokhi.web.working.Block.Note;
import vn.sokhi.words.Words;

/// The cells of a report's paper, by the names of their fields.
///
/// @param address of a field's place on its page; empty where the paper has no pages any more
public record PaperCells(Paper paper, Words words, Function<Slot, String> address) implements Cells {

    /// Of a paper that was checked or handed in: it is not edited, so there is no page to lead to.
    public static PaperCells kept(Paper paper, Words words) {
        return new PaperCells(paper, words, _ -> "");
    }

    @Override
    public Optional<Told> of(Where cell) {
        return Slot.parse(cell.text())
                .filter(Slot.OfRow.class::isInstance)
                .map(Slot.OfRow.class::cast)
                .map(this::told);
    }

    private Told told(Slot.OfRow slot) {
        var row = slot.row();
        var more = new ArrayList<Chip>();
        var notes = new ArrayList<Note>();
        var entry = paper.at(slot);
        entry.map(Entry::origin).flatMap(this::origin).ifPresent(more::add);
        text(row, "document")
                .ifPresent(it -> more.add(Chip.of("file-text", words.say("workings.document", "document", it))));
        text(row, "provider").ifPresent(it -> more.add(Chip.of("users", words.say("workings.provider", "who", it))));
        entry.flatMap(Entry::meant)
                .filter(meant -> entry.map(Entry::origin).orElse(TYPED) instanceof Entry.Origin.Typed)
                .ifPresent(meant -> notes.add(Note.of(words.say("workings.meant", "number", meant))));
        return new Told(Chip.leading("file-spreadsheet", field(slot), address.apply(slot)), more, notes);
    }

    private static final Entry.Origin TYPED = new Entry.Origin.Typed();

    private Optional<Chip> origin(Entry.Origin origin) {
        return switch (origin) {
            case Entry.Origin.Typed() -> Optional.empty();
            case Entry.Origin.Read(var file, var place) ->
                Optional.of(Chip.of("upload", words.say("workings.file", "file", file, "place", place)));
            case Entry.Origin.Earlier(var year) ->
                Optional.of(Chip.of("arrow-right-left", words.say("workings.earlier", "year", year)));
        };
    }

    private Optional<String> text(RowKey row, String column) {
        return paper.at(row.slot(column)).map(Entry::text).filter(text -> !text.isBlank());
    }

    /// `Ô “lượng hoạt động”, năm 2025`; the row's number where a year has several.
    private String field(Slot.OfRow slot) {
        var row = slot.row();
        var column = words.column(slot.column());
        return rows(row) > 1
                ? words.say("workings.cell.row", "column", column, "year", row.year(), "row", row.number())
                : words.say("workings.cell", "column", column, "year", row.year());
    }

    private long rows(RowKey of) {
        return paper.rows().stream()
                .map(Paper.Row::key)
                .filter(key -> key.source().equals(of.source()) && key.year() == of.year())
                .count();
    }

    /// What the rows of a working say beside the numbers, for its JSON.
    public List<Paper.Row> told(Iterable<RowKey> keys) {
        var told = new ArrayList<Paper.Row>();
        for (var key : keys) {
            paper.rows().stream().filter(row -> row.key().equals(key)).forEach(told::add);
        }
        return told;
    }
}
