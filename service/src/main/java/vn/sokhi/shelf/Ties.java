package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.classification.Commune;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.gazette.Gazette;
import vn.sokhi.law.InForce;
import vn.sokhi.law.Instrument;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;

/// What one table names, another has: an article, a form, a province, a line of a list. A loose end is a finding.
final class Ties {

    private final Reference reference;
    private final Gazette gazette;
    private final List<Finding> findings = new ArrayList<>();

    private Ties(Reference reference, Gazette gazette) {
        this.reference = reference;
        this.gazette = gazette;
    }

    static List<Finding> loose(Reference reference, Gazette gazette) {
        var ties = new Ties(reference, gazette);
        ties.texts();
        ties.duties();
        ties.lists();
        ties.matches();
        ties.crosswalk();
        return ties.findings;
    }

    private void texts() {
        var codes =
                reference.texts().instruments().stream().map(Instrument::code).collect(Collectors.toSet());
        for (var text : reference.texts().instruments()) {
            text.amendedBy().forEach(code -> known(codes, code, "instruments/instruments.csv", text.code()));
        }
        reference.texts().articles().forEach(each -> known(codes, each.by(), "instruments/articles.csv", each.id()));
    }

    private void duties() {
        var articles =
                reference.texts().articles().stream().map(each -> each.id()).collect(Collectors.toSet());
        var forms = cells("forms", row -> row.cell("code"));
        for (var rule : gazette.duties().rules()) {
            var duty = rule.value();
            known(articles, duty.article(), "deadlines/duties.csv", duty.id());
            duty.paper().forms().forEach(form -> known(forms, form, "deadlines/duties.csv", duty.id()));
        }
        reference
                .table("headings")
                .forEach(row -> known(forms, row.cell("form"), "forms/headings.csv", row.cell("path")));
    }

    private void lists() {
        var provinces = reference.places().provinces().stream()
                .map(each -> each.value().code())
                .collect(Collectors.toSet());
        var communes = new HashSet<String>();
        for (var commune : reference.places().communes()) communes.add(inProvince(commune.value()));
        var seen = new HashSet<Object>();
        for (var line : gazette.listed()) {
            var listed = line.value();
            var key = listed.key().toString();
            if (!seen.add(listed.key())) loose("lists/qd42.csv", key, "twice");
            known(provinces, listed.site().province(), "lists/qd42.csv", key);
            listed.site()
                    .commune()
                    .ifPresent(commune ->
                            known(communes, listed.site().province() + "/" + commune, "lists/qd42.csv", key));
        }
        gazette.quotas()
                .forEach(quota -> known(
                        provinces,
                        quota.value().site().province(),
                        "lists/qd699.csv",
                        quota.value().key()));
    }

    private static String inProvince(Commune commune) {
        return commune.province() + "/" + commune.code();
    }

    private void matches() {
        var quotas = gazette.quotas().stream().map(each -> each.value().key()).collect(Collectors.toSet());
        var matched = new HashSet<String>();
        for (var match : values(gazette.matches().quotas())) {
            known(quotas, match.quota(), "lists/qd699-qd42.csv", match.quota());
            matched.add(match.quota());
            match.listed()
                    .filter(key -> gazette.listed(key).isEmpty())
                    .ifPresent(key -> loose("lists/qd699-qd42.csv", match.quota(), key.toString()));
        }
        quotas.forEach(quota -> known(matched, quota, "lists/qd699-qd42.csv", quota));
        for (var candidate : values(gazette.matches().candidates())) {
            if (gazette.listed(candidate.listed()).isEmpty()) {
                loose(
                        "lists/group-b.csv",
                        candidate.listed().toString(),
                        candidate.kind().code());
            }
        }
    }

    private void crosswalk() {
        var sectors = cells("sectors", row -> row.cell("code"));
        var categories = cells("categories", row -> row.cell("code"));
        var file = "crosswalks/sectors.csv";
        for (var row : reference.table("crosswalk")) {
            parts(row.cell("qd42")).forEach(code -> known(sectors, code, file, row.cell("row")));
            parts(row.cell("ipcc2006")).forEach(code -> known(categories, code, file, row.cell("row")));
        }
        values(gazette.listed())
                .forEach(each -> each.sector()
                        .ifPresent(code -> known(
                                sectors, code, "lists/qd42.csv", each.key().toString())));
    }

    private static <T> List<T> values(List<InForce<T>> lines) {
        return lines.stream().map(InForce::value).toList();
    }

    private static List<String> parts(String cell) {
        return Stream.of(cell.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Set<String> cells(String topic, Function<LawRow, String> cell) {
        return reference.table(topic).stream().map(cell).collect(Collectors.toSet());
    }

    private void known(Set<String> there, String named, String file, String line) {
        if (!there.contains(named)) loose(file, line, named);
    }

    private void loose(String file, String line, String named) {
        findings.add(Finding.of("B-LOOSE", new Where.Whole("rulebook/" + file))
                .with("line", line)
                .with("named", named));
    }
}
