package vn.sokhi.web.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhi.gazette.DutyRule;
import vn.sokhi.law.InForce;
import vn.sokhi.law.InWords;
import vn.sokhi.rulebook.LawRow;
import vn.sokhi.words.Words;

/// Forms as their pages show them.
record FormView(Citing citing) {

    /// @param address of its page
    public record Form(String address, String code, InWords title, String who, Days days, Cited cited, Sure sure) {}

    /// @param to last day in force; mostly empty
    /// @param remark what the keepers of the table note on it, in English
    public record Days(String from, String to, String remark) {}

    public record Group(Cited text, List<Form> forms) {}

    /// A line of a form: words as printed, or a row of a table.
    ///
    /// @param kind `header`, `title`, `heading`, `text`, `table`, `signature` …
    /// @param cells of a row of a table, else empty
    public record Part(String kind, int level, InWords text, List<String> cells, boolean columns) {}

    public record Duty(String name, String recipient, Cited cited) {}

    /// A table of activity data: its title and its columns.
    public record Table(String number, InWords title, Cited cited, List<InWords> columns) {}

    /// Which circular serves an annex of the list.
    public record Notice(String annex, List<Cited> circulars, boolean read, Cited serves, Sure sure) {}

    Words words() {
        return citing.words();
    }

    List<Group> forms(List<LawRow> rows) {
        var groups = new LinkedHashMap<String, List<Form>>();
        for (var row : rows) {
            groups.computeIfAbsent(row.law().source().instrument(), _ -> new ArrayList<>())
                    .add(form(row));
        }
        return groups.entrySet().stream()
                .map(each -> new Group(citing.text(each.getKey()), each.getValue()))
                .toList();
    }

    Form form(LawRow row) {
        return new Form(
                "/forms/" + row.cell("code"),
                row.cell("code"),
                row.words("title"),
                words().sayOr(row.cell("who"), "forms.who." + row.cell("who")),
                new Days(citing.day(row.law().from()), words().numbers().day(row.cell("to")), row.cell("note")),
                citing.cited(row.law().source()),
                citing.sure(row.law()));
    }

    List<Part> parts(List<LawRow> headings) {
        return headings.stream().map(FormView::part).toList();
    }

    private static Part part(LawRow row) {
        boolean table = row.cell("kind").equals("table");
        var level = row.cell("level");
        return new Part(
                row.cell("kind"),
                level.matches("[0-9]") ? Integer.parseInt(level) : 0,
                row.words("text"),
                table
                        ? Stream.of(row.cell("text_vi").split("\\|"))
                                .map(String::strip)
                                .toList()
                        : List.of(),
                row.cell("path").endsWith(":columns"));
    }

    List<Duty> duties(String form, List<InForce<DutyRule>> rules) {
        return rules.stream()
                .filter(each -> each.value().paper().forms().contains(form))
                .map(each -> new Duty(
                        citing.in(each.value().paper().name()),
                        citing.in(each.value().paper().recipient()),
                        citing.cited(each.source())))
                .distinct()
                .toList();
    }

    /// The line of order 0 is the table's title.
    List<Table> tables(List<LawRow> rows) {
        var tables = new LinkedHashMap<String, List<LawRow>>();
        rows.forEach(row -> tables.computeIfAbsent(row.cell("table"), _ -> new ArrayList<>())
                .add(row));
        return tables.entrySet().stream()
                .map(each -> table(each.getKey(), each.getValue()))
                .toList();
    }

    private Table table(String number, List<LawRow> rows) {
        var title = rows.getFirst();
        return new Table(
                number,
                title.words("column"),
                citing.cited(title.law().source()),
                rows.stream()
                        .filter(row -> !row.cell("order").equals("0"))
                        .map(row -> row.words("column"))
                        .toList());
    }

    List<Notice> notices(List<LawRow> circulars) {
        return circulars.stream().map(this::notice).toList();
    }

    private Notice notice(LawRow row) {
        var codes = Stream.of(row.cell("instruments").split(";"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .toList();
        return new Notice(
                row.cell("annex"),
                citing.texts(codes),
                row.cell("read").equals("yes"),
                citing.text(row.cell("tables_from")),
                citing.sure(row.law()));
    }
}
