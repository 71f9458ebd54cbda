package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.exchange.Csvw;
import vn.sokhi.exchange.ListFiles;
import vn.sokhi.exchange.ListTable;
import vn.sokhi.finding.Finding;

/// One address, many formats: the page, or the same list as JSON, CSV, a workbook or a description of its columns.
@Component
public final class ListAnswers {

    private static final Set<String> FILES = Set.of("json", "csv", "xlsx", "csvw");

    /// A header has little room; a longer question goes without.
    private static final int LONGEST_LINK = 2000;

    static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// What was asked for, by `?format=` where a person follows a link, else by `Accept`.
    public Object answer(HttpServletRequest request, ListTable table, Supplier<ModelAndView> page) {
        return answer(request, () -> table, page);
    }

    /// The same, for a table that is long to write and is not written for a page.
    public Object answer(HttpServletRequest request, Supplier<ListTable> rows, Supplier<ModelAndView> page) {
        var format = format(request);
        if (!FILES.contains(format)) return page.get();
        var table = rows.get();
        return switch (format) {
            case "json" -> file(MediaType.APPLICATION_JSON, table.name() + ".json", json(table), false);
            case "csv" -> described(request, table);
            case "csvw" -> described(table, link(request, "csv"));
            default -> file(WORKBOOK, table.name() + ".xlsx", ListFiles.workbook(table), true);
        };
    }

    /// The same, where something may not have been read as asked: a page tells it and answers without it; a file has no
    /// place to tell it, so it is refused.
    public Object answer(
            HttpServletRequest request, List<Finding> findings, Supplier<ListTable> rows, Supplier<ModelAndView> page) {
        if (FILES.contains(format(request))) Turned.ifAny(findings);
        return answer(request, rows, page);
    }

    private static String format(HttpServletRequest request) {
        var asked = request.getParameter(Formats.NAME);
        if (asked != null) return asked.toLowerCase(Locale.ROOT);
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "").toLowerCase(Locale.ROOT);
        if (accept.contains("html")) return "html";
        if (accept.contains("csvm+json")) return "csvw";
        if (accept.contains("json")) return "json";
        if (accept.contains("csv")) return "csv";
        return accept.contains("spreadsheetml") ? "xlsx" : "html";
    }

    /// The CSV, and where its columns are described.
    private static ResponseEntity<Object> described(HttpServletRequest request, ListTable table) {
        var csv = file(Formats.CSV_TYPE, table.name() + ".csv", ListFiles.csv(table), true);
        var link = link(request, "csvw");
        if (link.length() > LONGEST_LINK) return csv;
        var headers = new HttpHeaders(csv.getHeaders());
        headers.add(HttpHeaders.LINK, "<" + link + ">; rel=\"describedby\"; type=\"" + Csvw.TYPE + "\"");
        return new ResponseEntity<>(csv.getBody(), headers, csv.getStatusCode());
    }

    private static ResponseEntity<Object> described(ListTable table, String csv) {
        var type = MediaType.parseMediaType(Csvw.TYPE);
        return file(type, table.name() + ".csv-metadata.json", Csvw.of(table, csv), false);
    }

    /// This list in another format.
    private static String link(HttpServletRequest request, String format) {
        return Address.of(request).with(Formats.NAME, format).toString();
    }

    private static ResponseEntity<Object> file(MediaType type, String name, Object body, boolean download) {
        var answer = ResponseEntity.ok().contentType(type).header(HttpHeaders.VARY, "Accept");
        if (download) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
        }
        return answer.body(body);
    }

    /// Numbers as numbers with every digit, days as ISO text.
    private static List<Map<String, Object>> json(ListTable table) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : table.rows()) {
            var object = new LinkedHashMap<String, Object>();
            for (int i = 0; i < row.size(); i++) {
                var column = table.columns().get(i);
                object.put(column.key(), value(row.get(i), column.kind()));
            }
            rows.add(object);
        }
        return rows;
    }

    private static Object value(String text, ListTable.Kind kind) {
        return kind == ListTable.Kind.NUMBER && !text.isEmpty() ? new BigDecimal(text) : text;
    }
}
