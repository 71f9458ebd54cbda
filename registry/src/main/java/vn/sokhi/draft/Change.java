package vn.sokhi.draft;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Canonical;

/// One field before and after; empty where nothing stood in it.
public record Change(Slot slot, Optional<Entry> before, Optional<Entry> after) {

    public Change {
        if (before.equals(after)) throw new IllegalArgumentException("nothing changed in " + slot.text());
    }

    /// What takes it back.
    public Change back() {
        return new Change(slot, after, before);
    }

    Canonical canonical() {
        var fields = new TreeMap<String, Canonical>(Map.of("slot", Canonical.text(slot.text())));
        before.ifPresent(entry -> fields.put("before", entry.canonical()));
        after.ifPresent(entry -> fields.put("after", entry.canonical()));
        return Canonical.fields(fields);
    }

    static Change from(Canonical written) {
        var fields = written.asFields();
        return new Change(
                Slot.parse(fields.text("slot")).orElseThrow(() -> new IllegalArgumentException(fields.text("slot"))),
                fields.optional("before").map(Entry::from),
                fields.optional("after").map(Entry::from));
    }
}
