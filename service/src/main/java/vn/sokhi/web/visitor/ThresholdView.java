package vn.sokhi.web.visitor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Finding;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.CheckThresholds;
import vn.sokhi.web.frame.Address;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Puts the two answers, listed and meets the criteria, into the words of the page, with the working line by line.
final class ThresholdView {

    private final Reference reference;
    private final Words words;
    private final boolean vietnamese;
    private final Cites cites;
    private final Address here;

    ThresholdView(Reference reference, Words words, Address here) {
        this.reference = reference;
        this.words = words;
        this.vietnamese = words.language() == Language.VI;
        this.cites = new Cites(reference, words);
        this.here = here;
    }

    /// An energy to choose.
    public record Choice(String code, String name) {}

    /// @param verdict `met`, `below` or `open`
    /// @param mends by field: its finding, and ways to take it as one click
    public record Shown(
            Optional<InList> listed,
            String verdict,
            List<Criterion> criteria,
            List<Line> lines,
            String toe,
            Map<String, Mend> mends) {}

    public record InList(String key, String name, Cites.Cite cite) {}

    public record Criterion(
            String name,
            String verdict,
            String threshold,
            String figure,
            String margin,
            Cites.Cite cite,
            String quote) {}

    /// @param factor with its unit; empty where the amount was in TOE already
    /// @param counted false where the criterion of the kind does not count it
    public record Line(
            String name,
            String amount,
            String factor,
            String toe,
            Optional<Cites.Cite> cite,
            boolean counted,
            String id) {}

    /// @param ways how the number may be meant, each with the page on which it is
    public record Mend(String what, String mend, List<Way> ways) {}

    public record Way(String reading, String address) {}

    static List<Choice> choices(List<Entry> energies, Words words) {
        boolean vietnamese = words.language() == Language.VI;
        return energies.stream()
                .map(each -> new Choice(each.keys().getOrDefault("energy", ""), name(each, vietnamese)))
                .toList();
    }

    /// The sentence that lays the duty on those the list names, where the edition holds it.
    static Optional<DutyCards.Ground> duty(Reference reference, Words words) {
        var cites = new Cites(reference, words);
        return reference.texts().articles().stream()
                .filter(each -> each.id().equals("QD42-2026.2.1"))
                .findFirst()
                .map(article -> new DutyCards.Ground(
                        cites.of(article),
                        article.text().value().vi(),
                        words.language() == Language.VI
                                ? ""
                                : article.text().value().en()));
    }

    Shown of(CheckThresholds.Answer answer, String kind) {
        return new Shown(
                answer.listed()
                        .map(each -> new InList(
                                each.value().key().toString(), each.value().name(), cites.of(each))),
                answer.verdict().name().toLowerCase(Locale.ROOT),
                answer.criteria().stream().map(this::criterion).toList(),
                answer.energy().stream().map(each -> line(each, kind)).toList(),
                words.numbers().readable(answer.toe()),
                mends(answer.findings()));
    }

    private Criterion criterion(CheckThresholds.Criterion each) {
        var threshold = each.threshold().amount();
        var unit = words.numbers().unit(threshold.unit());
        var article = reference.texts().articles().stream()
                .filter(it -> it.text().source().equals(each.threshold().law().source()))
                .findFirst();
        return new Criterion(
                name(each.entry(), vietnamese),
                each.verdict().name().toLowerCase(Locale.ROOT),
                words.numbers().readable(threshold.value()) + " " + unit,
                each.figure()
                        .map(it -> words.numbers().readable(it) + " " + unit)
                        .orElse(""),
                each.margin().map(it -> signed(it) + " " + unit).orElse(""),
                cites.at(each.threshold().law()),
                article.map(it -> it.text().value().in(vietnamese)).orElse(""));
    }

    private String signed(Exact margin) {
        return (margin.signum() > 0 ? "+" : "") + words.numbers().readable(margin);
    }

    private Line line(CheckThresholds.EnergyLine each, String kind) {
        return new Line(
                name(each.entry(), vietnamese),
                words.numbers().readable(each.amount()),
                each.factor().map(it -> words.numbers().readable(it.amount())).orElse(""),
                words.numbers().readable(each.toe()),
                each.factor().map(Known.Legal::law).map(cites::at),
                CheckThresholds.counts(kind, each),
                each.factor().map(Known.Legal::entry).orElse(""));
    }

    private Map<String, Mend> mends(List<Finding> findings) {
        var mends = new TreeMap<String, Mend>();
        for (var finding : findings) {
            var told = words.tell(finding);
            mends.putIfAbsent(finding.where().text(), new Mend(told.what(), told.mend(), ways(finding)));
        }
        return mends;
    }

    private List<Way> ways(Finding finding) {
        if (!finding.rule().equals("N-AMBIGUOUS")) return List.of();
        return List.of(way(finding, "as1", "type1"), way(finding, "as2", "type2"));
    }

    private Way way(Finding finding, String reading, String typed) {
        var field = finding.where().text();
        var address = here.with(field, finding.words().getOrDefault(typed, ""));
        return new Way(finding.words().getOrDefault(reading, ""), address + "#thresholds");
    }

    private static String name(Entry entry, boolean vietnamese) {
        return vietnamese || entry.text().nameEn().isBlank()
                ? entry.text().nameVi()
                : entry.text().nameEn();
    }
}
