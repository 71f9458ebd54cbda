package vn.sokhi.web.drafting;

import vn.sokhi.calculation.Catalogue;
import vn.sokhi.draft.Paper;
import vn.sokhi.draft.Slot;
import vn.sokhi.drafting.ReadDraft.Shown;
import vn.sokhi.paper.FormPlan;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// What a field is called where it is not seen on its page: in a summary of faults, in the history.
public final class FieldName {

    private FieldName() {}

    public static String of(Slot slot, FormPlan plan, Paper paper, Words words) {
        return switch (slot) {
            case Slot.Answer(var key) ->
                plan.question(key)
                        .map(question -> question.label().in(words.language() == Language.VI))
                        .orElse(key);
            case Slot.OfSource(var source, var field) ->
                source(source, paper) + " · " + words.sayOr(field, "draft.source." + field);
            case Slot.OfRow(var row, var column) ->
                source(row.source(), paper) + ", " + row.year() + " · " + words.column(column)
                        + (row.number() > 1 ? " (" + row.number() + ")" : "");
        };
    }

    public static String source(String id, Paper paper) {
        return paper.source(id)
                .map(source -> source.text("name"))
                .filter(name -> !name.isBlank())
                .orElse(id);
    }

    /// What stands in it, words of a list in the reader's language; everything else as it was written.
    ///
    /// @param paper in which its source stands
    public static String value(Slot slot, String text, Paper paper, Shown shown, Words words) {
        var plan = shown.plan();
        return switch (slot) {
            case Slot.Answer(var key) ->
                plan.question(key)
                        .filter(question -> question.options().contains(text))
                        .map(question -> QuestionForm.option(question, text, words))
                        .orElse(text);
            case Slot.OfSource(var _, var field) ->
                switch (field) {
                    case "activity" -> words.sayOr(text, "activity." + text);
                    case "class" ->
                        plan.sourceClass(text)
                                .map(each -> each.name().in(words.language() == Language.VI))
                                .orElse(text);
                    default -> text;
                };
            case Slot.OfRow(var row, var column) ->
                paper.source(row.source())
                        .flatMap(source -> Catalogue.find(source.text("activity")))
                        .flatMap(activity -> RowColumn.of(activity).stream()
                                .filter(each -> each.name().equals(column))
                                .findFirst())
                        .map(each -> each.shown(
                                text, shown.reckoning().ground().rulebook().lists(), words))
                        .orElse(text);
        };
    }
}
