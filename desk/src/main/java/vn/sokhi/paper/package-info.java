/// What a report's paper says: its rows read as a sheet, worked out, and laid out in the sections of the form.
///
/// Refused: changing anything (the counter `drafting`), and words of a language (the edge).
@org.jspecify.annotations.NullMarked
package vn.sokhi.paper;
