package vn.sokhi.party;

import java.time.LocalDate;

/// That a person acts for an organisation, until and on a last day.
public record Mandate(PersonId person, OrganisationId organisation, LocalDate until) {

    public boolean standsOn(LocalDate day) {
        return !day.isAfter(until);
    }
}
