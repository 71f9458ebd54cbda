/// What was done, by whom, in a log nobody can reforge: canonical bytes, their hashes, leaves and the Merkle tree.
///
/// Canonical bytes are here, near the ground, because both a leaf and a report are hashed. Refused: keeping the log
/// (the service's `store`) and giving leaves their place in the tree (the sealer, which comes later).
@org.jspecify.annotations.NullMarked
package vn.sokhi.audit;
