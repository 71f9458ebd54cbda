package vn.sokhi.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.rulebook.Reference;

/// How a facility's report is laid out (Form 06 of Annex II of Decree 06/2022), as the rulebook has it: the questions
/// under its headings, and the classes of sources in the circular's order.
public record FormPlan(List<Question> questions, List<SourceClass> classes) {

    /// The page on which the sources themselves are registered.
    public static final String SOURCES = "boundary";

    public FormPlan {
        questions = List.copyOf(questions);
        classes = List.copyOf(classes);
    }

    public static FormPlan of(Reference reference) {
        return new FormPlan(
                reference.table("questions").stream().map(FormPlan::question).toList(),
                reference.table("classes").stream().map(FormPlan::sourceClass).toList());
    }

    private static Question question(LawRow row) {
        return new Question(
                row.cell("key"),
                row.cell("section"),
                Question.Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT)),
                row.cell("required").equals("yes") ? Question.Need.REQUIRED : Question.Need.OPTIONAL,
                row.cell("carried").equals("yes"),
                row);
    }

    private static SourceClass sourceClass(LawRow row) {
        return new SourceClass(row.cell("code"), listed(row.cell("activities")), only(row.cell("only")), row);
    }

    /// `use=road;rail|fuel=diesel`
    private static Map<String, Set<String>> only(String written) {
        var only = new HashMap<String, Set<String>>();
        for (var choice : written.split("\\|")) {
            int end = choice.indexOf('=');
            if (end > 0) only.put(choice.substring(0, end), Set.copyOf(listed(choice.substring(end + 1))));
        }
        return only;
    }

    private static List<String> listed(String written) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    public Optional<SourceClass> sourceClass(String code) {
        return classes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    public Optional<Question> question(String key) {
        return questions.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public List<Question> questionsOf(String section) {
        return questions.stream().filter(each -> each.section().equals(section)).toList();
    }

    /// The pages of questions in the form's order, without those of rows.
    public List<String> pages() {
        var pages = new ArrayList<String>();
        for (var each : questions) if (!pages.contains(each.section())) pages.add(each.section());
        if (!pages.contains(SOURCES)) pages.add(SOURCES);
        return pages;
    }
}
