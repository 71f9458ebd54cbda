package vn.sokhi.web.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.drafting.RegisterSource;
import vn.sokhi.finding.Outcome;
import vn.sokhi.office.Editions;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.paper.Question;
import vn.sokhi.paper.SourceClass;
import vn.sokhi.web.drafting.DutyBanner.Cite;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// The questions under the headings of the form, and on one of their pages the register of sources.
@Component
final class QuestionForm implements SectionForm {

    private static final String FORM = "ND06-PL2-M06";
    static final List<String> OF_SOURCE =
            List.of("name", "class", "activity", "place", "device", "since", "until", "note");

    /// Questions of one heading.
    ///
    /// @param heading as the form prints it
    /// @param whys the places in the law they are asked for
    public record Group(String heading, List<Cite> whys, List<Asking> questions) {}

    /// @param kind `line`, `text`, `day`, `number`, `choice`
    /// @param options of a choice; what stands in the field is among them, whatever it is
    public record Asking(Field field, String hint, String kind, boolean required, List<Option> options) {}

    public record Option(String code, String name, boolean chosen) {}

    /// A source of the register.
    ///
    /// @param activities those of its class
    /// @param removable whether no earlier report has it
    public record Line(
            String id, String title, List<Field> fields, String ofClass, List<Option> activities, boolean removable) {

        public Field field(String name) {
            return fields.get(OF_SOURCE.indexOf(name));
        }
    }

    private final Editions editions;
    private final RegisterSource register;

    QuestionForm(Editions editions, RegisterSource register) {
        this.editions = editions;
        this.register = register;
    }

    @Override
    public boolean serves(FormPlan plan, String section) {
        return plan.pages().contains(section);
    }

    @Override
    public boolean owns(Shown shown, String section, Slot slot) {
        return switch (slot) {
            case Slot.Answer(var key) ->
                shown.plan()
                        .question(key)
                        .filter(it -> it.section().equals(section))
                        .isPresent();
            case Slot.OfSource(var source, var field) ->
                section.equals(FormPlan.SOURCES)
                        && OF_SOURCE.contains(field)
                        && shown.draft().paper().source(source).isPresent();
            case Slot.OfRow _ -> false;
        };
    }

    @Override
    public String show(Asked asked, Model page) {
        page.addAttribute("groups", groups(asked));
        boolean register = asked.section().equals(FormPlan.SOURCES);
        page.addAttribute("register", register);
        if (register) {
            page.addAttribute("lines", lines(asked));
            page.addAttribute("classes", classes(asked.shown().plan(), asked.words()));
        }
        return "draft-questions";
    }

    /// Adds a source, or strikes one, after what else the form sent was saved.
    @Override
    public Optional<Outcome<String>> beyond(Asked asked, MultiValueMap<String, String> form) {
        var then = String.valueOf(form.getFirst("then"));
        var draft = asked.shown().draft();
        var here = DraftFrame.address(draft, asked.section());
        if (!asked.section().equals(FormPlan.SOURCES)) return Optional.empty();
        if (then.equals("add")) {
            return Optional.of(
                    register.add(asked.seat().actor(), draft.id(), said(form, "new-name"), said(form, "new-class"))
                            .map(id -> here + "#" + DraftFrame.fieldId("source/" + id + "/name")));
        }
        if (!then.startsWith("strike-")) return Optional.empty();
        return Optional.of(register.strike(asked.seat().actor(), draft.id(), then.substring("strike-".length()))
                .map(_ -> here + "#register"));
    }

    private static String said(MultiValueMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }

    private List<Group> groups(Asked asked) {
        var groups = new LinkedHashMap<String, List<Question>>();
        asked.shown()
                .plan()
                .questionsOf(asked.section())
                .forEach(question -> groups.computeIfAbsent(question.heading(), _ -> new ArrayList<>())
                        .add(question));
        return groups.values().stream().map(each -> group(each, asked)).toList();
    }

    private Group group(List<Question> questions, Asked asked) {
        return new Group(
                heading(questions.getFirst().heading(), asked.words()),
                questions.stream()
                        .map(each -> Cite.of(each.law(), editions.reference(), asked.words()))
                        .distinct()
                        .toList(),
                questions.stream().map(each -> asking(each, asked)).toList());
    }

    /// As printed; its number where the edition does not hold the form.
    private String heading(String path, Words words) {
        return editions.reference().table("headings").stream()
                .filter(row -> row.cell("form").equals(FORM) && row.cell("path").equals(path))
                .findFirst()
                .map(row -> row.words("text").in(vietnamese(words)))
                .orElse(path);
    }

    private static boolean vietnamese(Words words) {
        return words.language() == Language.VI;
    }

    private static Asking asking(Question question, Asked asked) {
        var field = Field.of(new Slot.Answer(question.key()), question.label().in(vietnamese(asked.words())), asked);
        return new Asking(
                field,
                question.hint().in(vietnamese(asked.words())),
                question.kind().name().toLowerCase(java.util.Locale.ROOT),
                question.need() == Question.Need.REQUIRED,
                options(question, field.text(), asked.words()));
    }

    private static List<Option> options(Question question, String chosen, Words words) {
        var codes = new ArrayList<>(question.options());
        if (!chosen.isEmpty() && !codes.contains(chosen)) codes.add(chosen);
        return codes.stream()
                .map(code -> new Option(code, option(question, code, words), code.equals(chosen)))
                .toList();
    }

    static String option(Question question, String code, Words words) {
        return words.sayOr(words.sayOr(code, "report.option." + code), "report.option." + question.key() + "." + code);
    }

    private static List<Line> lines(Asked asked) {
        return asked.shown().draft().paper().sources().stream()
                .map(source -> line(source, asked))
                .toList();
    }

    private static Line line(Paper.Source source, Asked asked) {
        var words = asked.words();
        var fields = OF_SOURCE.stream()
                .map(field -> Field.of(source.slot(field), words.say("draft.source." + field), asked))
                .toList();
        var code = source.text("class");
        var of = asked.shown().plan().sourceClass(code);
        var activity = fields.get(OF_SOURCE.indexOf("activity")).text();
        return new Line(
                source.id(),
                source.text("name").isBlank() ? source.id() : source.text("name"),
                fields,
                of.map(each -> each.name().in(vietnamese(words))).orElse(code),
                activities(of, activity, words),
                RegisterSource.isNew(source.id(), asked.shown().earlier()));
    }

    private static List<Option> activities(Optional<SourceClass> of, String chosen, Words words) {
        var codes = new ArrayList<>(of.map(SourceClass::activities).orElse(List.of()));
        if (!chosen.isEmpty() && !codes.contains(chosen)) codes.add(chosen);
        return codes.stream()
                .map(code -> new Option(code, words.sayOr(code, "activity." + code), code.equals(chosen)))
                .toList();
    }

    private static List<Option> classes(FormPlan plan, Words words) {
        return plan.classes().stream()
                .map(each -> new Option(each.code(), each.name().in(vietnamese(words)), false))
                .toList();
    }
}
