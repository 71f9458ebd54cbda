package vn.sokhi.web.working;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Working;
import vn.sokhi.finding.Where;
import vn.sokhi.law.Citation;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Standing;
import vn.sokhi.quantity.Amount;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Rulebook;
import vn.sokhi.web.working.Block.Chip;
import vn.sokhi.web.working.Block.Note;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Says of a value where it comes from: a cell, an article, or a step before.
final class Origins {

    private static final Pattern KEPT_FIELD = Pattern.compile(".*:([0-9]+):([0-9]+)");
    private static final String TOE = "UNIT-TOE";
    private static final String SERVES_LATER = "latest-published-year ";

    private final Words words;
    private final Rulebook rulebook;
    private final Cells cells;

    Origins(Words words, Rulebook rulebook, Cells cells) {
        this.words = words;
        this.rulebook = rulebook;
        this.cells = cells;
    }

    List<Chip> chips(Known known) {
        return switch (known) {
            case Known.Entered entered -> ofCell(entered);
            case Known.Legal legal -> ofLaw(legal);
            case Known.Worked _ -> List.of(Chip.of("arrow-right", words.say("working.worked")));
        };
    }

    List<Note> notes(Working.Line line) {
        var notes = new ArrayList<>(told(line.known()));
        line.converted().map(this::converted).ifPresent(notes::add);
        return notes;
    }

    /// A tonne of oil equivalent is a convention, so whose it is is said.
    private Note converted(Working.Conversion conversion) {
        var from = conversion.from().unit();
        var told = words.say(
                "working.converted",
                "from",
                words.numbers().readable(conversion.from()),
                "to",
                words.numbers().readable(conversion.to()),
                "one",
                words.numbers().unit(from),
                "factor",
                words.numbers()
                        .readable(
                                new Amount(conversion.factor(), conversion.to().unit())));
        var whose =
                from.symbol().toLowerCase(Locale.ROOT).contains("toe") ? rulebook.entry(TOE) : Optional.<Entry>empty();
        return Note.of(whose.map(entry -> told + " " + words.say("working.convention", "text", cited(entry.source())))
                .orElse(told));
    }

    private List<Note> told(Known known) {
        return switch (known) {
            case Known.Entered entered -> written(entered);
            case Known.Legal legal -> ofEntry(legal);
            case Known.Worked _ -> List.of();
        };
    }

    private List<Note> written(Known.Entered entered) {
        var notes = new ArrayList<Note>();
        var text = entered.asWritten();
        notes.add(Note.of(text.isEmpty() ? words.say("working.nothing") : words.say("working.written", "text", text)));
        cells.of(entered.cell()).ifPresent(told -> notes.addAll(told.notes()));
        return notes;
    }

    /// The instrument by its number, as people name it, and the place in it.
    String cited(Citation citation) {
        return named(citation.instrument()) + ", " + citation.place();
    }

    /// The instrument alone.
    String named(String code) {
        return rulebook.instrument(code)
                .map(instrument -> instrument.number().contains("/")
                        ? instrument.number()
                        : title(instrument.title().vi(), instrument.title().en()))
                .orElse(code);
    }

    private List<Chip> ofCell(Known.Entered entered) {
        var chips = new ArrayList<Chip>();
        cells.of(entered.cell())
                .ifPresentOrElse(
                        told -> {
                            chips.add(told.field());
                            chips.addAll(told.more());
                        },
                        () -> chips.add(Chip.of("file-spreadsheet", place(entered.cell()))));
        if (entered.own()) chips.add(Chip.warning(words.say("working.own")));
        return chips;
    }

    private String place(Where where) {
        return switch (where) {
            case Where.Cell cell -> words.say("place.cell", "cell", cell.text());
            case Where.Field(var _, var line, var column) -> words.say("place.field", "line", line, "column", column);
            case Where.Whole(var kept) -> kept(kept);
            case Where.Named _, Where.Nowhere _ -> words.say("place.sheet");
        };
    }

    /// A place as a stored row keeps it, `file.csv:12:3` or `Than!A14`.
    private String kept(String place) {
        var field = KEPT_FIELD.matcher(place);
        if (field.matches()) return words.say("place.field", "line", field.group(1), "column", field.group(2));
        return words.say("place.cell", "cell", place);
    }

    private List<Chip> ofLaw(Known.Legal legal) {
        var chips = new ArrayList<Chip>();
        chips.add(Chip.leading("scale", cited(legal.law().source()), LawLinks.value(legal.entry())));
        if (legal.law().standing() instanceof Standing.Unconfirmed) {
            chips.add(Chip.warning(words.say("working.unconfirmed")));
        }
        legal.flags().forEach(flag -> chips.add(Chip.warning(flag(flag))));
        return chips;
    }

    private String flag(String flag) {
        return flag.startsWith(SERVES_LATER)
                ? words.say("working.latest", "year", flag.substring(SERVES_LATER.length()))
                : words.sayOr(flag, "flag." + flag);
    }

    private List<Note> ofEntry(Known.Legal legal) {
        var notes = new ArrayList<Note>();
        rulebook.entry(legal.entry()).ifPresent(entry -> notes.add(Note.of(described(entry))));
        notes.add(Note.of(words.say(
                "working.since", "day", words.numbers().day(legal.law().from()), "entry", legal.entry())));
        reason(legal.law()).forEach(notes::add);
        rulebook.entry(legal.entry())
                .map(entry -> entry.text().note())
                .filter(note -> !note.isBlank())
                .ifPresent(note -> notes.add(new Note(words.say("working.remark"), note)));
        return notes;
    }

    private String described(Entry entry) {
        var text = entry.text();
        var name = title(text.nameVi(), text.nameEn());
        return text.printed().isBlank() ? name : words.say("working.printed", "name", name, "printed", text.printed());
    }

    private List<Note> reason(InForce<?> law) {
        return law.standing() instanceof Standing.Unconfirmed(var reason)
                ? List.of(Note.of(words.say("working.reason") + " " + title(rulebook.reasonVi(reason), reason)))
                : List.of();
    }

    private String title(String vietnamese, String english) {
        return words.language() == Language.VI ? vietnamese : english;
    }
}
