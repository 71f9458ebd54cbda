package vn.sokhi.answer;

import java.util.List;
import java.util.stream.Collectors;
import vn.sokhi.rulebook.Entry;

/// The rulebook's values as a table: what each is, what it is worth, since when, by which text, and what is doubtful.
public final class ValueTable {

    public static final List<String> COLUMNS = List.of(
            "id",
            "quantity",
            "keys",
            "year",
            "value",
            "unit",
            "kind",
            "from",
            "instrument",
            "place",
            "status",
            "reason",
            "printed",
            "name_vi",
            "name_en",
            "note");

    private ValueTable() {}

    public static List<String> row(Entry entry) {
        var law = entry.law();
        var amount = law.value();
        var standing = law.standing();
        return List.of(
                entry.id(),
                entry.quantity(),
                entry.keys().entrySet().stream().map(Object::toString).collect(Collectors.joining(" ")),
                entry.year().isPresent() ? Integer.toString(entry.year().getAsInt()) : "",
                amount.map(each -> each.value().text()).orElse("negligible"),
                amount.map(each -> each.unit().symbol()).orElse(""),
                entry.text().kind(),
                law.from().toString(),
                law.source().instrument(),
                law.source().place(),
                LawColumns.status(standing),
                LawColumns.reason(standing),
                entry.text().printed(),
                entry.text().nameVi(),
                entry.text().nameEn(),
                entry.text().note());
    }
}
