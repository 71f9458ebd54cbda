package vn.sokhi.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.sokhi.audit.Canonical;
import vn.sokhi.audit.CanonicalBytes;

/// All that stands in a report while it is written: an entry for each field that is filled. Everything else that a
/// report shows is read from this one map.
public record Paper(SortedMap<Slot, Entry> entries) {

    public static final Paper BLANK = new Paper(new TreeMap<>());

    public Paper {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /// What the register says of one source, field by field.
    public record Source(String id, SortedMap<String, Entry> fields) {

        public Optional<Entry> field(String name) {
            return Optional.ofNullable(fields.get(name));
        }

        /// What stands in the field; empty where nothing does.
        public String text(String name) {
            return field(name).map(Entry::text).orElse("");
        }

        public Slot slot(String field) {
            return new Slot.OfSource(id, field);
        }
    }

    /// One row of activity data, column by column.
    public record Row(RowKey key, SortedMap<String, Entry> cells) {

        public Optional<Entry> cell(String column) {
            return Optional.ofNullable(cells.get(column));
        }

        public String text(String column) {
            return cell(column).map(Entry::text).orElse("");
        }
    }

    public Optional<Entry> at(Slot slot) {
        return Optional.ofNullable(entries.get(slot));
    }

    /// What was answered under that key; empty where nothing was.
    public String answer(String key) {
        return at(new Slot.Answer(key)).map(Entry::text).orElse("");
    }

    /// The register, in the order of the ids.
    public List<Source> sources() {
        var sources = new LinkedHashMap<String, SortedMap<String, Entry>>();
        entries.forEach((slot, entry) -> {
            if (slot instanceof Slot.OfSource(var id, var field))
                sources.computeIfAbsent(id, _ -> new TreeMap<>()).put(field, entry);
        });
        return sources.entrySet().stream()
                .map(each -> new Source(each.getKey(), each.getValue()))
                .toList();
    }

    public Optional<Source> source(String id) {
        return sources().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// By source, year and number.
    public List<Row> rows() {
        SequencedMap<RowKey, SortedMap<String, Entry>> rows = new LinkedHashMap<>();
        entries.forEach((slot, entry) -> {
            if (slot instanceof Slot.OfRow(var key, var column))
                rows.computeIfAbsent(key, _ -> new TreeMap<>()).put(column, entry);
        });
        return rows.entrySet().stream()
                .map(each -> new Row(each.getKey(), each.getValue()))
                .toList();
    }

    /// The paper after those changes.
    public Paper with(List<Change> changes) {
        var after = new TreeMap<>(entries);
        for (var change : changes) {
            change.after().ifPresentOrElse(entry -> after.put(change.slot(), entry), () -> after.remove(change.slot()));
        }
        return new Paper(after);
    }

    /// What turns this paper into the other.
    public List<Change> to(Paper other) {
        var slots = new TreeSet<>(entries.keySet());
        slots.addAll(other.entries.keySet());
        var changes = new ArrayList<Change>();
        for (var slot : slots) {
            if (!at(slot).equals(other.at(slot))) changes.add(new Change(slot, at(slot), other.at(slot)));
        }
        return changes;
    }

    public Canonical canonical() {
        var members = new TreeMap<String, Canonical>();
        entries.forEach((slot, entry) -> members.put(slot.text(), entry.canonical()));
        return Canonical.fields(members);
    }

    public CanonicalBytes bytes() {
        return CanonicalBytes.of(canonical());
    }

    /// Reads back what [#bytes()] wrote.
    public static Paper read(CanonicalBytes bytes) {
        return from(bytes.document());
    }

    /// Reads back what [#canonical()] gave.
    public static Paper from(Canonical written) {
        var entries = new TreeMap<Slot, Entry>();
        for (Map.Entry<String, Canonical> member : written.asFields().members().entrySet()) {
            var slot = Slot.parse(member.getKey()).orElseThrow(() -> new IllegalArgumentException(member.getKey()));
            entries.put(slot, Entry.from(member.getValue()));
        }
        return new Paper(entries);
    }
}
