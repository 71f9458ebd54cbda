package vn.sokhi.web.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sokhi.calculation.Catalogue;
import vn.sokhi.calculation.method.Activity;
import vn.sokhi.calculation.method.Input;
import vn.sokhi.quantity.Units;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.web.drafting.RowColumn.Place;

/// What the form of each activity asks for, and where.
class RowColumnTest {

    static Stream<Activity> activities() {
        return Catalogue.ACTIVITIES.stream();
    }

    @ParameterizedTest
    @MethodSource("activities")
    void what_an_activity_must_know_stands_in_the_grid_and_all_it_takes_in_the_form(Activity activity) {
        var columns = RowColumn.of(activity);
        var names = columns.stream().map(RowColumn::name).toList();
        var grid = columns.stream()
                .filter(each -> each.place() == Place.GRID)
                .map(RowColumn::name)
                .collect(Collectors.toSet());
        activity.choices().forEach(choice -> assertTrue(grid.contains(choice.name()), choice.name()));
        activity.inputs().forEach(input -> assertTrue(names.contains(input.name()), input.name()));
        activity.inputs().stream()
                .filter(input -> input.need() == Input.Need.REQUIRED)
                .forEach(input -> assertTrue(grid.contains(input.name()), input.name()));
        assertEquals(names.indexOf("quantity") + 1, names.indexOf("unit"));
        assertEquals(names.size(), names.stream().distinct().count(), "no column twice");
    }

    @ParameterizedTest
    @MethodSource("activities")
    void every_choice_has_words_and_every_unit_that_is_offered_is_one(Activity activity) {
        var lists = new Shelf().latest().lists();
        for (var column : RowColumn.of(activity)) {
            if (column.choice().isPresent()) assertTrue(!column.listed(lists).isEmpty(), column.name());
            column.units().forEach(unit -> assertTrue(Units.parse(unit).isPresent(), unit));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fuel-burnt|fuel use quantity unit|tấn kg g lít m3 TJ GJ MJ TOE MWh kWh GWh t",
                "electricity-bought|supply quantity unit|TJ GJ MJ TOE MWh kWh GWh",
                "carbon-balance|material flow quantity unit|tấn kg g t",
                "refrigerant-charged|gas quantity unit|tấn kg g",
                "refrigerant-equipment|gas quantity unit leak_rate|tấn kg g",
                "glass-made|glass quantity unit cullet|tấn kg g t",
                "waste-landfilled|waste site climate cover quantity unit|tấn kg g t"
            })
    void the_grid_and_the_units_of_the_quantity(String code, String grid, String units) {
        var columns = RowColumn.of(Catalogue.find(code).orElseThrow());
        assertEquals(
                grid,
                columns.stream()
                        .filter(each -> each.place() == Place.GRID)
                        .map(RowColumn::name)
                        .collect(Collectors.joining(" ")));
        var unit = columns.stream()
                .filter(each -> each.name().equals("unit"))
                .findFirst()
                .orElseThrow();
        assertEquals(units, String.join(" ", unit.units()));
    }

    @Test
    void the_facility_may_state_its_own_values_behind_the_row() {
        var own = RowColumn.of(Catalogue.find("fuel-burnt").orElseThrow()).stream()
                .filter(each -> each.place() == Place.OWN)
                .map(RowColumn::name)
                .collect(Collectors.joining(" "));
        assertEquals("ncv density oxidation ef_co2 ef_ch4 ef_n2o", own);
    }

    /// Without a field for its reasoning a source that fits no method could never be checked.
    @Test
    void only_another_method_is_asked_for_its_reasoning() {
        for (var activity : Catalogue.ACTIVITIES) {
            var asked =
                    RowColumn.of(activity).stream().anyMatch(each -> each.name().equals("reasoning"));
            assertEquals(activity.code().equals("other-emission"), asked, activity.code());
        }
    }
}
