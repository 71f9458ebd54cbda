/// What a sheet of activities says: cells as they stand in a file, read once into numbers, units and words.
///
/// Also works a whole sheet out and gathers what a reader of its totals must be told.
///
/// Knows no file format (those are `exchange`'s) and no emission factor (those are the rulebook's).
@org.jspecify.annotations.NullMarked
package vn.sokhi.sheet;
