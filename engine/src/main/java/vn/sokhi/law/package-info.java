/// Instruments, citations and values in force: a legal value is dated and cited, or it does not exist.
///
/// Refused: the values themselves (room `rulebook`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.law;
