package vn.sokhi.shelf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import vn.sokhi.finding.Finding;
import vn.sokhi.quantity.Amount;
import vn.sokhi.quantity.Exact;
import vn.sokhi.quantity.Units;
import vn.sokhi.rulebook.Entry;

/// Reads tables of values. Columns that are not the law's own are the keys of the look-up.
final class EntryReader {

    private static final Set<String> OWN = Set.of(
            "id",
            "quantity",
            "value",
            "unit",
            "from",
            "instrument",
            "place",
            "status",
            "reason",
            "name_vi",
            "name_en",
            "note",
            "kind",
            "tier",
            "category_vi",
            "printed_value",
            "printed_unit",
            "parameter_vi",
            "parameter_en",
            "year");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final String NEGLIGIBLE = "negligible";

    private final LawCells law;
    private final Consumer<Finding> refused;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> reasons = new HashSet<>();
    private final Map<String, Line> ids = new HashMap<>();
    private final Map<String, Line> histories = new HashMap<>();

    EntryReader(LawCells law, Consumer<Finding> refused) {
        this.law = law;
        this.refused = refused;
    }

    /// The reasons of doubt that have a Vietnamese sentence.
    void reasonsKnownTo(ListReader lists) {
        reasons.addAll(lists.codes("reason"));
    }

    List<Entry> entries() {
        return entries;
    }

    void read(Line line) {
        if (!line.has("id")) refused.accept(line.finding("B-ID", "id"));
        if (!line.has("quantity")) refused.accept(line.finding("B-QUANTITY", "quantity"));
        if (line.cell("status").equals("unconfirmed") && line.has("reason") && !reasons.contains(line.cell("reason"))) {
            refused.accept(line.finding("B-REASON-VI", "reason"));
        }
        var amount = amount(line);
        var inForce = amount.flatMap(value -> law.of(line, value));
        if (inForce.isEmpty()) return;
        var entry =
                new Entry(line.cell("id"), line.cell("quantity"), keys(line), year(line), inForce.get(), wording(line));
        once(entry, line);
        entries.add(entry);
    }

    private Optional<Optional<Amount>> amount(Line line) {
        var unit = Units.parse(line.cell("unit"));
        if (!line.has("unit")) refused.accept(line.finding("B-UNIT-MISSING", "unit"));
        else if (unit.isEmpty()) refused.accept(line.finding("B-UNIT", "unit"));
        var value = line.cell("value");
        if (unit.isEmpty()) return Optional.empty();
        if (value.equals(NEGLIGIBLE)) return Optional.of(Optional.empty());
        if (NUMBER.matcher(value).matches()) return Optional.of(unit.map(of -> new Amount(Exact.of(value), of)));
        refused.accept(line.finding("B-VALUE", "value"));
        return Optional.empty();
    }

    private static TreeMap<String, String> keys(Line line) {
        var keys = new TreeMap<String, String>();
        line.cells().forEach((column, cell) -> {
            if (!OWN.contains(column) && !cell.isEmpty()) keys.put(column, cell);
        });
        return keys;
    }

    private OptionalInt year(Line line) {
        if (!line.has("year")) return OptionalInt.empty();
        if (line.cell("year").matches("[12][0-9]{3}")) return OptionalInt.of(Integer.parseInt(line.cell("year")));
        refused.accept(line.finding("B-YEAR", "year"));
        return OptionalInt.empty();
    }

    private static Entry.Wording wording(Line line) {
        var printed = (line.cell("printed_value") + " " + line.cell("printed_unit")).strip();
        return new Entry.Wording(
                line.cell("name_vi"), line.cell("name_en"), line.cell("kind"), printed, line.cell("note"));
    }

    /// Nothing twice in force: one id once; one text has one value for a key from a day.
    private void once(Entry entry, Line line) {
        var id = ids.putIfAbsent(entry.id(), line);
        if (id != null)
            refused.accept(
                    line.finding("B-TWICE", "id").with("first", id.where("id").text()));
        var key = entry.quantity()
                + entry.keys()
                + entry.year()
                + entry.source().instrument()
                + entry.law().from();
        var history = histories.putIfAbsent(key, line);
        if (history != null)
            refused.accept(line.finding("B-TWICE", "value")
                    .with("first", history.where("value").text()));
    }
}
