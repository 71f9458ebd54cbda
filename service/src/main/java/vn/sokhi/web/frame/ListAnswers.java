package vn.sokhi.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.sokhi.exchange.ListFiles;
import vn.sokhi.exchange.ListTable;

/// One address, many formats: the page, or the same list as JSON, CSV or a workbook.
@Component
public final class ListAnswers {

    static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /// What was asked for, by `?format=` where a person follows a link, else by `Accept`.
    public Object answer(HttpServletRequest request, ListTable table, Supplier<ModelAndView> page) {
        return switch (format(request)) {
            case "json" -> file(MediaType.APPLICATION_JSON, table.name() + ".json", json(table), false);
            case "csv" -> file(Formats.CSV_TYPE, table.name() + ".csv", ListFiles.csv(table), true);
            case "xlsx" -> file(WORKBOOK, table.name() + ".xlsx", ListFiles.workbook(table), true);
            default -> page.get();
        };
    }

    private static String format(HttpServletRequest request) {
        var asked = request.getParameter(Formats.NAME);
        if (asked != null) return asked.toLowerCase(Locale.ROOT);
        var accept = Objects.requireNonNullElse(request.getHeader("Accept"), "").toLowerCase(Locale.ROOT);
        if (accept.contains("html")) return "html";
        if (accept.contains("json")) return "json";
        if (accept.contains("csv")) return "csv";
        return accept.contains("spreadsheetml") ? "xlsx" : "html";
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
