/// The counter where a report is written: opened for the period that is owed, filled on pages or from files, checked.
///
/// Refused: handing in (the counter `operator`), and reading files as such (the service).
@org.jspecify.annotations.NullMarked
package vn.sokhi.drafting;
