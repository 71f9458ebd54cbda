/// The public counter: anyone who holds a receipt may have it verified.
///
/// Everything it gives out is a `disclosure` type. Refused: any figure of any facility.
@org.jspecify.annotations.NullMarked
package vn.sokhi.visitor;
