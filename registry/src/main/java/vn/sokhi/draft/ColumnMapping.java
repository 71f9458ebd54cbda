package vn.sokhi.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.sokhi.audit.Canonical;
import vn.sokhi.audit.CanonicalBytes;
import vn.sokhi.audit.Hash;

/// How somebody's own workbook is to be read: which of its columns is which of ours, confirmed once by a person and
/// remembered for the next file with the same header.
///
/// @param header the texts of the file's header, from left to right
/// @param columns our column → the place of theirs in the header, from 0
/// @param always our column → what every row says there, because the file has no column for it
public record ColumnMapping(List<String> header, Map<String, Integer> columns, Map<String, String> always) {

    public ColumnMapping {
        header = List.copyOf(header);
        columns = Map.copyOf(columns);
        always = Map.copyOf(always);
        for (int place : columns.values()) {
            if (place < 0 || place >= header.size()) throw new IllegalArgumentException("no column " + place);
        }
    }

    /// By which the same header is known again.
    public static Hash signature(List<String> header) {
        return CanonicalBytes.of(Canonical.items(header, Canonical::text)).sha256();
    }

    /// Our column for theirs.
    public Optional<String> ours(int place) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue() == place)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public CanonicalBytes bytes() {
        var places = new TreeMap<String, Canonical>();
        columns.forEach((column, place) -> places.put(column, Canonical.text(place.toString())));
        var fixed = new TreeMap<String, Canonical>();
        always.forEach((column, text) -> fixed.put(column, Canonical.text(text)));
        return CanonicalBytes.of(Canonical.fields(Map.of(
                "header", Canonical.items(header, Canonical::text),
                "columns", Canonical.fields(places),
                "always", Canonical.fields(fixed))));
    }

    /// Reads back what [#bytes()] wrote.
    public static ColumnMapping read(CanonicalBytes bytes) {
        var fields = bytes.document().asFields();
        var columns = new TreeMap<String, Integer>();
        fields.asFields("columns")
                .members()
                .forEach((name, place) -> columns.put(name, Integer.valueOf(place.asText())));
        var always = new TreeMap<String, String>();
        fields.asFields("always").members().forEach((name, text) -> always.put(name, text.asText()));
        return new ColumnMapping(fields.list("header", Canonical::asText), columns, always);
    }
}
