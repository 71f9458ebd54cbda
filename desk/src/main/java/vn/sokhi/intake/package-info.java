/// The counter where files are taken in: read, compared with the draft field by field, shown, and only then accepted.
///
/// Refused: changing a field that nobody has accepted, and formats of files (rooms `exchange` and `template` of the
/// service).
@org.jspecify.annotations.NullMarked
package vn.sokhi.intake;
