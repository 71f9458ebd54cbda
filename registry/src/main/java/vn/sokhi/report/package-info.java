/// A facility's inventory, from draft to submitted version: what was entered, what was worked out, and its receipt.
///
/// Nothing is worked out here (the engine did that) and nothing is rounded: each figure keeps its exact fraction.
/// Refused: who may see a report (`disclosure`) and whether it is right (`verification`, which comes later).
@org.jspecify.annotations.NullMarked
package vn.sokhi.report;
