/// One edition of the dated, cited values, lists and choices that the law dictates, as an argument of every
/// calculation.
///
/// Asking before the first day, or for what no text gives, is a finding, never the oldest number.
/// Refused: the files they are written in (room `shelf` of `service`) and reasoning (storey `calculation`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.rulebook;
