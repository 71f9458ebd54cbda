package vn.sokhi.web.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import vn.sokhi.main.Service;
import vn.sokhi.shelf.Shelf;
import vn.sokhi.store.TestDatabase;

/// A file on its way into a report, page by page, as somebody with a browser goes it.
@SpringBootTest(classes = Service.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = IntakePagesTest.Rooms.class)
class IntakePagesTest {

    private static final String OWN = """
            Nguồn;Nhiên liệu;Số lượng;Đơn vị tính;Số hóa đơn
            Lò nung 1 (mẫu);anthracite;1250,5;t;HD-01
            Xe nâng (mẫu);diesel;12,5;kL;HD-02
            """;

    static final class Rooms implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().registerSingleton("database", TestDatabase.ownOf("intake"));
            context.getBeanFactory().registerSingleton("shelf", new Shelf());
        }
    }

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private MockMvc web;

    @SuppressWarnings("NullAway.Init")
    private Visit tiles;

    @SuppressWarnings("NullAway.Init")
    private String draft;

    @BeforeEach
    void open_the_report_of_the_tile_plant() throws Exception {
        tiles = Visit.of(web, "Gạch men");
        draft = draft(tiles, "Nhà máy gạch men số 1");
    }

    /// The draft of a facility, opened where there is none.
    private static String draft(Visit visit, String facility) throws Exception {
        var list = visit.open("/facilities");
        var address = list.getStatus() == 302
                ? location(list)
                : found(list.getContentAsString(), "href=\"(/facilities/[^\"]+)\"[^>]*>" + Pattern.quote(facility));
        var opened = found(visit.open(address).getContentAsString(), "href=\"(/drafts/[^\"/]+)\"");
        return opened.isEmpty() ? location(visit.send(address, address + "/drafts")) : opened;
    }

    private static String found(String page, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static String location(MockHttpServletResponse answer) {
        return Objects.requireNonNullElse(answer.getHeader("Location"), "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Follows the reading until it leads on.
    private static MockHttpServletResponse read(Visit visit, MockHttpServletResponse sent) throws Exception {
        assertEquals(303, sent.getStatus());
        while (true) {
            var answer = visit.open(location(sent));
            if (!answer.getContentAsString().contains("id=\"job\"")) return answer;
        }
    }

    @Test
    void own_columns_are_confirmed_previewed_accepted_and_remembered() throws Exception {
        var asked = location(read(tiles, tiles.upload(draft + "/imports", "nhien-lieu.csv", bytes(OWN))));
        var columns = tiles.open(asked).getContentAsString();
        assertTrue(columns.contains("<option value=\"quantity\" selected=\"selected\""), columns);
        var lacking = tiles.send(asked, asked, "column.0", "source", "column.2", "quantity");
        assertEquals(422, lacking.getStatus());
        assertTrue(lacking.getContentAsString().contains("href=\"#always-unit\""));

        var preview = location(read(tiles, confirmed(asked)));
        var page = tiles.open(preview).getContentAsString();
        assertTrue(page.contains("id=\"unstored\""), page);
        assertTrue(page.contains("data-count=\"rejected\">0<"), page);
        assertTrue(page.contains("1250,5"), page);
        assertFalse(
                tiles.open(draft + "/sections/stationary").getContentAsString().contains("1250,5"));

        var file = preview.substring(0, preview.indexOf('?'));
        var accepted = tiles.send(preview, file + "/accept", "take", "all");
        assertEquals(303, accepted.getStatus());
        assertEquals(draft, location(accepted));
        assertTrue(tiles.open(draft).getContentAsString().contains("id=\"taken\""));
        assertTrue(tiles.open(file).getContentAsString().contains("id=\"stored\""));

        var again = read(tiles, tiles.upload(draft + "/imports", "nhien-lieu.csv", bytes(OWN)));
        assertTrue(location(again).contains("?columns="), location(again));
        var same = tiles.open(location(again)).getContentAsString();
        assertTrue(same.contains("id=\"known\"") && same.contains("data-count=\"added\">0<"), same);
    }

    private MockHttpServletResponse confirmed(String asked) throws Exception {
        return tiles.send(
                asked,
                asked,
                "column.0",
                "source",
                "column.1",
                "fuel",
                "column.2",
                "quantity",
                "column.3",
                "unit",
                "column.4",
                "document",
                "always.year",
                "2025",
                "always.activity",
                "fuel-burnt");
    }

    @Test
    void what_is_no_file_or_no_sheet_is_told_with_what_to_do() throws Exception {
        var none = tiles.upload(draft + "/imports", "", new byte[0]);
        assertEquals(422, none.getStatus());
        assertTrue(none.getContentAsString().contains("href=\"#sheet\""));
        for (var bad : new String[] {"", "PK\u0003\u0004 not a workbook", "%PDF-1.7"}) {
            var answer = read(tiles, tiles.upload(draft + "/imports", "ban-sao.xlsx", bytes(bad)));
            assertEquals(422, answer.getStatus());
            assertTrue(answer.getContentAsString().contains("id=\"again\""));
        }
    }

    @Test
    void another_company_sees_neither_the_reading_nor_the_file_nor_the_preview() throws Exception {
        var sent = tiles.upload(draft + "/imports", "khac.csv", bytes("Lò;Than\nA;1\n"));
        var asked = location(read(tiles, sent));
        var cement = Visit.of(web, "Xi măng");
        var theirs = draft(cement, "Nhà máy xi măng");
        for (var address : new String[] {location(sent), asked, draft + "/imports", draft + "/template.xlsx"}) {
            assertEquals(404, cement.open(address).getStatus(), address);
            assertEquals(404, cement.open(address.replace(draft, theirs) + "x").getStatus(), address);
        }
        assertEquals(404, cement.open(location(sent).replace(draft, theirs)).getStatus());
        assertEquals(404, cement.open(asked.replace(draft, theirs)).getStatus());
    }

    @Test
    void a_program_is_told_where_to_ask_and_reads_the_same() throws Exception {
        var sent = tiles.upload(draft + "/imports", "chuong-trinh.csv", bytes("Một;Hai\n1;2\n"));
        read(tiles, sent);
        var state = tiles.ask(location(sent)).getContentAsString();
        assertTrue(state.contains("\"state\":\"done\"") && state.contains("\"percent\":100"), state);
        assertTrue(state.contains("\"location\":\"" + draft + "/imports/columns/"), state);
    }
}
