package vn.sokhi.shelf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhi.classification.Commune;
import vn.sokhi.classification.MapSheet;
import vn.sokhi.classification.Outline;
import vn.sokhi.classification.Province;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.law.Article;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.rulebook.Edition;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Places;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.rulebook.Texts;

/// Reads what an edition holds besides values: texts, places, and tables that are shown as they stand.
final class ReferenceReader {

    /// An edition that has this table has them all.
    static final String SIGN = "places/provinces.csv";

    /// Topics that decide nothing and are shown as they stand, and their files.
    private static final Map<String, String> SHOWN = Map.ofEntries(
            Map.entry("groups", "deadlines/groups.csv"),
            Map.entry("words", "deadlines/words.csv"),
            Map.entry("lateness", "deadlines/lateness.csv"),
            Map.entry("penalties", "penalties/penalties.csv"),
            Map.entry("circulars", "lists/circulars.csv"),
            Map.entry("sectors", "sectors/qd42.csv"),
            Map.entry("crosswalk", "crosswalks/sectors.csv"),
            Map.entry("forms", "forms/forms.csv"),
            Map.entry("headings", "forms/headings.csv"),
            Map.entry("form-tables", "forms/tables.csv"),
            Map.entry("questions", "forms/questions.csv"),
            Map.entry("classes", "forms/classes.csv"),
            Map.entry("glossary", "glossary/glossary.csv"),
            Map.entry("national", "statistics/national.csv"),
            Map.entry("categories", "categories/ipcc2006.csv"));

    private final Tables tables;
    private final LawCells law;
    private final List<Article> articles = new ArrayList<>();
    private final List<InForce<Province>> provinces = new ArrayList<>();
    private final List<InForce<Commune>> communes = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();
    private final List<MapSheet.Label> labels = new ArrayList<>();
    private final List<String> viewBox = new ArrayList<>();

    ReferenceReader(Tables tables, LawCells law) {
        this.tables = tables;
        this.law = law;
    }

    Reference read(Edition edition, InstrumentReader instruments) {
        tables.each("instruments/articles.csv", this::article);
        tables.each("places/provinces.csv", this::province);
        tables.each("places/communes.csv", this::commune);
        tables.each("places/outlines.csv", this::outline);
        tables.each("places/labels.csv", this::label);
        tables.each("places/map.csv", line -> viewBox.add(line.cell("view_box")));
        var shown = new HashMap<String, List<LawRow>>();
        SHOWN.forEach((topic, file) -> shown.put(topic, rows(file)));
        var map = new MapSheet(viewBox.isEmpty() ? "" : viewBox.getFirst(), outlines, labels);
        return new Reference(
                edition,
                new Texts(instruments.instruments(), articles),
                new Places(
                        standing(provinces, Province::code, edition), standing(communes, Commune::code, edition), map),
                shown,
                reasons());
    }

    /// Of a code that stands on several dated lines (a province that became a city), the line of the edition's day.
    private static <T> List<InForce<T>> standing(List<InForce<T>> lines, Function<T, String> code, Edition edition) {
        var byCode = new LinkedHashMap<String, InForce<T>>();
        lines.stream()
                .filter(line -> !line.from().isAfter(edition.day()))
                .forEach(line -> byCode.merge(
                        code.apply(line.value()),
                        line,
                        (one, other) -> other.from().isAfter(one.from()) ? other : one));
        return List.copyOf(byCode.values());
    }

    private List<LawRow> rows(String file) {
        var rows = new ArrayList<LawRow>();
        tables.each(file, line -> law.of(line, line.cells()).map(LawRow::new).ifPresent(rows::add));
        return rows;
    }

    private Map<String, String> reasons() {
        var reasons = new HashMap<String, String>();
        Consumer<Line> reason = line -> reasons.put(line.cell("reason"), line.cell("reason_vi"));
        tables.below("reasons/").forEach(file -> tables.each(file, reason));
        tables.each("categories/terms.csv", line -> {
            if (line.cell("list").equals("reason")) reasons.put(line.cell("code"), line.cell("name_vi"));
        });
        return reasons;
    }

    private void article(Line line) {
        Optional<LocalDate> to = line.has("to") ? Optional.of(LocalDate.parse(line.cell("to"))) : Optional.empty();
        law.of(line, words(line, "text"))
                .map(text -> new Article(
                        line.cell("id"), line.has("by") ? line.cell("by") : line.cell("instrument"), to, text))
                .ifPresent(articles::add);
    }

    private void province(Line line) {
        var former =
                Stream.of(line.cell("old_names").split(";")).map(String::strip).filter(each -> !each.isEmpty());
        law.of(
                        line,
                        new Province(
                                line.cell("code"),
                                words(line, "name"),
                                words(line, "full_name"),
                                former.toList(),
                                new InWords(line.cell("merged_vi"), "")))
                .ifPresent(provinces::add);
    }

    private void commune(Line line) {
        law.of(
                        line,
                        new Commune(
                                line.cell("code"),
                                words(line, "name"),
                                line.cell("full_name_vi"),
                                line.cell("province")))
                .ifPresent(communes::add);
    }

    private void outline(Line line) {
        law.of(line, line.cell("part"));
        outlines.add(new Outline(
                line.cell("province"), line.cell("kind"), line.cell("path"), line.cell("cx"), line.cell("cy")));
    }

    private void label(Line line) {
        law.of(line, line.cell("id"));
        labels.add(new MapSheet.Label(
                line.cell("id"), line.cell("kind"), words(line, "text"), line.cell("text_ja"), line.cells()));
    }

    static InWords words(Line line, String column) {
        return new InWords(line.cell(column + "_vi"), line.cell(column + "_en"));
    }

    /// A reading with its faults: kept apart so that a missing table of places does not stop a calculation.
    static Outcome<Reference> read(RulebookFiles files, Edition edition) {
        var findings = new ArrayList<Finding>();
        var tables = new Tables(files, findings::add);
        var instruments = new InstrumentReader(findings::add);
        tables.each("instruments/instruments.csv", instruments::read);
        var reference = new ReferenceReader(tables, new LawCells(instruments.codes(), findings::add))
                .read(edition, instruments);
        return findings.isEmpty() ? Outcome.accept(reference) : Outcome.refuse(findings);
    }
}
