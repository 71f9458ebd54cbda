package vn.sokhi.web.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.calculation.Totals;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.classification.Scope;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.finding.Finding;
import vn.sokhi.paper.Section;
import vn.sokhi.quantity.Exact;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Numbers;
import vn.sokhi.words.Words;

/// The totals so far, year by year, beside every page of a draft. Each figure leads to the page it comes from.
///
public record DraftTotals(List<Year> years) {

    private static final int WIDEST = 1000;
    private static final int COLOURS = 6;

    /// @param without what is not counted yet; empty where nothing is missing
    public record Year(int year, ScopeSum direct, ScopeSum indirect, String without) {}

    /// @param sum empty where nothing of the scope is counted
    /// @param change against the year before, in words; empty where there is none to compare with
    public record ScopeSum(String scope, String sum, String href, String change, List<Part> parts, List<Gas> gases) {}

    /// What one class of sources gives, and its piece of the bar: from where, and how wide, of 1000.
    ///
    /// @param colour `s1` to `s6`
    public record Part(String name, String sum, String href, String colour, int from, int width) {}

    /// @param gas as mark-up
    public record Gas(String gas, String sum) {}

    /// The reading while it goes on.
    private record Reader(Shown shown, Words words) {}

    static DraftTotals of(Shown shown, Words words) {
        var reader = new Reader(shown, words);
        var years = shown.draft().period().inOrder();
        return new DraftTotals(years.stream().map(year -> year(year, reader)).toList());
    }

    private static Year year(int year, Reader reader) {
        return new Year(
                year,
                scope(Scope.DIRECT, year, reader),
                scope(Scope.INDIRECT, year, reader),
                without(year, reader.shown, reader.words));
    }

    private static ScopeSum scope(Scope scope, int year, Reader reader) {
        var numbers = reader.words.numbers();
        var sum = sum(reader.shown, in(scope, year));
        var parts = parts(scope, year, sum.orElse(Exact.ZERO), reader);
        return new ScopeSum(
                scope.code(),
                sum.map(it -> numbers.fixed(it, SectionLine.DECIMALS)).orElse(""),
                sum.isEmpty()
                        ? ""
                        : DraftFrame.address(reader.shown.draft().id()) + "/totals/" + year + "#" + scope.code(),
                sum.map(now -> change(scope, year, now, reader)).orElse(""),
                parts,
                gases(scope, year, reader));
    }

    private static Predicate<Emission> in(Scope scope, int year) {
        return emission -> emission.year() == year
                && emission.what().scope() == scope
                && !emission.what().biogenic();
    }

    /// Nothing where nothing was counted; a zero that was counted is a zero.
    private static Optional<Exact> sum(Shown shown, Predicate<Emission> which) {
        return shown.reckoning().emissions().stream()
                .filter(which)
                .map(emission -> emission.co2e().value())
                .reduce(Exact::plus);
    }

    /// Against the year before within the period: of an earlier one there may be rows (a landfill's), but not all.
    private static String change(Scope scope, int year, Exact now, Reader reader) {
        if (!reader.shown.draft().period().years().contains(year - 1)) return "";
        return sum(reader.shown, in(scope, year - 1))
                .filter(before -> !before.isZero())
                .map(before -> {
                    var percent = now.minus(before).times(Exact.of(100)).dividedBy(before);
                    return reader.words.say(
                            "draft.change",
                            "scope",
                            reader.words.say("draft.scope." + scope.code()),
                            "percent",
                            signed(percent, reader.words.numbers()),
                            "year",
                            year - 1);
                })
                .orElse("");
    }

    private static String signed(Exact percent, Numbers numbers) {
        return (percent.signum() > 0 ? "+" : "") + numbers.fixed(percent, 1);
    }

    private static List<Part> parts(Scope scope, int year, Exact all, Reader reader) {
        var parts = new ArrayList<Part>();
        int from = 0;
        int colour = 0;
        for (var section : reader.shown.sections()) {
            if (section.kind() != Section.Kind.ROWS) continue;
            colour = Math.min(colour + 1, COLOURS);
            var sources = sources(section.code(), reader.shown);
            var sum = sum(reader.shown, in(scope, year).and(each -> sources.contains(each.source())));
            if (sum.isEmpty()) continue;
            int width = width(sum.get(), all);
            parts.add(new Part(
                    SectionLine.name(section.code(), reader.shown, reader.words),
                    reader.words.numbers().fixed(sum.get(), SectionLine.DECIMALS),
                    DraftFrame.address(reader.shown.draft(), section.code()),
                    "s" + colour,
                    from,
                    width));
            from += width;
        }
        return parts;
    }

    /// Figures carry the source's name.
    private static Set<String> sources(String code, Shown shown) {
        return shown.draft().paper().sources().stream()
                .filter(source -> source.text("class").equals(code))
                .map(source -> source.text("name"))
                .collect(Collectors.toSet());
    }

    private static int width(Exact part, Exact all) {
        if (all.isZero() || part.signum() < 0) return 0;
        return part.times(Exact.of(WIDEST)).dividedBy(all).digits().intValue();
    }

    private static List<Gas> gases(Scope scope, int year, Reader reader) {
        return reader.shown.reckoning().totals().lines().stream()
                .filter(line -> line.year() == year && line.scope() == scope)
                .filter(line -> !line.gas().equals(Totals.ALL))
                .map(line -> new Gas(
                        Chemistry.markup(line.gas()), reader.words.numbers().fixed(line.co2e(), SectionLine.DECIMALS)))
                .toList();
    }

    /// Rows at fault give no figure, and what has no row is in no sum.
    private static String without(int year, Shown shown, Words words) {
        long untold = rows(shown.sections().stream().flatMap(section -> section.missing().stream()), year, "P-NO-ROW");
        long faulty = rows(shown.reckoning().findings().stream(), year, "");
        var parts = new ArrayList<String>();
        if (faulty > 0) parts.add(SectionLine.counted("draft.without.rows", faulty, words));
        if (untold > 0) parts.add(SectionLine.counted("draft.without.sources", untold, words));
        return parts.isEmpty() ? "" : words.say("draft.without", "what", String.join(", ", parts));
    }

    /// How many rows of that year those findings are about.
    private static long rows(Stream<Finding> findings, int year, String rule) {
        return findings.filter(finding -> rule.isEmpty() || finding.rule().equals(rule))
                .map(DraftTotals::row)
                .flatMap(Optional::stream)
                .filter(row -> row.year() == year)
                .distinct()
                .count();
    }

    private static Optional<RowKey> row(Finding finding) {
        return Slot.parse(finding.where().text())
                .filter(Slot.OfRow.class::isInstance)
                .map(slot -> ((Slot.OfRow) slot).row());
    }
}
