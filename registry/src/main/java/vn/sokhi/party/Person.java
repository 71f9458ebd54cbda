package vn.sokhi.party;

/// A person who can act.
///
/// @param invented whether the person exists in the sandbox only; the name then says so
public record Person(PersonId id, String name, boolean invented) {}
