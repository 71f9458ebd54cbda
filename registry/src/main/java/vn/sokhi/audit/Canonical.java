package vn.sokhi.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/// A document that can be written in one way only.
///
/// The bytes are a subset of RFC 8785 (JSON Canonicalization Scheme): UTF-8, no blanks, members sorted by the UTF-16
/// units of their names, the shortest escapes; and there are no numbers and no null: an amount is a text, and what is
/// absent is not written. Any RFC 8785 library writes the same bytes.
public sealed interface Canonical {

    record Text(String value) implements Canonical {}

    record Truth(boolean value) implements Canonical {}

    record Items(List<Canonical> items) implements Canonical {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Members by name. Asking for a member that is missing or of another kind is refused.
    record Fields(SortedMap<String, Canonical> members) implements Canonical {
        public Fields {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        public String text(String name) {
            return optionalText(name).orElseThrow(() -> missing(name));
        }

        public Optional<String> optionalText(String name) {
            return optional(name).map(value -> {
                if (value instanceof Text(var text)) return text;
                throw missing(name);
            });
        }

        public boolean truth(String name) {
            if (optional(name).orElse(null) instanceof Truth(var truth)) return truth;
            throw missing(name);
        }

        public <T> List<T> list(String name, Function<Canonical, T> each) {
            if (optional(name).orElse(null) instanceof Items(var items))
                return items.stream().map(each).toList();
            throw missing(name);
        }

        /// The member of that name, itself taken as members by name.
        public Fields asFields(String name) {
            return optional(name).orElseThrow(() -> missing(name)).asFields();
        }

        public Optional<Canonical> optional(String name) {
            return Optional.ofNullable(members.get(name));
        }

        private static IllegalArgumentException missing(String name) {
            return new IllegalArgumentException("a member is missing or of another kind: " + name);
        }
    }

    static Canonical text(String value) {
        return new Text(value);
    }

    static <T> Canonical items(List<T> things, Function<T, ? extends Canonical> each) {
        return new Items(things.stream().<Canonical>map(each).toList());
    }

    static Fields fields(Map<String, Canonical> members) {
        return new Fields(new TreeMap<>(members));
    }

    /// The same value taken as members by name.
    default Fields asFields() {
        if (this instanceof Fields fields) return fields;
        throw new IllegalArgumentException("members by name were expected");
    }

    default String asText() {
        if (this instanceof Text(var value)) return value;
        throw new IllegalArgumentException("a text was expected");
    }
}
