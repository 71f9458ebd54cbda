/// The workbook made for one facility's report: its sources, its values, the words it may choose from, and a key by
/// which it is read back.
///
/// Refused: reading it (the counter `intake`), and how a workbook is written (room `exchange`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.template;
