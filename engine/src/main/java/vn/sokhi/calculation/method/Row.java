package vn.sokhi.calculation.method;

import java.util.Map;
import java.util.Optional;
import vn.sokhi.equation.Known;
import vn.sokhi.finding.Where;

/// What a facility did in a year, in the words of its own meters and invoices: one row of its sheet, read.
///
/// @param words the choices made, by name, as codes of the rulebook's lists
/// @param numbers the amounts given, by name, in units that the activity takes
public record Row(
        String source,
        int year,
        String activity,
        Map<String, String> words,
        Map<String, Known.Entered> numbers,
        Where where) {

    public Row {
        words = Map.copyOf(words);
        numbers = Map.copyOf(numbers);
    }

    public Optional<Known.Entered> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /// The word chosen. Refuses, as a bug, a choice that the activity did not ask for.
    public String word(String name) {
        var word = words.get(name);
        if (word == null) throw new IllegalArgumentException(activity + " asks for no " + name);
        return word;
    }

    public boolean has(String name) {
        return numbers.containsKey(name) || words.containsKey(name);
    }
}
