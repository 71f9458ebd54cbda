/// Energy: fuels burnt on the spot and on the road, electricity and steam bought, coal mined.
///
/// Circular 38/2023 (as corrected by Decision 334/2025) and IPCC 2006, Vol. 2.
/// Refused: carbon used as raw material (room `calculation.industry`) and waste burnt as waste (`calculation.waste`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.calculation.energy;
