/// The counter of those who report: keep a checked report, hand it in, read and list what is theirs.
///
/// Refused: reading the sheet and working out figures (the counter is handed a checked content), and other
/// organisations' reports.
@org.jspecify.annotations.NullMarked
package vn.sokhi.operator;
