/// The face of the storey: every activity there is, and the totals over what they gave off.
///
/// Refused: reading sheets (the desk) and keeping results (the registry).
@org.jspecify.annotations.NullMarked
package vn.sokhi.calculation;
