package vn.sokhi.web.drafting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokhi.calculation.method.Emission;
import vn.sokhi.draft.Paper;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.equation.Known;
import vn.sokhi.equation.Term;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Instrument;
import vn.sokhi.law.Standing;
import vn.sokhi.paper.PaperTable;
import vn.sokhi.paper.Reckoning;
import vn.sokhi.quantity.Exact;
import vn.sokhi.report.Report.Draft;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.sheet.Numbers;
import vn.sokhi.web.picture.Sparkline;
import vn.sokhi.web.working.LawLinks;
import vn.sokhi.words.Chemistry;
import vn.sokhi.words.Words;

/// What the sources of a page give off: the figure with its factors, and how it went since the years before. The period
/// before is worked out by the same ground, so that only what happened differs.
final class RowFigures {

    private static final int DECIMALS = 2;
    private static final int FACTORS = 3;
    private static final Exact HUNDRED = Exact.of(100);

    /// @param sum tonnes of CO₂ equivalent; empty where nothing could be worked out
    /// @param memo biogenic CO₂, in no total; mostly empty
    public record Result(String sum, String href, String memo, List<Factor> factors, Optional<Change> change) {}

    /// A value that the figure was worked out by.
    ///
    /// @param symbol as mark-up
    /// @param cite the text it stands in; empty for the facility's own value
    public record Factor(String symbol, String value, String cite, String place, String href, boolean unconfirmed) {}

    /// @param before the year it is compared with
    /// @param beyond whether it is more than the rulebook lets pass without a question
    public record Change(String percent, int before, String spark, boolean beyond, boolean up, String limit) {}

    private final Shown shown;
    private final Words words;
    private final Map<String, SortedMap<Integer, List<Emission>>> worked;
    private final Map<String, SortedMap<Integer, List<Emission>>> earlier;
    private final Optional<Exact> limit;

    RowFigures(Shown shown, Words words) {
        this.shown = shown;
        this.words = words;
        this.worked = bySource(shown.draft().paper(), shown.reckoning().emissions());
        this.earlier = shown.earlier()
                .map(Draft::paper)
                .map(paper -> bySource(paper, again(paper, shown.reckoning())))
                .orElse(Map.of());
        this.limit = limit(shown.reckoning());
    }

    private static List<Emission> again(Paper paper, Reckoning now) {
        return Reckoning.of(new PaperTable(paper), Numbers.PEOPLE, now.ground()).emissions();
    }

    /// By the source's id, which lives on; figures carry its name.
    private static Map<String, SortedMap<Integer, List<Emission>>> bySource(Paper paper, List<Emission> emissions) {
        var ids = paper.sources().stream()
                .collect(Collectors.toMap(source -> composed(source.text("name")), Paper.Source::id, (one, _) -> one));
        var found = new TreeMap<String, SortedMap<Integer, List<Emission>>>();
        emissions.forEach(emission -> {
            var id = ids.getOrDefault(composed(emission.source()), "");
            found.computeIfAbsent(id, _ -> new TreeMap<>())
                    .computeIfAbsent(emission.year(), _ -> new ArrayList<>())
                    .add(emission);
        });
        return found;
    }

    /// As the reader of sheets composes a name.
    private static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).replaceAll("\\s+", " ");
    }

    /// Which change is asked about is the rulebook's to say; where it says nothing, none is.
    private static Optional<Exact> limit(Reckoning reckoning) {
        var ground = reckoning.ground();
        var found = ground.rulebook().value(FactorKey.of("review-limit").by("criterion", "year-on-year"), ground.day());
        return found instanceof Outcome.Accepted<Known.Legal>(var legal)
                ? Optional.of(legal.inBase())
                : Optional.empty();
    }

    Result of(Paper.Source source, int year) {
        var emissions = emissions(source.id(), year);
        var sum = sum(emissions, false);
        return new Result(
                sum.map(this::fixed).orElse(""),
                sum.map(_ -> DraftFrame.address(shown.draft().id()) + "/workings/" + source.id() + "/" + year)
                        .orElse(""),
                sum(emissions, true)
                        .map(memo -> words.say("rows.memo", "sum", fixed(memo)))
                        .orElse(""),
                factors(emissions),
                sum.flatMap(now -> change(source.id(), year, now)));
    }

    private List<Emission> emissions(String source, int year) {
        var now = worked.getOrDefault(source, new TreeMap<>()).get(year);
        if (now != null || shown.draft().period().years().contains(year)) return now == null ? List.of() : now;
        return earlier.getOrDefault(source, new TreeMap<>()).getOrDefault(year, List.of());
    }

    private static Optional<Exact> sum(List<Emission> emissions, boolean biogenic) {
        return emissions.stream()
                .filter(each -> each.what().biogenic() == biogenic)
                .map(each -> each.co2e().value())
                .reduce(Exact::plus)
                .or(() -> !biogenic && !emissions.isEmpty() ? Optional.of(Exact.ZERO) : Optional.empty());
    }

    private String fixed(Exact value) {
        return words.numbers().fixed(value, DECIMALS);
    }

    /// Of the first gas, which for what is burnt is CO₂; a factor of exactly one says nothing.
    private List<Factor> factors(List<Emission> emissions) {
        if (emissions.isEmpty()) return List.of();
        var figure = emissions.getFirst().mass();
        return figure.by().symbols().stream()
                .flatMap(
                        symbol -> Optional.ofNullable(figure.from().values().get(symbol))
                                .flatMap(known -> factor(symbol, known))
                                .stream())
                .limit(FACTORS)
                .toList();
    }

    private Optional<Factor> factor(Term.Symbol symbol, Known known) {
        var name = Chemistry.symbol(symbol.name());
        var value = words.numbers().readable(known.amount());
        return switch (known) {
            case Known.Legal legal
            when !known.inBase().equals(Exact.ONE) ->
                Optional.of(new Factor(
                        name,
                        value,
                        cite(legal.law().source().instrument()),
                        legal.law().source().place(),
                        LawLinks.value(legal.entry()),
                        legal.law().standing() instanceof Standing.Unconfirmed));
            case Known.Entered(var _, var _, var _, var own)
            when own -> Optional.of(new Factor(name, value, "", "", "", false));
            case Known.Legal _, Known.Entered _, Known.Worked _ -> Optional.empty();
        };
    }

    private String cite(String instrument) {
        return shown.reckoning()
                .ground()
                .rulebook()
                .instrument(instrument)
                .map(Instrument::name)
                .orElse(instrument);
    }

    private Optional<Change> change(String source, int year, Exact now) {
        return sum(emissions(source, year - 1), false)
                .filter(before -> !before.isZero())
                .map(before -> change(now, before, year, spark(source, year)));
    }

    private Change change(Exact now, Exact before, int year, String spark) {
        var share = now.minus(before).dividedBy(before);
        var size = share.signum() < 0 ? share.negated() : share;
        return new Change(
                percent(share),
                year - 1,
                spark,
                limit.filter(most -> size.compareTo(most) > 0).isPresent(),
                share.signum() > 0,
                limit.map(most -> words.numbers().readable(most.times(HUNDRED))).orElse(""));
    }

    private String percent(Exact share) {
        var percent = share.times(HUNDRED);
        return (percent.signum() > 0 ? "+" : "")
                + words.numbers().fixed(percent, 1).replace("<", "") + " %";
    }

    private String spark(String source, int year) {
        var years = new TreeMap<Integer, Exact>();
        for (var known : List.of(earlier, worked)) {
            known.getOrDefault(source, new TreeMap<>())
                    .headMap(year + 1)
                    .forEach((each, emissions) -> sum(emissions, false).ifPresent(value -> years.put(each, value)));
        }
        return new Sparkline(years.values().stream().map(Exact::digits).toList()).svg();
    }

    /// The sources together, the year before beside it.
    ///
    /// @param before empty where no source had a figure
    public record Foot(int year, String sum, String before, String change) {}

    Foot foot(List<Paper.Source> sources, int year) {
        var now = total(sources, year);
        var before = total(sources, year - 1);
        var change = now.isPresent() && before.filter(it -> !it.isZero()).isPresent()
                ? percent(now.get().minus(before.get()).dividedBy(before.get()))
                : "";
        return new Foot(
                year, now.map(this::fixed).orElse(""), before.map(this::fixed).orElse(""), change);
    }

    private Optional<Exact> total(List<Paper.Source> sources, int year) {
        return sources.stream()
                .flatMap(source -> sum(emissions(source.id(), year), false).stream())
                .reduce(Exact::plus);
    }
}
