/// Work that takes longer than a page waits: who asked for it, how far it is, and what came of it.
///
/// Refused: keeping anything over a restart (room `store`), and knowing what the work is (the room that asks for it).
@org.jspecify.annotations.NullMarked
package vn.sokhi.jobs;
