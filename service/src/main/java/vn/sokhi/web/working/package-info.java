/// A figure's working laid out for a page: formula, every number, and where each comes from.
///
/// Refused: working anything out (the engine did), and the working as JSON (room `answer`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.web.working;
