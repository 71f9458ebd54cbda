package vn.sokhi.calendar;

import java.time.LocalDate;

/// A day the law prints, the word it prints before it, and the last day on which one is safe.
///
/// @param printed the day as the law prints it
/// @param word `before` (trước ngày) or `by` (chậm nhất)
/// @param offsetDays from the printed day to the last safe one: −1 for "before"; data of the rulebook
public record Deadline(LocalDate printed, String word, int offsetDays) {

    public LocalDate safeLastDay() {
        return printed.plusDays(offsetDays);
    }

    public boolean isPast(LocalDate today) {
        return today.isAfter(safeLastDay());
    }
}
