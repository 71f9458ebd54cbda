package vn.sokhi.visitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.Listed;
import vn.sokhi.law.InForce;
import vn.sokhi.office.Editions;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.rulebook.FactorKey;
import vn.sokhi.rulebook.Rulebook;

/// Holds a facility's figures against the criteria of Decree 06/2022, Article 6.1.
///
/// Whether it is listed and whether it meets the criteria are two answers: the duty lies on those the Prime
/// Minister's list names (Decision 42/2026, Article 2.1; Decree 06/2022, Article 6.2), whatever the figures say.
public final class CheckThresholds {

    /// Which criterion, besides yearly emissions, the article holds for whom (Article 6.1, points a to d).
    private static final Map<String, String> CRITERION_OF = Map.of(
            "industry", "industry-energy",
            "freight", "freight-fuel",
            "building", "building-energy",
            "waste", "waste-capacity");

    private static final String EMISSIONS = "emissions";
    private static final String FREIGHT = "freight-fuel";
    private static final String ELECTRICITY = "electricity";

    public static final List<String> KINDS = List.of("industry", "freight", "building", "waste", "other");

    private final Editions editions;

    public CheckThresholds(Editions editions) {
        this.editions = editions;
    }

    /// As typed; blank where nothing.
    ///
    /// @param kind one of [#KINDS]
    /// @param facility a key of the list, `II-25`
    public record Asked(String kind, String co2e, List<Row> energy, String waste, String facility) {

        public boolean isEmpty() {
            return (kind + co2e + waste + facility).isBlank() && energy.stream().allMatch(Row::isEmpty);
        }
    }

    public record Row(String energy, String amount, String unit) {

        public boolean isEmpty() {
            return energy.isBlank() && amount.isBlank();
        }
    }

    /// @param kindKnown whether it was told which criteria hold for it
    /// @param listed where the list names the chosen facility; empty when none was chosen
    /// @param toe what the readable rows that count come to
    /// @param findings what could not be read, by field; no criterion is called unmet while one may touch it
    public record Answer(
            boolean kindKnown,
            Optional<InForce<Listed>> listed,
            List<Criterion> criteria,
            List<EnergyLine> energy,
            Exact toe,
            List<Finding> findings) {

        /// Below only where every criterion was held against it and nothing that was typed is left unread.
        public Verdict verdict() {
            if (criteria.stream().anyMatch(each -> each.verdict() == Verdict.MET)) return Verdict.MET;
            boolean all = criteria.stream().allMatch(each -> each.verdict() == Verdict.BELOW);
            return kindKnown && !criteria.isEmpty() && findings.isEmpty() && all ? Verdict.BELOW : Verdict.OPEN;
        }
    }

    /// @param threshold in the unit of the article
    /// @param figure in the same unit; empty when it was not given
    public record Criterion(String code, Entry entry, Known.Legal threshold, Optional<Exact> figure, Verdict verdict) {

        /// By how much the figure lies over the threshold; below zero where it lies under it.
        public Optional<Exact> margin() {
            return figure.map(it -> it.minus(threshold.amount().value()));
        }
    }

    public enum Verdict {
        MET,
        BELOW,
        /// Not given, or not wholly read.
        OPEN
    }

    /// @param entry what kind of energy
    /// @param factor empty where the amount was given in TOE
    /// @param toe in tonnes of oil equivalent
    public record EnergyLine(Entry entry, Amount amount, Optional<Known.Legal> factor, Exact toe) {}

    public List<Entry> energies(LocalDate day) {
        return new EnergyUsed(editions.latest(), day).choices();
    }

    public Answer check(Asked asked, LocalDate day) {
        var rulebook = editions.latest();
        var findings = new ArrayList<Finding>();
        var listed = listed(asked.facility(), findings);
        var lines = energy(asked, new EnergyUsed(rulebook, day), findings);
        boolean wholeEnergy =
                findings.stream().noneMatch(each -> each.where().text().matches("(energy|amount|unit)\\d"));
        var co2e = tonnes(new Typed("co2e", asked.co2e()), findings);
        var waste = tonnes(new Typed("waste", asked.waste()), findings);
        kind(asked, findings);
        var criteria = new ArrayList<Criterion>();
        criterion(EMISSIONS, co2e, true, rulebook, day).ifPresent(criteria::add);
        var own = CRITERION_OF.getOrDefault(asked.kind(), "");
        if (own.equals("waste-capacity"))
            criterion(own, waste, true, rulebook, day).ifPresent(criteria::add);
        else if (!own.isEmpty()) {
            criterion(own, sum(counted(own, lines)), wholeEnergy, rulebook, day).ifPresent(criteria::add);
        }
        return new Answer(
                KINDS.contains(asked.kind()),
                listed,
                criteria,
                lines,
                sum(counted(own, lines)).orElse(Exact.ZERO),
                List.copyOf(findings));
    }

    /// "Fuel" of freight transport is not electricity (Article 6.1.b).
    public static boolean counts(String kind, EnergyLine line) {
        return !FREIGHT.equals(CRITERION_OF.get(kind))
                || !EnergyUsed.code(line.entry()).equals(ELECTRICITY);
    }

    private static List<EnergyLine> counted(String criterion, List<EnergyLine> lines) {
        if (!criterion.equals(FREIGHT)) return lines;
        return lines.stream().filter(each -> counts("freight", each)).toList();
    }

    private static Optional<Exact> sum(List<EnergyLine> lines) {
        return lines.stream().map(EnergyLine::toe).reduce(Exact::plus);
    }

    private Optional<InForce<Listed>> listed(String facility, List<Finding> findings) {
        if (facility.isBlank()) return Optional.empty();
        var found = ListKey.parse(facility.strip()).flatMap(editions.gazette()::listed);
        if (found.isEmpty()) {
            findings.add(Finding.of("V-KEY", new Where.Named("facility")).with("text", Brief.of(facility)));
        }
        return found;
    }

    private static void kind(Asked asked, List<Finding> findings) {
        if (asked.isEmpty() || KINDS.contains(asked.kind())) return;
        findings.add(Finding.of(asked.kind().isBlank() ? "V-KIND" : "V-KIND-UNKNOWN", new Where.Named("kind"))
                .with("text", Brief.of(asked.kind())));
    }

    private static List<EnergyLine> energy(Asked asked, EnergyUsed used, List<Finding> findings) {
        var lines = new ArrayList<EnergyLine>();
        for (int i = 0; i < asked.energy().size(); i++) {
            var row = asked.energy().get(i);
            if (row.isEmpty()) continue;
            var line = used.line(row, i + 1);
            findings.addAll(line.findings());
            if (line instanceof Outcome.Accepted<EnergyLine>(var read)) lines.add(read);
        }
        return List.copyOf(lines);
    }

    private static Optional<Exact> tonnes(Typed typed, List<Finding> findings) {
        if (typed.isBlank()) return Optional.empty();
        var read = typed.tonnes();
        findings.addAll(read.findings());
        return read instanceof Outcome.Accepted<Amount>(var amount)
                ? Optional.of(amount.inBase().dividedBy(Exact.of(1000)))
                : Optional.empty();
    }

    /// @param whole whether all that was typed for it could be read
    private static Optional<Criterion> criterion(
            String code, Optional<Exact> figure, boolean whole, Rulebook rulebook, LocalDate day) {
        var legal = rulebook.value(FactorKey.of("threshold").by("criterion", code), day);
        if (!(legal instanceof Outcome.Accepted<Known.Legal>(var threshold))) return Optional.empty();
        var verdict = figure.map(it -> it.compareTo(threshold.amount().value()) >= 0
                        ? Verdict.MET
                        : whole ? Verdict.BELOW : Verdict.OPEN)
                .orElse(Verdict.OPEN);
        return rulebook.entry(threshold.entry()).map(entry -> new Criterion(code, entry, threshold, figure, verdict));
    }
}
