package vn.sokhi.web.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.util.MultiValueMap;
import vn.sokhi.draft.ColumnMapping;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Outcome;
import vn.sokhi.finding.Where;
import vn.sokhi.intake.ColumnGuess;

/// What a person says of the columns of their own sheet: which is which, and what every row says.
///
/// @param columns the place of theirs, from 0 → our column
/// @param always our column → what every row says
/// @param guessed whether the columns are only guessed yet
public record ColumnForm(Map<Integer, String> columns, Map<String, String> always, boolean guessed) {

    private static final String COLUMN = "column.";
    private static final String ALWAYS = "always.";
    private static final int LONGEST = 200;

    static ColumnForm guess(List<String> header) {
        var columns = new HashMap<Integer, String>();
        ColumnGuess.of(header).forEach((column, place) -> columns.put(place, column));
        return new ColumnForm(columns, Map.of(), true);
    }

    static ColumnForm of(ColumnMapping mapping) {
        var columns = new HashMap<Integer, String>();
        mapping.columns().forEach((column, place) -> columns.put(place, column));
        return new ColumnForm(columns, mapping.always(), false);
    }

    /// As a form sent it.
    static ColumnForm sent(MultiValueMap<String, String> form, int width) {
        var columns = new HashMap<Integer, String>();
        for (int place = 0; place < width; place++) {
            var code = text(form, COLUMN + place);
            if (OurColumns.has(code)) columns.put(place, code);
        }
        var always = new HashMap<String, String>();
        for (var code : OurColumns.ALWAYS) {
            var text = text(form, ALWAYS + code);
            if (!text.isEmpty()) always.put(code, text);
        }
        return new ColumnForm(columns, always, false);
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var sent = Objects.requireNonNullElse(form.getFirst(name), "").strip();
        return sent.substring(0, Math.min(sent.length(), LONGEST));
    }

    public String column(int place) {
        return columns.getOrDefault(place, "");
    }

    public String alwaysOf(String code) {
        return always.getOrDefault(code, "");
    }

    /// The mapping, or which column is named twice and which not at all.
    Outcome<ColumnMapping> mapping(List<String> header) {
        var findings = new ArrayList<Finding>();
        var places = new HashMap<String, Integer>();
        columns.forEach((place, code) -> {
            if (places.putIfAbsent(code, place) != null) {
                findings.add(Finding.of("I-COLUMN-TWICE", new Where.Named("column-" + place))
                        .with("column", code));
            }
        });
        var told = new HashSet<>(places.keySet());
        told.addAll(always.keySet());
        OurColumns.NEEDED.stream()
                .filter(code -> !told.contains(code))
                .forEach(code -> findings.add(Finding.of("I-COLUMN-NEEDED", new Where.Named(field(code)))
                        .with("column", code)));
        if (!findings.isEmpty()) return Outcome.refuse(findings);
        var rest = new HashMap<>(always);
        places.keySet().forEach(rest::remove);
        return Outcome.accept(new ColumnMapping(header, places, rest));
    }

    /// The field by which it is mended.
    private static String field(String code) {
        return OurColumns.ALWAYS.contains(code) ? "always-" + code : "column-0";
    }
}
