/// The pages on which files come into a report: the template, the upload and its progress, the preview of every cell,
/// the columns of people's own workbooks.
///
/// Refused: reading files (a [BookOpener] is given), comparing and accepting them (room `intake` of the desk), and
/// saying which field belongs where (room `paper`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.intake;
