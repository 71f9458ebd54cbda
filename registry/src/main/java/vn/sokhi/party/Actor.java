package vn.sokhi.party;

/// The person who acts and the mandate under which the act is done: every act carries both.
public record Actor(PersonId person, Mandate mandate) {

    public Actor {
        if (!mandate.person().equals(person)) throw new IllegalArgumentException("a mandate of another person");
    }

    /// For whom the act is done.
    public OrganisationId organisation() {
        return mandate.organisation();
    }
}
