/// Who may act: organisations, people, and the mandates by which a person acts for an organisation.
///
/// Refused: how a person proves who they are (room `identity` of the service).
@org.jspecify.annotations.NullMarked
package vn.sokhi.party;
