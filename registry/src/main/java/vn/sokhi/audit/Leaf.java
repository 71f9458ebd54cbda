package vn.sokhi.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import vn.sokhi.party.OrganisationId;
import vn.sokhi.party.PersonId;

/// One line of the log: what was done, by whom and for whom, to what, and the hash of what was filed.
///
/// It holds no content and no name, so a person's data can be erased and the log still stands.
///
/// @param act the act's name, `submit-report`
/// @param subject what the act was done to, `report SK-THU-2026-000001`
/// @param at to the microsecond, as the database keeps it
public record Leaf(String act, PersonId person, OrganisationId mandate, String subject, Hash content, Instant at) {

    private static final String FORM = "sokhi-leaf/1";

    public Leaf {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    public CanonicalBytes bytes() {
        return CanonicalBytes.of(Canonical.fields(Map.of(
                "form", Canonical.text(FORM),
                "act", Canonical.text(act),
                "person", Canonical.text(person.toString()),
                "mandate", Canonical.text(mandate.toString()),
                "subject", Canonical.text(subject),
                "content", Canonical.text(content.hex()),
                "at", Canonical.text(at.toString()))));
    }

    /// RFC 6962, 2.1: the hash of a zero byte and the leaf's bytes.
    public Hash hash() {
        return MerkleTree.leafHash(bytes().toArray());
    }
}
