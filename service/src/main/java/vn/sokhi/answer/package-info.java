/// What is given to whoever asks for a figure: its working as JSON and as text, its row in a table.
///
/// The formats are a public contract (docs/commands.md). Refused: sentences (room `words`) and pages (`web`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.answer;
