package vn.sokhi.web.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.paper.Section;
import vn.sokhi.paper.Section.Kind;
import vn.sokhi.paper.Section.State;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// A section as the task list shows it.
///
/// @param number its place in the list, from 1
/// @param note what is wrong or missing, or what stands in it, in one line
/// @param totals one for each year of the period; empty text where nothing is counted
public record SectionLine(
        int number, String code, String name, String href, String note, Told state, List<Sum> totals) {

    /// The fixed word for the state, and how its tag looks (`parts :: tag`).
    public record Told(String tag, String word, boolean done) {}

    public record Sum(int year, String text) {}

    static final int DECIMALS = 2;

    static List<SectionLine> of(Shown shown, Words words) {
        var lines = new ArrayList<SectionLine>();
        for (var section : shown.sections()) lines.add(of(section, lines.size() + 1, shown, words));
        return lines;
    }

    private static SectionLine of(Section section, int number, Shown shown, Words words) {
        return new SectionLine(
                number,
                section.code(),
                name(section.code(), shown, words),
                DraftFrame.address(shown.draft(), section.code()),
                note(section, shown, words),
                state(section.state(), words),
                shown.draft().period().inOrder().stream()
                        .map(year -> sum(section, year, words))
                        .toList());
    }

    static String name(String code, Shown shown, Words words) {
        return shown.plan()
                .sourceClass(code)
                .map(each -> each.name().in(words.language() == Language.VI))
                .orElseGet(() -> words.sayOr(code, "report.section." + code));
    }

    static Told state(State state, Words words) {
        var tag = switch (state) {
            case NOT_STARTED -> "no";
            case DOING -> "do";
            case FAULTY -> "err";
            case DONE -> "ok";
        };
        return new Told(tag, words.say("draft.state." + tag), state == State.DONE);
    }

    private static Sum sum(Section section, int year, Words words) {
        var total = section.totals().get(year);
        return new Sum(year, total == null ? "" : words.numbers().fixed(total, DECIMALS));
    }

    private static String note(Section section, Shown shown, Words words) {
        var parts = new ArrayList<String>();
        count(section.faults(), SectionLine::isQuestion, "ask", words, parts);
        count(section.faults(), finding -> !isQuestion(finding), "fault", words, parts);
        count(section.missing(), has("P-NO-SOURCE"), "nosource", words, parts);
        count(section.missing(), has("P-NO-ROW"), "norow", words, parts);
        count(section.missing(), has("P-NO-ROW").or(has("P-NO-SOURCE")).negate(), "empty", words, parts);
        return parts.isEmpty() ? whole(section, shown, words) : String.join(", ", parts);
    }

    private static boolean isQuestion(Finding finding) {
        return finding.rule().equals("N-AMBIGUOUS");
    }

    private static Predicate<Finding> has(String rule) {
        return finding -> finding.rule().equals(rule);
    }

    private static void count(
            List<Finding> findings, Predicate<Finding> which, String key, Words words, List<String> parts) {
        long count = findings.stream().filter(which).count();
        if (count > 0) parts.add(counted("draft.note." + key, count, words));
    }

    /// One is told apart, for languages that must.
    static String counted(String key, long count, Words words) {
        return words.say(
                count == 1 ? key + ".one" : key, "count", words.numbers().whole(count));
    }

    private static String whole(Section section, Shown shown, Words words) {
        var paper = shown.draft().paper();
        return switch (section.kind()) {
            case Kind.QUESTIONS -> "";
            case Kind.SOURCES -> counted("draft.note.sources", paper.sources().size(), words);
            case Kind.ROWS ->
                counted(
                        "draft.note.sources",
                        paper.sources().stream()
                                .filter(source -> source.text("class").equals(section.code()))
                                .count(),
                        words);
        };
    }
}
