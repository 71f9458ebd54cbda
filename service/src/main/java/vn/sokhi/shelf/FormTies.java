package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.Question;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Lists;
import vn.sokhi.rulebook.Reference;

/// What the report asks stands under a heading of its form, and every activity that the program knows has a class of
/// sources. The program grows after an edition was released, so a released one is not held to this; a new one is.
final class FormTies {

    private static final String FORM = "ND06-PL2-M06";
    private static final String QUESTIONS = "forms/questions.csv";
    private static final String CLASSES = "forms/classes.csv";

    private final Reference reference;
    private final Lists lists;
    private final List<Finding> findings = new ArrayList<>();

    private FormTies(Reference reference, Lists lists) {
        this.reference = reference;
        this.lists = lists;
    }

    /// Editions released before the report's own tables entered have none to hold.
    static List<Finding> loose(Reference reference, Lists lists) {
        var ties = new FormTies(reference, lists);
        if (!reference.table("questions").isEmpty()) {
            ties.words();
            if (ties.findings.isEmpty()) ties.plan(FormPlan.of(reference));
        }
        return ties.findings;
    }

    /// Kinds and answers with a fixed wording: without them the rest cannot be read.
    private void words() {
        var kinds = Set.of("line", "text", "day", "number", "choice");
        var yesNo = Set.of("yes", "no");
        for (var row : reference.table("questions")) {
            held(kinds.contains(row.cell("kind")), QUESTIONS, row.cell("key"), row.cell("kind"));
            held(yesNo.contains(row.cell("required")), QUESTIONS, row.cell("key"), "required");
            held(yesNo.contains(row.cell("carried")), QUESTIONS, row.cell("key"), "carried");
        }
    }

    private void plan(FormPlan plan) {
        var headings = cells("headings", row -> row.cell("form").equals(FORM), "path");
        var keys = new HashSet<String>();
        for (var question : plan.questions()) {
            held(headings.contains(question.heading()), QUESTIONS, question.key(), question.heading());
            held(keys.add(question.key()), QUESTIONS, question.key(), "twice");
            boolean choice = question.kind() == Question.Kind.CHOICE;
            held(choice != question.options().isEmpty(), QUESTIONS, question.key(), "options");
        }
        held(plan.pages().contains(FormPlan.SOURCES), QUESTIONS, "section", FormPlan.SOURCES);
        var tables = cells("form-tables", _ -> true, "table");
        var placed = new HashSet<String>();
        for (var each : plan.classes()) {
            held(each.table().isEmpty() || tables.contains(each.table()), CLASSES, each.code(), each.table());
            for (var code : each.activities()) {
                placed.add(code);
                Catalogue.find(code)
                        .ifPresentOrElse(
                                activity -> only(each, activity), () -> held(false, CLASSES, each.code(), code));
            }
        }
        for (var each : Catalogue.ACTIVITIES) held(placed.contains(each.code()), CLASSES, "activities", each.code());
    }

    private void only(SourceClass of, Activity activity) {
        of.only().forEach((name, words) -> {
            var choice = activity.choice(name);
            held(choice.isPresent(), CLASSES, of.code(), name);
            choice.ifPresent(known -> words.forEach(
                    word -> held(lists.word(known.list(), word).isPresent(), CLASSES, of.code(), name + "=" + word)));
        });
    }

    private Set<String> cells(String topic, Predicate<LawRow> of, String column) {
        return reference.table(topic).stream()
                .filter(of)
                .map(row -> row.cell(column))
                .collect(Collectors.toSet());
    }

    private void held(boolean held, String file, String line, String named) {
        if (held) return;
        findings.add(Finding.of("B-LOOSE", new Where.Whole("rulebook/" + file))
                .with("line", line)
                .with("named", named));
    }
}
