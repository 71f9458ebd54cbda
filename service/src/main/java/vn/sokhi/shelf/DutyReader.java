package vn.sokhi.shelf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.sokhi.calendar.Holiday;
import vn.sokhi.calendar.WorkingDays;
import vn.sokhi.finding.Finding;
import vn.sokhi.gazette.Duties;
import vn.sokhi.gazette.Duty;
import vn.sokhi.gazette.DutyRule;
import vn.sokhi.law.InForce;

/// Reads the duties, the words of their deadlines, and the days on which offices are closed.
final class DutyReader {

    private final LawCells law;
    private final Consumer<Finding> refused;
    private final List<InForce<DutyRule>> rules = new ArrayList<>();
    private final List<InForce<Holiday>> holidays = new ArrayList<>();
    private final Map<String, Integer> offsets = new HashMap<>();

    DutyReader(LawCells law, Consumer<Finding> refused) {
        this.law = law;
        this.refused = refused;
    }

    Duties read(Tables tables) {
        tables.each("deadlines/words.csv", this::word);
        tables.each("deadlines/duties.csv", this::duty);
        tables.each("holidays/holidays.csv", this::holiday);
        return new Duties(rules, offsets, new WorkingDays(holidays));
    }

    private void word(Line line) {
        law.of(line, Integer.parseInt(line.cell("offset_days")))
                .ifPresent(offset -> offsets.put(line.cell("word"), offset.value()));
    }

    private void duty(Line line) {
        if (!offsets.containsKey(line.cell("word"))) refused.accept(line.finding("B-WORD", "word"));
        try {
            var paper = new DutyRule.Paper(
                    ReferenceReader.words(line, "name"),
                    ReferenceReader.words(line, "recipient"),
                    forms(line),
                    line.cell("verified").equals("yes"));
            law.of(
                            line,
                            new DutyRule(
                                    line.cell("id"),
                                    line.cell("who"),
                                    line.cell("act"),
                                    paper,
                                    clock(line),
                                    line.cell("article")))
                    .ifPresent(rules::add);
        } catch (DateTimeException | NumberFormatException unreadable) {
            refused.accept(line.finding("B-DUTY", "day"));
        }
    }

    private static DutyRule.Clock clock(Line line) {
        return new DutyRule.Clock(
                MonthDay.parse("--" + line.cell("day")),
                line.cell("word"),
                Integer.parseInt(line.cell("first")),
                Integer.parseInt(line.cell("every")),
                line.has("about_from")
                        ? Optional.of(new Duty.Years(
                                Integer.parseInt(line.cell("about_from")), Integer.parseInt(line.cell("about_to"))))
                        : Optional.empty());
    }

    private static List<String> forms(Line line) {
        return Stream.of(line.cell("form").split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private void holiday(Line line) {
        var kind = switch (line.cell("kind")) {
            case "make-up-working-day" -> Holiday.Kind.MAKE_UP_WORKING_DAY;
            case "proposed" -> Holiday.Kind.PROPOSED;
            default -> Holiday.Kind.DAY_OFF;
        };
        law.of(line, new Holiday(LocalDate.parse(line.cell("date")), ReferenceReader.words(line, "name"), kind))
                .ifPresent(holidays::add);
    }
}
