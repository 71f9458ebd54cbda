/// An equation of a guideline as a value, written once; every reading of it comes from that one value:
/// the exact figure, the working, the formula, the dimension check, the slope.
///
/// Refused: which equation applies to whom (storey `calculation`) and the values of law (room `rulebook`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.equation;
