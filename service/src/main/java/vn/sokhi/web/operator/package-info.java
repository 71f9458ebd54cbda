/// The operator's pages: take a seat, send a sheet, see totals and workings, hand in, keep the receipt.
///
/// Refused: reading files (a [SheetOpener] is given) and judging sheets (the desk does).
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.operator;
