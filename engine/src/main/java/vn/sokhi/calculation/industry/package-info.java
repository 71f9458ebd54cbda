/// Industrial processes that Circular 38/2023 names without a formula (Art. 16.1.c): clinker, lime, glass,
/// other carbonates, iron and steel. IPCC 2006, Vol. 3, Ch. 2 and 4, with Decision 2626's values.
///
/// Refused: the fuel burnt in the same kilns and furnaces (room `calculation.energy`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.calculation.industry;
