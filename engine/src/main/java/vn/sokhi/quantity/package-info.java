/// Amounts that know what they are amounts of: exact fractions, dimensions, units.
///
/// Each substance is a dimension of its own, so a kilogram of carbon is not a kilogram of carbon dioxide.
/// Nothing here rounds but [Exact#digits()]; rounding to a form's decimals belongs to the form that prescribes it.
/// Refused: values of law (room `rulebook`) and the reading of what people typed (the desk's border).
@org.jspecify.annotations.NullMarked
package vn.sokhi.quantity;
