/// Use of products: refrigerants, by what is charged in the year or over the life of the equipment.
///
/// Circular 38/2023, Annex II, part 2, point 2. Each component of a blend is a gas of its own.
/// Refused: their production and the national bank of gases (a later issue).
@org.jspecify.annotations.NullMarked
package vn.sokhi.calculation.product;
