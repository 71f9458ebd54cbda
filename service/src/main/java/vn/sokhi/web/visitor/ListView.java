package vn.sokhi.web.visitor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhi.answer.LawColumns;
import vn.sokhi.classification.Province;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.gazette.Candidate;
import vn.sokhi.gazette.Grouping;
import vn.sokhi.gazette.QuotaKind;
import vn.sokhi.rulebook.Reference;
import vn.sokhi.visitor.BrowseList;
import vn.sokhi.words.Language;
import vn.sokhi.words.Words;

/// Puts facilities of the list into rows: for a page, and for its files.
final class ListView {

    private final Words words;
    private final boolean vietnamese;
    private final Map<String, String> circulars = new HashMap<>();

    ListView(Reference reference, Words words) {
        this.words = words;
        this.vietnamese = words.language() == Language.VI;
        var cites = new Cites(reference, words);
        for (var row : reference.table("circulars")) {
            var names = Stream.of(row.cell("instruments").split(";"))
                    .map(code -> cites.instrument(code.strip()))
                    .collect(Collectors.joining(", "));
            circulars.put(row.cell("annex"), names);
        }
    }

    /// @param key `III.B-13`, also its address
    /// @param sure whether the group is certain
    public record Row(String key, String name, String address, Home province, String activity, Group group) {}

    /// The province of today.
    public record Home(String name, String href) {}

    public record Group(String text, boolean sure) {}

    Row row(BrowseList.Line line) {
        var listed = line.listed();
        return new Row(
                listed.key().toString(),
                listed.name(),
                listed.site().address(),
                line.province().map(this::home).orElse(new Home("", "")),
                listed.activity(),
                group(line.grouping()));
    }

    Home home(Province province) {
        return new Home(province.name().in(vietnamese), "/provinces/" + province.code());
    }

    Group group(Grouping grouping) {
        return switch (grouping) {
            case Grouping.GroupA() -> new Group(words.say("listed.group.a"), true);
            case Grouping.GroupB(var _) -> new Group(words.say("listed.group.b"), true);
            case Grouping.Open(var because) ->
                new Group(words.say("listed.group.unless", "kinds", kinds(because)), false);
        };
    }

    String kind(QuotaKind kind) {
        return words.say("quota.kind." + kind.code());
    }

    private String kinds(List<Candidate> because) {
        return because.stream()
                .map(Candidate::kind)
                .distinct()
                .map(this::kind)
                .collect(Collectors.joining(words.say("listed.or")));
    }

    private static String reasons(BrowseList.Line line, Function<Candidate, String> part) {
        return line.grouping().reasons().stream().map(part).distinct().collect(Collectors.joining("; "));
    }

    String circular(String annex) {
        return circulars.getOrDefault(annex, "");
    }

    ListTable table(List<BrowseList.Line> lines) {
        var rows = lines.stream().map(this::cells).toList();
        return new ListTable("facilities-qd42", columns(), rows);
    }

    private List<ListTable.Column> columns() {
        return Stream.of(
                        "annex",
                        "number",
                        "name",
                        "address",
                        "province",
                        "province_code",
                        "activity",
                        "group",
                        "certainty",
                        "why",
                        "circular",
                        "commune",
                        "sector",
                        "from",
                        "instrument",
                        "place",
                        "status",
                        "reason")
                .map(key -> new ListTable.Column(key, words.say("listed.column." + key), kindOf(key)))
                .toList();
    }

    private static ListTable.Kind kindOf(String key) {
        return switch (key) {
            case "number" -> ListTable.Kind.NUMBER;
            case "from" -> ListTable.Kind.DAY;
            default -> ListTable.Kind.TEXT;
        };
    }

    private List<String> cells(BrowseList.Line line) {
        var law = line.law();
        var listed = law.value();
        return LawColumns.after(
                List.of(
                        listed.key().annex(),
                        String.valueOf(listed.key().number()),
                        listed.name(),
                        listed.site().address(),
                        line.province()
                                .map(it -> it.name().in(vietnamese))
                                .orElse(listed.site().province()),
                        listed.site().province(),
                        listed.activity(),
                        BrowseList.group(line.grouping()),
                        reasons(line, each -> each.certainty().name().toLowerCase(Locale.ROOT)),
                        reasons(line, each -> each.why().in(vietnamese)),
                        circular(listed.key().annex()),
                        listed.site().commune().orElse(""),
                        listed.sector().orElse("")),
                law);
    }
}
