package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Period;
import vn.sokhi.draft.RowKey;
import vn.sokhi.draft.Slot;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.Section.Kind;
import vn.sokhi.paper.Section.State;
import vn.sokhi.quantity.Exact;

/// The pages of a report, in order, each with what it lacks and what is wrong on it.
public final class Tasks {

    /// What is said of a cell in which nothing stands yet.
    private static final Set<String> EMPTY = Set.of("N-EMPTY", "C-INPUT-MISSING", "S-WORD-MISSING", "S-UNIT-MISSING");

    private final FormPlan plan;
    private final Paper paper;
    private final Period period;
    private final Reckoning reckoning;
    private final Map<String, String> classOf = new HashMap<>();
    private final Map<String, String> idOf = new HashMap<>();

    private Tasks(FormPlan plan, Paper paper, Period period, Reckoning reckoning) {
        this.plan = plan;
        this.paper = paper;
        this.period = period;
        this.reckoning = reckoning;
        paper.sources().forEach(source -> {
            classOf.put(source.id(), source.text("class"));
            idOf.put(source.text("name"), source.id());
        });
    }

    /// Questions before the rows, then a page for each class that has a source, then the questions behind them.
    public static List<Section> of(FormPlan plan, Paper paper, Period period, Reckoning reckoning) {
        return new Tasks(plan, paper, period, reckoning).sections();
    }

    /// The page on which that field stands.
    public static Optional<String> sectionOf(Slot slot, FormPlan plan, Paper paper) {
        return switch (slot) {
            case Slot.Answer(var key) -> plan.question(key).map(Question::section);
            case Slot.OfSource _ -> Optional.of(FormPlan.SOURCES);
            case Slot.OfRow(var row, var _) -> paper.source(row.source()).map(source -> source.text("class"));
        };
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        var pages = plan.pages();
        int behind = pages.indexOf(FormPlan.SOURCES) + 1;
        pages.subList(0, behind).forEach(page -> sections.add(questions(page)));
        for (var each : plan.classes()) if (classOf.containsValue(each.code())) sections.add(rows(each));
        pages.subList(behind, pages.size()).forEach(page -> sections.add(questions(page)));
        return sections;
    }

    private Section questions(String page) {
        var asked = plan.questionsOf(page);
        var missing = new ArrayList<Finding>();
        boolean begun = false;
        for (var question : asked) {
            var slot = new Slot.Answer(question.key());
            if (paper.at(slot).isPresent()) begun = true;
            else if (question.need() == Question.Need.REQUIRED) missing.add(missing(slot));
        }
        boolean register = page.equals(FormPlan.SOURCES);
        if (register) {
            begun |= !paper.sources().isEmpty();
            missing.addAll(missingInRegister());
        }
        var faults = register ? twiceNamed() : List.<Finding>of();
        return new Section(
                page,
                register ? Kind.SOURCES : Kind.QUESTIONS,
                state(begun, missing, faults),
                missing,
                faults,
                Collections.emptySortedMap());
    }

    private static Finding missing(Slot slot) {
        return Finding.of("P-MISSING", new Where.Named(slot.text()));
    }

    private List<Finding> missingInRegister() {
        if (paper.sources().isEmpty()) return List.of(Finding.of("P-NO-SOURCE", new Where.Named("source")));
        var missing = new ArrayList<Finding>();
        for (var source : paper.sources()) {
            for (var field : List.of("name", "class", "activity")) {
                if (source.field(field).isEmpty()) missing.add(missing(source.slot(field)));
            }
        }
        return missing;
    }

    /// Figures are told by their source's name, so no two may have the same.
    private List<Finding> twiceNamed() {
        var names = new HashSet<String>();
        var twice = new ArrayList<Finding>();
        for (var source : paper.sources()) {
            var name = source.text("name").strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !names.add(name)) {
                twice.add(Finding.of(
                                "P-SOURCE-TWICE",
                                new Where.Named(source.slot("name").text()))
                        .with("source", source.text("name")));
            }
        }
        return twice;
    }

    private Section rows(SourceClass of) {
        var faults = new ArrayList<Finding>();
        var missing = new ArrayList<Finding>();
        for (var finding : reckoning.findings()) {
            if (!isOn(of, finding)) continue;
            if (EMPTY.contains(finding.rule())) missing.add(finding);
            else faults.add(finding);
        }
        boolean begun = false;
        for (var source : paper.sources()) {
            if (!source.text("class").equals(of.code())) continue;
            var told = told(source.id());
            missing.addAll(OtherMethod.missing(source, paper.rows()));
            if (!restsOnHistory(source)) faults.addAll(outside(source, told));
            begun |= !told.isEmpty();
            for (int year : period.years()) {
                if (isAtWork(source, year) && !told.contains(year)) missing.add(noRow(source, year));
            }
        }
        return new Section(of.code(), Kind.ROWS, state(begun, missing, faults), missing, faults, totals(of));
    }

    private static Finding noRow(Paper.Source source, int year) {
        return Finding.of("P-NO-ROW", quantity(source, year))
                .with("source", source.text("name"))
                .with("year", year);
    }

    private static boolean restsOnHistory(Paper.Source source) {
        return Catalogue.find(source.text("activity"))
                .filter(Activity::restsOnHistory)
                .isPresent();
    }

    /// Figures of other years are not filed: a row of one must not be left out unseen.
    private List<Finding> outside(Paper.Source source, Set<Integer> told) {
        return told.stream()
                .filter(year -> !period.years().contains(year))
                .sorted()
                .map(year -> Finding.of("P-YEAR-OUTSIDE", quantity(source, year))
                        .with("source", source.text("name"))
                        .with("year", year)
                        .with("period", period.text()))
                .toList();
    }

    private static Where quantity(Paper.Source source, int year) {
        return new Where.Named(new RowKey(source.id(), year, 1).slot("quantity").text());
    }

    private boolean isOn(SourceClass of, Finding finding) {
        return Slot.parse(finding.where().text())
                .filter(Slot.OfRow.class::isInstance)
                .flatMap(slot -> sectionOf(slot, plan, paper))
                .filter(of.code()::equals)
                .isPresent();
    }

    /// The years of which a source has a row.
    private Set<Integer> told(String source) {
        var years = new HashSet<Integer>();
        paper.rows().forEach(row -> {
            if (row.key().source().equals(source)) years.add(row.key().year());
        });
        return years;
    }

    /// A source is asked about from its first year to its last; where none is written, in every year.
    public static boolean isAtWork(Paper.Source source, int year) {
        return year(source.text("since")).map(first -> first <= year).orElse(true)
                && year(source.text("until")).map(last -> year <= last).orElse(true);
    }

    private static Optional<Integer> year(String text) {
        return text.strip().matches("[12][0-9]{3}") ? Optional.of(Integer.valueOf(text.strip())) : Optional.empty();
    }

    private SortedMap<Integer, Exact> totals(SourceClass of) {
        var totals = new TreeMap<Integer, Exact>();
        reckoning.emissions().forEach(emission -> {
            var source = idOf.getOrDefault(emission.source(), "");
            boolean counted =
                    of.code().equals(classOf.get(source)) && !emission.what().biogenic();
            if (counted && period.years().contains(emission.year()))
                totals.merge(emission.year(), emission.co2e().value(), Exact::plus);
        });
        return totals;
    }

    private static State state(boolean begun, List<Finding> missing, List<Finding> faults) {
        if (!faults.isEmpty()) return State.FAULTY;
        if (missing.isEmpty()) return State.DONE;
        return begun ? State.DOING : State.NOT_STARTED;
    }
}
