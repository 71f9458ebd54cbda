/// What every page stands in: the languages, the doors, the seat, the headers, the pages of refusal.
///
/// Refused: any page with content of its own.
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.frame;
