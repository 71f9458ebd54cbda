/// What anyone may read before starting: the closed list of activities and what each asks for.
///
/// Refused: any facility's data.
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.reference;
