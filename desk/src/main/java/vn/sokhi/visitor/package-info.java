/// The public counter: anyone may ask who is on the list, what falls due when, and whether a receipt is true.
///
/// Everything it gives out is a `disclosure` type, or what the state itself printed (room `gazette`). Refused: any
/// figure that a facility reported.
@org.jspecify.annotations.NullMarked
package vn.sokhi.visitor;
