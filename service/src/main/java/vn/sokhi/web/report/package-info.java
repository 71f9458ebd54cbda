/// A report laid out for a page: its totals, its figures, its receipt with the square to scan.
///
/// Refused: asking the desk (the counters' rooms do) and adding up beyond the totals that were filed.
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.report;
