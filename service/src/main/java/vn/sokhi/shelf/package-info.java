/// The rulebook's files: read, checked with file and line, released as editions that never change.
///
/// Only this room reads `rulebook/` and the editions in the jar. Refused: reasoning about values (the engine).
@org.jspecify.annotations.NullMarked
package vn.sokhi.shelf;
