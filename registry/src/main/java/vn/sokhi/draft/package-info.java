/// A report while it is written: what stands in each of its fields, where that came from, and every change of it.
///
/// Refused: reading what the fields say and working it out (room `paper` of the desk), and whatever was checked or
/// handed in: that is never edited (room `report`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.draft;
