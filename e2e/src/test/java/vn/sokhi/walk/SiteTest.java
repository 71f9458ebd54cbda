package vn.sokhi.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// The public pages: small enough for a bad line, and looked at in every way. Whoever makes a public page adds it here.
@ExtendWith(Shared.class)
@DisabledIfSystemProperty(named = "browser", matches = "false")
class SiteTest {

    /// What crosses the line on a first visit, packed: page, style sheet and icons; and with the fonts as well.
    private static final int BARE = 60_000;
    private static final int WHOLE = 150_000;

    private static Running running;
    private static Browser browser;

    @BeforeAll
    static void start(Running program, Chromium browserOfRun) {
        running = program;
        browser = browserOfRun.browser();
    }

    @Test
    void no_public_page_is_heavy() {
        var heavy = new ArrayList<String>();
        for (var path : PublicPagesTest.both()) {
            var sent = sent(path);
            long all = sent.values().stream().mapToLong(Long::longValue).sum();
            long fonts = sent.entrySet().stream()
                    .filter(each -> each.getKey().endsWith(".woff2"))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            System.out.printf("%s: %d bytes without fonts, %d with%n", path, all - fonts, all);
            if (all - fonts > BARE || all > WHOLE) heavy.add(path + " " + (all - fonts) + " " + all);
        }
        assertEquals(List.of(), heavy);
    }

    @Test
    void the_menu_opens_on_a_phone_without_script() {
        try (var person = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(360, 740)
                .setLocale("vi-VN"))) {
            var page = person.newPage();
            page.navigate(running.at("/"));
            page.locator(".menu summary").click();
            page.locator(".menu a[href='/verify']").click();
            assertTrue(page.url().endsWith("/verify"), page.url());
        }
    }

    @Test
    void the_chosen_paper_stays_and_the_question_is_kept() {
        try (var person = browser.newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
            var page = person.newPage();
            page.navigate(running.at("/accessibility?sample=1"));
            page.locator(".theme a[href*='theme=dark']").click();
            assertTrue(page.url().endsWith("/accessibility?sample=1"), page.url());
            assertEquals("rgb(14, 23, 28)", ground(page));
            page.navigate(running.at("/verify"));
            assertEquals("rgb(14, 23, 28)", ground(page));
            page.locator(".theme a[href*='theme=system']").click();
            assertEquals("rgb(246, 247, 244)", ground(page));
            page.locator(".lang a[lang=en]").click();
            assertTrue(page.url().endsWith("/verify?lang=en"), page.url());
        }
    }

    @Test
    void both_archipelagos_are_named_and_drawn_at_every_width_and_in_print() {
        try (var person = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            var page = person.newPage();
            page.navigate(running.at("/styleguide"));
            for (int width : List.of(360, 768, 1280)) {
                page.setViewportSize(width, 800);
                archipelagos(page, width + " dots");
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            archipelagos(page, "print");
        }
    }

    /// Shown, and large enough to be read: at least 9 dots.
    private static void archipelagos(Page page, String where) {
        for (var name : List.of("Quần đảo Hoàng Sa", "Quần đảo Trường Sa", "Biển Đông")) {
            var label = page.locator("svg.map text").filter(new Locator.FilterOptions().setHasText(name));
            assertTrue(label.isVisible(), name + " " + where);
            var size = (Number) label.evaluate(
                    "text => parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a");
            assertTrue(size.doubleValue() >= 9, name + " " + where + ": " + size);
        }
        assertEquals(2, page.locator("svg.map .arch").count());
        var overlaps = page.locator("svg.map").evaluate("""
                map => { const boxes = [...map.querySelectorAll('text')].map(text => text.getBoundingClientRect());
                         return boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right - 1 && b.left < a.right - 1
                             && a.top + a.height * .25 < b.bottom - b.height * .25
                             && b.top + b.height * .25 < a.bottom - a.height * .25)).length; }""");
        assertEquals(0, ((Number) overlaps).intValue(), "names over one another, " + where);
    }

    private static String ground(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    /// Bytes by address, of everything that the page needed.
    private static Map<String, Long> sent(String path) {
        try (var person = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            var page = person.newPage();
            var finished = new ArrayList<Request>();
            page.onRequestFinished(finished::add);
            page.navigate(running.at(path));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return finished.stream().collect(Collectors.toMap(Request::url, SiteTest::bytes, Long::sum));
        }
    }

    private static long bytes(Request request) {
        var sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }
}
