/// Walks through the started program as people do: in Chromium, in both languages, on a desk and on a phone.
///
/// Refused: looking inside the program. What no page shows is tested where it is built.
@org.jspecify.annotations.NullMarked
package vn.sokhi.walk;
