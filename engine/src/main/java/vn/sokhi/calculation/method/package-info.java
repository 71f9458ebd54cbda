/// What a method is: a list of steps, each an equation and for every symbol the source of its value,
/// and how the steps are worked out over a facility's rows.
///
/// `sokhi activities`, templates, the API schema and the working are readings of that list.
/// Refused: the methods themselves (the sector rooms) and where rows come from (the desk).
@org.jspecify.annotations.NullMarked
package vn.sokhi.calculation.method;
