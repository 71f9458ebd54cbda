/// Facilities: the works, mills and plants that report.
///
/// Refused: who must report and since when (it comes with the lists of the rulebook), and what a facility emitted.
@org.jspecify.annotations.NullMarked
package vn.sokhi.facility;
