package vn.sokhi.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// The law's own pages: every list in four formats at one address, every page looked at, and no question that breaks
/// one.
@ExtendWith(Shared.class)
@DisabledIfSystemProperty(named = "browser", matches = "false")
class LawPagesTest {

    private static final List<String> PAGES = List.of(
            "/law",
            "/law/ND06-2022",
            "/factors",
            "/factors/QD2626-I-1.1",
            "/factors/compare",
            "/editions",
            "/forms",
            "/forms/ND06-PL2-M06",
            "/forms/tables",
            "/glossary",
            "/sectors",
            "/activities",
            "/thresholds",
            "/penalties",
            "/holidays");

    private static Running running;
    private static Chromium chromium;
    private static HttpClient client;

    @BeforeAll
    static void start(Running program, Chromium browser) {
        running = program;
        chromium = browser;
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        if (client != null) client.close();
    }

    @Test
    void one_address_answers_page_json_csv_and_workbook() throws Exception {
        for (var page : PAGES) {
            assertStarts(page, "text/html", "<!doctype html>");
            assertStarts(page, "application/json", "[");
            assertStarts(page, "text/csv", "");
            assertStarts(page, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK");
        }
    }

    @Test
    void what_is_asked_badly_is_told_and_never_breaks_the_page() throws Exception {
        var long10 = "x".repeat(10_000);
        var asked = Map.ofEntries(
                Map.entry("/law?day=yesterday&lang=vi", "Không đọc được “yesterday” là một ngày"),
                Map.entry("/law?day=1900-01-01&lang=vi", "sớm hơn văn bản đầu tiên"),
                Map.entry("/law/NOPE?lang=vi", "Bộ quy tắc không có văn bản mã “NOPE”"),
                Map.entry("/law/%3Cscript%3E?lang=vi", "“&lt;script&gt;”"),
                Map.entry("/factors?q=" + long10 + "&lang=vi", "Câu hỏi quá dài"),
                Map.entry("/factors?fuel=%3Cscript%3E&lang=vi", "không có “&lt;script&gt;”"),
                Map.entry("/factors?status=zzz&lang=vi", "Bộ lọc Tình trạng không có “zzz”"),
                Map.entry("/factors?page=zz&lang=vi", "Dòng 1 đến 50"),
                Map.entry("/factors/NOPE?lang=vi", "không có giá trị mã “NOPE”"),
                Map.entry("/factors/compare?from=NOPE&lang=vi", "Không có ấn bản “NOPE”"),
                Map.entry("/editions/NOPE.zip?lang=vi", "Không có ấn bản “NOPE”"),
                Map.entry("/forms/NOPE?lang=vi", "Không có biểu mẫu mã “NOPE”"),
                Map.entry("/glossary?q=" + long10 + "&lang=vi", "Không có thuật ngữ nào như vậy"));
        for (var each : asked.entrySet()) {
            var answer = get(each.getKey(), "text/html");
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            assertTrue(answer.statusCode() < 500, each.getKey() + " " + answer.statusCode());
            assertTrue(text.contains(each.getValue()), () -> each.getKey() + " does not say " + each.getValue());
        }
    }

    /// A page tells it and answers without it; a file has no place to tell it.
    @Test
    void a_file_is_refused_where_a_filter_was_not_understood() throws Exception {
        for (var asked : List.of(
                "/listed?group=z", "/quotas?kind=z", "/calendar?who=z", "/factors?gas=z", "/law?day=z")) {
            assertEquals(200, get(asked, "text/html").statusCode(), asked);
            for (var type : List.of("application/json", "text/csv")) {
                var answer = get(asked, type);
                assertEquals(422, answer.statusCode(), asked);
                assertTrue(new String(answer.body(), StandardCharsets.UTF_8).contains("\"errors\":[{"), asked);
            }
        }
    }

    @Test
    void the_file_says_where_its_columns_are_described() throws Exception {
        var link = get("/sectors", "text/csv").headers().firstValue("Link").orElse("");
        assertEquals("</sectors?format=csvw>; rel=\"describedby\"; type=\"application/csvm+json\"", link);
        assertStarts("/sectors?format=csvw", "application/csvm+json", "{\"@context\":\"http://www.w3.org/ns/csvw\"");
    }

    @Test
    void two_editions_are_compared_in_the_words_of_the_page() throws Exception {
        var page = new String(get("/factors/compare?lang=vi", "text/html").body(), StandardCharsets.UTF_8);
        for (var raw : List.of(" from 20", "criterion=", "; confirmed", "unconfirmed:")) {
            assertFalse(page.contains(raw), raw);
        }
    }

    @Test
    void the_archive_of_an_edition_is_given_whole() throws Exception {
        var page = new String(get("/editions", "text/html").body(), StandardCharsets.UTF_8);
        var link = page.replaceAll("(?s).*?href=\"(/editions/[^\"]*\\.zip)\".*", "$1");
        assertStarts(link, "application/zip", "PK");
    }

    @Test
    void every_page_is_fit_to_be_seen() {
        for (var language : List.of("vi", "en")) look(chromium.browser(), language);
    }

    private static void look(Browser browser, String language) {
        try (var person = browser.newContext()) {
            var page = person.newPage();
            var eyes = new Eyes(page, language);
            for (var path : PAGES) {
                page.navigate(running.at(path + "?lang=" + language));
                var name = "law" + path.replace('/', '-');
                if (language.equals("vi")) eyes.look(name);
                else eyes.glance(name);
            }
        }
    }

    private static void assertStarts(String path, String type, String first) throws Exception {
        var answer = get(path, type);
        assertEquals(200, answer.statusCode(), path);
        var given = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(given.startsWith(type), path + " as " + type + " is " + given);
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith(first) && !text.isEmpty(), path + " as " + type);
    }

    private static HttpResponse<byte[]> get(String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(running.at(path)))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
