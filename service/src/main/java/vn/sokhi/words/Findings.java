package vn.sokhi.words;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.sokhi.finding.Finding;
import vn.sokhi.finding.Where;
import vn.sokhi.quantity.Exact;

/// Puts findings into sentences. A code without a sentence is still told, with every word it carries.
final class Findings {

    private static final Pattern FIELD = Pattern.compile(".*:([0-9]+):[0-9]+");

    private final Words words;

    Findings(Words words) {
        this.words = words;
    }

    Told tell(Finding finding) {
        var key = "finding." + finding.rule();
        var gaps = gaps(finding);
        return new Told(
                finding.rule(),
                place(finding.where()),
                words.find(key, gaps).orElseGet(() -> generic(finding)),
                words.find(key + ".mend", gaps).orElseGet(() -> words.say("finding.other.mend")));
    }

    private String generic(Finding finding) {
        var all = finding.words().entrySet().stream()
                .map(word -> word.getKey() + " = " + word.getValue())
                .collect(Collectors.joining("; "));
        return words.say("finding.other", "code", finding.rule(), "words", all.isEmpty() ? "–" : all);
    }

    private String place(Where where) {
        return switch (where) {
            case Where.Cell cell -> cell.text();
            case Where.Field(var _, var line, var column) -> words.say("place.field", "line", line, "column", column);
            case Where.Whole _ -> words.say("place.whole");
            case Where.Named named -> named.field();
            case Where.Nowhere _ -> "";
        };
    }

    /// The finding's words, those that are codes put into the reader's language.
    private Object[] gaps(Finding finding) {
        var gaps = new TreeMap<String, String>();
        finding.words().forEach((name, word) -> gaps.put(name, readable(name, word)));
        // A bare sheet names its columns by their codes, so they are told as it has them; a page has names.
        if (finding.where() instanceof Where.Named)
            for (var name : List.of("column", "input")) gaps.computeIfPresent(name, (_, code) -> words.column(code));
        var names = gaps.getOrDefault("of_" + words.language().tag(), "");
        gaps.put("of", names.isEmpty() ? "" : " " + words.say("finding.of", "names", names));
        return gaps.entrySet().stream()
                .flatMap(gap -> java.util.stream.Stream.of(gap.getKey(), gap.getValue()))
                .toArray();
    }

    /// `file.csv:12:3` as its line; a cell of a workbook is told as it is.
    private String line(String place) {
        var field = FIELD.matcher(place);
        return field.matches() ? words.say("place.line", "line", field.group(1)) : place;
    }

    private String readable(String name, String word) {
        return switch (name) {
            case "activity" -> words.sayOr(word, "activity." + word);
            case "quantity" -> words.sayOr(word, "quantity." + word);
            case "list" -> words.sayOr(word, "list." + word);
            case "first", "row" -> line(word);
            case "expected" -> words.numbers().unit(word);
            case "bounds" -> words.sayOr(word, "bounds." + word);
            case "limit" -> word.matches("[0-9]{1,18}") ? words.numbers().whole(Long.parseLong(word)) : word;
            case "number1", "number2" -> words.numbers().spelled(Exact.of(word));
            case "filter" -> words.sayOr(word, "factors.filter." + word);
            case "day", "drawn", "today", "since" -> words.numbers().day(word);
            default -> word;
        };
    }
}
