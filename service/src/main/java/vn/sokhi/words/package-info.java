/// The system's sentences in Vietnamese and English, and numbers as each language writes them.
///
/// Pages, the command line and the programming interface read the same two message files through it.
/// Refused: Spring, mark-up of pages, and deciding what to say (a finding's code decides).
@org.jspecify.annotations.NullMarked
package vn.sokhi.words;
