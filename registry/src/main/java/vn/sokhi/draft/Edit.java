package vn.sokhi.draft;

import java.time.Instant;
import java.util.List;
import vn.sokhi.audit.Canonical;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.party.PersonId;

/// What one save did to a draft: the history is these, one after the other, and nothing of it is ever taken out.
///
/// @param revision the draft's revision after it; the first is 1
public record Edit(long revision, Kind kind, PersonId by, Instant at, List<Change> changes) {

    /// By which way the changes came.
    public enum Kind {
        OPENED,
        PAGE,
        IMPORT,
        TAKEN_OVER,
        RESTORED
    }

    public Edit {
        changes = List.copyOf(changes);
    }

    public CanonicalBytes bytes() {
        return bytes(changes);
    }

    static CanonicalBytes bytes(List<Change> changes) {
        return CanonicalBytes.of(Canonical.items(changes, Change::canonical));
    }

    /// Reads back what [#bytes()] wrote.
    public static List<Change> changes(CanonicalBytes bytes) {
        if (bytes.document() instanceof Canonical.Items(var items))
            return items.stream().map(Change::from).toList();
        throw new IllegalArgumentException("changes were expected");
    }
}
