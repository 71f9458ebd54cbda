/// The pages on which a report is written: its task list, its pages of questions, its register, its history.
///
/// Refused: what a report says and whether it is whole (rooms `paper` and `drafting` of the desk), files (room
/// `web.intake`), and reports that were checked or handed in (room `web.operator`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.drafting;
