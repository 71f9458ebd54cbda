/// Workbooks (.xlsx, ECMA-376) from strangers: one sheet, its typed values, as a stream of rows.
///
/// No formula is evaluated, no reference followed, no part opened that the values do not need.
/// Refused by name: macros, embedded objects, data connections, links to other files.
@org.jspecify.annotations.NullMarked
package vn.sokhi.exchange.workbook;
