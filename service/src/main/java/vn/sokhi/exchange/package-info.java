/// File formats: what a stranger's file is, and its cells as they stand in it.
///
/// Every file is hostile until read. A formula is never evaluated, a reference never followed, a nested archive never
/// opened; what cannot be read is a finding with its place. Only this room names spreadsheet and archive formats.
/// Refused: the meaning of a cell (the desk's room `sheet` reads numbers and units) and exceptions for a bad file.
/// Left as exceptions: a disk that fails.
@org.jspecify.annotations.NullMarked
package vn.sokhi.exchange;
