package vn.sokhi.party;

/// A place from which a person can act: who, for which organisation, until when.
public record Seat(Person person, Organisation organisation, Mandate mandate) {

    public Actor actor() {
        return new Actor(person.id(), mandate);
    }
}
