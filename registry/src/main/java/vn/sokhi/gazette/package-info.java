/// What the state itself prints by name: who must report, which quotas were decided, and which duties follow, when.
///
/// All of it is public law, so public pages may show it as it is. Nothing here was reported by anybody.
/// Refused: what a facility filed (room `report`), who may act for it (room `party`).
@org.jspecify.annotations.NullMarked
package vn.sokhi.gazette;
