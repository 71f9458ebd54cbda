/// What the public may see, and when.
///
/// Refused: deciding by search or by number. Whoever has a receipt's random id may see its public face, nobody else.
@org.jspecify.annotations.NullMarked
package vn.sokhi.disclosure;
