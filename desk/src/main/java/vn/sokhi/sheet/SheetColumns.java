package vn.sokhi.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;

/// The columns of a sheet, found by name in any order: five that every row has, and the inputs that activities name.
final class SheetColumns {

    static final String SOURCE = "source";
    static final String YEAR = "year";
    static final String ACTIVITY = "activity";
    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";

    private static final List<String> COMPULSORY = List.of(SOURCE, YEAR, ACTIVITY, QUANTITY, UNIT);
    private static final Set<String> KNOWN = known();

    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Activity, Set<String>> used = new IdentityHashMap<>();

    SheetColumns(List<Cell> header, String table) {
        names = header.stream()
                .map(cell -> cell.text().toLowerCase(Locale.ROOT).replace('-', '_'))
                .toList();
        for (int i = 0; i < names.size(); i++) add(names.get(i), i, header.get(i));
        for (var name : COMPULSORY) {
            if (!places.containsKey(name)) {
                findings.add(
                        Finding.of("S-COLUMN-MISSING", new Where.Whole(table)).with("column", name));
            }
        }
    }

    private void add(String name, int place, Cell cell) {
        if (name.isEmpty()) return;
        if (!KNOWN.contains(name)) {
            findings.add(Finding.of("S-COLUMN-UNKNOWN", cell.where()).with("column", cell.text()));
        } else if (places.putIfAbsent(name, place) != null) {
            findings.add(Finding.of("S-COLUMN-TWICE", cell.where()).with("column", name));
        }
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> names() {
        return names;
    }

    /// The cell of a column; none where the sheet has no such column or the cell is empty.
    Optional<Cell> cell(String column, List<Cell> cells) {
        var place = places.get(column);
        if (place == null || place >= cells.size() || cells.get(place).isEmpty()) return Optional.empty();
        return Optional.of(cells.get(place));
    }

    /// Where the cell of a column stands, though it be empty; where the row does, if the sheet has no such column.
    Where place(String column, List<Cell> cells) {
        var place = places.getOrDefault(column, 0);
        return cells.get(place < cells.size() ? place : 0).where();
    }

    /// The columns that an activity takes.
    Set<String> usedBy(Activity activity) {
        return used.computeIfAbsent(activity, SheetColumns::taken);
    }

    private static Set<String> taken(Activity activity) {
        var taken = new LinkedHashSet<>(COMPULSORY);
        activity.choices().forEach(choice -> taken.add(choice.name()));
        activity.inputs().forEach(input -> taken.add(input.name()));
        return Set.copyOf(taken);
    }

    private static Set<String> known() {
        var known = new LinkedHashSet<>(COMPULSORY);
        for (var activity : Catalogue.ACTIVITIES) {
            known.addAll(taken(activity));
        }
        return Set.copyOf(known);
    }
}
