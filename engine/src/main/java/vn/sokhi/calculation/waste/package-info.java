/// Waste: landfill by first-order decay, wastewater, incineration (IPCC 2006, Vol. 5, with Decision 2626's values;
/// Circular 38/2023, Annex II, part 2, point 6 refers to Circular 17/2022, whose formulas were not read).
///
/// Refused: waste burnt as fuel for energy (room `calculation.energy`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.calculation.waste;
