package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.gazette.Abbreviations;
import vn.sokhi.gazette.Candidate;
import vn.sokhi.gazette.Certainty;
import vn.sokhi.gazette.Duties;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.gazette.ListKey;
import vn.sokhi.gazette.ListSearch;
import vn.sokhi.gazette.Listed;
import vn.sokhi.gazette.Quota;
import vn.sokhi.gazette.QuotaKind;
import vn.sokhi.gazette.QuotaMatch;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.quantity.Exact;
import vn.sokhi.rulebook.Reference;

/// Reads the printed lists, the matches between them, and the duties.
final class GazetteReader {

    private final LawCells law;
    private final List<Finding> findings;
    private final List<InForce<Listed>> listed = new ArrayList<>();
    private final List<InForce<Quota>> quotas = new ArrayList<>();
    private final List<InForce<QuotaMatch>> matches = new ArrayList<>();
    private final List<InForce<Candidate>> candidates = new ArrayList<>();
    private final Map<String, String> shortForms = new HashMap<>();

    private GazetteReader(LawCells law, List<Finding> findings) {
        this.law = law;
        this.findings = findings;
    }

    static Outcome<Gazette> read(RulebookFiles files, Reference reference) {
        var findings = new ArrayList<Finding>();
        var tables = new Tables(files, findings::add);
        var law = new LawCells(InstrumentReader.codes(reference.texts().instruments()), findings::add);
        var reader = new GazetteReader(law, findings);
        var duties = new DutyReader(law, findings::add).read(tables);
        return reader.read(tables, reference, duties);
    }

    private Outcome<Gazette> read(Tables tables, Reference reference, Duties duties) {
        tables.each("lists/qd42.csv", this::facility);
        tables.each("lists/qd699.csv", this::quota);
        tables.each("lists/qd699-qd42.csv", this::match);
        tables.each("lists/group-b.csv", this::candidate);
        tables.each("lists/abbreviations.csv", line -> shortForms.put(line.cell("short"), line.cell("long")));
        if (!findings.isEmpty()) return Outcome.refuse(findings);
        var search = new ListSearch(
                listed.stream().map(InForce::value).toList(), reference.places(), new Abbreviations(shortForms));
        return Outcome.accept(new Gazette(listed, quotas, new Gazette.Matches(matches, candidates), duties, search));
    }

    private void facility(Line line) {
        var key = key(line, "number");
        if (key.isEmpty()) return;
        var site = new Listed.Site(line.cell("address"), line.cell("province"), some(line, "commune"));
        law.of(
                        line,
                        new Listed(
                                key.get(),
                                line.cell("name"),
                                site,
                                line.cell("activity"),
                                some(line, "sector"),
                                line.cell("note")))
                .ifPresent(listed::add);
    }

    private void quota(Line line) {
        var kind = kind(line, "sector");
        if (kind.isEmpty()) return;
        var tonnes = new TreeMap<Integer, Exact>();
        line.columns().stream()
                .filter(column -> column.matches("quota_[0-9]{4}"))
                .forEach(column -> {
                    int year = Integer.parseInt(column.substring(column.length() - 4));
                    tonnes.put(year, Exact.of(line.cell(column)));
                });
        var site = new Quota.Site(line.cell("province_printed"), line.cell("province"));
        law.of(
                        line,
                        new Quota(
                                kind.get(),
                                Integer.parseInt(line.cell("number")),
                                line.cell("name"),
                                site,
                                line.cell("tax_code"),
                                tonnes))
                .ifPresent(quotas::add);
    }

    private void match(Line line) {
        var quota = line.cell("sector") + "-" + line.cell("number");
        Optional<ListKey> key = line.has("list_number") ? key(line, "list_number") : Optional.empty();
        law.of(line, new QuotaMatch(quota, key, certainty(line), why(line))).ifPresent(matches::add);
    }

    private void candidate(Line line) {
        var key = key(line, "number");
        var kind = kind(line, "kind");
        if (key.isEmpty() || kind.isEmpty()) return;
        law.of(line, new Candidate(key.get(), kind.get(), certainty(line), why(line)))
                .ifPresent(candidates::add);
    }

    private Optional<ListKey> key(Line line, String number) {
        var key = ListKey.parse(line.cell("annex") + "-" + line.cell(number));
        if (key.isEmpty()) findings.add(line.finding("B-LIST-KEY", number));
        return key;
    }

    private Optional<QuotaKind> kind(Line line, String column) {
        var kind = QuotaKind.of(line.cell(column));
        if (kind.isEmpty()) findings.add(line.finding("B-WORD", column));
        return kind;
    }

    private Certainty certainty(Line line) {
        for (var each : Certainty.values()) if (each.name().equalsIgnoreCase(line.cell("certainty"))) return each;
        findings.add(line.finding("B-WORD", "certainty"));
        return Certainty.NONE;
    }

    private static InWords why(Line line) {
        return new InWords(line.cell("why_vi"), line.cell("why"));
    }

    private static Optional<String> some(Line line, String column) {
        return line.has(column) ? Optional.of(line.cell(column)) : Optional.empty();
    }
}
