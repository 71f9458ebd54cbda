/// Where the program starts, and where its rooms are joined.
///
/// Refused: anything but starting and joining.
@org.jspecify.annotations.NullMarked
package vn.sokhi.main;
