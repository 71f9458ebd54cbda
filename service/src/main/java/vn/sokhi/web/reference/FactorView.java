package vn.sokhi.web.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.sokhi.answer.ValueTable;
import vn.sokhi.classification.Word;
import vn.sokhi.law.InWords;
import vn.sokhi.rulebook.Entry;
import vn.sokhi.visitor.ShowValue;
import vn.sokhi.web.working.LawLinks;

/// Values of the rulebook as their pages show them.
record FactorView(Citing citing) {

    static final List<String> COLUMNS = ValueTable.COLUMNS;
    private static final String VALUE = "value";
    private static final int LONGEST_CHOICE = 60;

    /// @param value the number; in words where the text gives it in words
    public record Line(String address, String id, String name, Value value, String keys, Cited cited, Sure sure) {}

    /// @param year what the value is about; mostly empty
    public record Value(String number, String unit, String from, String year) {}

    /// @param keys name and word of each
    /// @param printed as the source prints it
    /// @param remark what the keepers of the table note, in English
    public record Whole(
            Line line, String quantity, List<Key> keys, Printed text, List<Line> others, List<Key> activities) {}

    public record Printed(String otherName, String printed, String remark) {}

    public record Key(String name, String word, String address) {}

    /// A choice of a filter.
    public record Choice(String code, String name) {}

    public record Choices(List<Choice> fuels, List<Choice> gases, List<Choice> quantities, List<Choice> instruments) {}

    static List<String> row(Entry entry) {
        var row = new ArrayList<>(ValueTable.row(entry));
        if (entry.law().value().isEmpty()) row.set(COLUMNS.indexOf(VALUE), "");
        return List.copyOf(row);
    }

    Line line(Entry entry) {
        var law = entry.law();
        return new Line(
                LawLinks.value(entry.id()),
                entry.id(),
                citing.in(new InWords(entry.text().nameVi(), entry.text().nameEn())),
                value(entry),
                String.join(" · ", keys(entry).stream().map(Key::word).toList()),
                citing.cited(law.source()),
                citing.sure(law));
    }

    private Value value(Entry entry) {
        var numbers = citing.words().numbers();
        var amount = entry.law().value();
        return new Value(
                amount.map(each -> numbers.readable(each.value()))
                        .orElseGet(() -> citing.words().say("factors.negligible")),
                amount.map(each -> each.unit().symbol().equals("1") ? "" : numbers.unit(each.unit()))
                        .orElse(""),
                citing.day(entry.law().from()),
                entry.year().isPresent() ? String.valueOf(entry.year().getAsInt()) : "");
    }

    private List<Key> keys(Entry entry) {
        return entry.keys().entrySet().stream()
                .map(each -> new Key(
                        citing.words().sayOr(each.getKey(), "reference.key." + each.getKey()),
                        word(each.getKey(), each.getValue()),
                        address(each.getKey(), each.getValue())))
                .toList();
    }

    private static String address(String key, String code) {
        return List.of("fuel", "gas").contains(key) && !code.equals("*") ? "/factors?" + key + "=" + code : "";
    }

    private String word(String list, String code) {
        if (code.equals("*")) return citing.words().say("factors.any." + (list.equals("fuel") ? "fuel" : "other"));
        return citing.rulebook()
                .lists()
                .word(list.equals("energy") ? "fuel" : list, code)
                .map(this::name)
                .orElseGet(() -> citing.words().sayOr(code, "reference.word." + list + "." + code));
    }

    private String name(Word word) {
        var name = citing.in(new InWords(word.nameVi(), word.nameEn()));
        return name.isBlank() ? word.code() : name;
    }

    Whole whole(ShowValue.Card card) {
        var entry = card.entry();
        var text = entry.text();
        var words = citing.words();
        return new Whole(
                line(entry),
                quantity(entry.quantity()).name(),
                keys(entry),
                new Printed(citing.vietnamese() ? text.nameEn() : text.nameVi(), text.printed(), text.note()),
                card.others().stream().map(this::line).toList(),
                card.activities().stream()
                        .map(code -> new Key(code, words.sayOr(code, "activity." + code), "/activities#" + code))
                        .toList());
    }

    /// What there is to filter by, each as far as a value of the edition has it.
    Choices choices() {
        return new Choices(
                byKey("fuel"),
                byKey("gas"),
                distinct(Entry::quantity).map(this::quantity).sorted(BY_NAME).toList(),
                distinct(each -> each.source().instrument())
                        .map(code -> new Choice(code, shortened(citing.name(code))))
                        .sorted(BY_NAME)
                        .toList());
    }

    private static final Comparator<Choice> BY_NAME = Comparator.comparing(Choice::name);

    private static String shortened(String name) {
        return name.length() <= LONGEST_CHOICE ? name : name.substring(0, LONGEST_CHOICE) + "…";
    }

    private Choice quantity(String code) {
        return new Choice(code, citing.words().sayOr(code, "quantity." + code));
    }

    private Stream<String> distinct(Function<Entry, String> of) {
        return citing.rulebook().entries().stream().map(of).distinct();
    }

    private List<Choice> byKey(String list) {
        return citing.rulebook().entries().stream()
                .filter(each -> each.keys().containsKey(list))
                .map(each -> String.valueOf(each.keys().get(list)))
                .distinct()
                .filter(code -> citing.rulebook().lists().word(list, code).isPresent())
                .map(code -> new Choice(code, word(list, code)))
                .toList();
    }
}
