/// Pictures that pages show and print: the map of provinces with both archipelagos, and lines over the years.
///
/// Drawn on the server as SVG from data, so that they work without script, in print and in a file.
/// Refused: deciding what to draw (a page decides), and colours (the style sheet has them).
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.picture;
