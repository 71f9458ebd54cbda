package vn.sokhi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages that anyone may read: nobody is shut out, nothing is untranslated, both archipelagos are on every map.
@ExtendWith(Shared.class)
@DisabledIfSystemProperty(named = "browser", matches = "false")
class PublicPagesTest {

    /// One address of every kind of page; what bad input gets among them.
    static final List<String> PAGES = List.of(
            "/",
            "/must-i-report",
            "/must-i-report?q=xi+mang+ninh+binh",
            "/listed",
            "/listed?q=zzz",
            "/listed?province=Bà Rịa – Vũng Tàu&q=thep",
            "/listed/II-26",
            "/listed/II-1",
            "/listed/II-99999",
            "/calendar",
            "/quotas",
            "/provinces",
            "/provinces/37",
            "/search?q=than",
            "/styleguide",
            "/accessibility",
            "/activities",
            "/verify");

    /// The law's own pages, which LawPagesTest looks at.
    static final List<String> LAW_PAGES = List.of(
            "/law",
            "/law/ND06-2022",
            "/law?day=1900-01-01",
            "/factors?q=anthracite",
            "/forms",
            "/forms/ND06-PL2-M06",
            "/glossary",
            "/sectors",
            "/editions");

    /// What a message looks like that nobody wrote: `list.title`, `{count}`.
    private static final Pattern UNTRANSLATED =
            Pattern.compile("(?<![\\w./@-])(?:[a-z]+\\.){2,}[a-z]+(?![\\w./@-])|\\{[a-z]+\\}");

    private static Running running;
    private static Chromium chromium;

    @BeforeAll
    static void start(Running program, Chromium browserOfRun) {
        running = program;
        chromium = browserOfRun;
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi-VN", "en-GB"})
    void every_kind_of_page(String zone) {
        try (var person = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(zone))) {
            var page = person.newPage();
            var eyes = new Eyes(page, zone.substring(0, 2));
            for (var address : PAGES) {
                page.navigate(running.at(address));
                assertTrue(page.title().length() > 8, address + " has a title: " + page.title());
                assertEquals(1, page.locator("h1").count(), address + " has one first heading");
                untranslated(page, address);
                var name = "public" + address.replaceAll("[^A-Za-z0-9]+", "-");
                if (zone.startsWith("vi")) eyes.look(name);
                else eyes.glance(name);
            }
        }
    }

    /// Every link of every public page, one page of each kind opened.
    @Test
    void no_link_leads_nowhere() {
        try (var person = chromium.browser().newContext()) {
            var page = person.newPage();
            var seen = new TreeSet<String>();
            var kinds = new TreeMap<String, String>();
            for (var address : both()) {
                page.navigate(running.at(address));
                for (var link : page.locator("a[href^='/']").all()) {
                    var href = link.getAttribute("href").replaceFirst("#.*", "");
                    if (seen.add(href)) kinds.putIfAbsent(href.replaceAll("=[^&]*", "=").replaceAll("[0-9]+", "9"), href);
                }
            }
            for (var href : kinds.values()) {
                var answer = page.request().get(running.at(href));
                assertTrue(answer.status() < 400, answer.status() + " at " + href);
            }
        }
    }

    @Test
    void both_archipelagos_on_the_phone_in_print_and_in_the_thumbnail() {
        try (var person = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            var page = person.newPage();
            for (var address : List.of("/", "/listed", "/provinces")) {
                page.navigate(running.at(address));
                page.setViewportSize(360, 740);
                archipelagos(page, address + " at 360");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                archipelagos(page, address + " in print");
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            }
            var thumbnail = page.request().get(running.at("/map.svg")).text();
            assertTrue(thumbnail.contains("Hoàng Sa") && thumbnail.contains("Trường Sa"), "the thumbnail has both");
        }
    }

    private static void archipelagos(Page page, String where) {
        for (var name : List.of("Quần đảo Hoàng Sa", "Quần đảo Trường Sa")) {
            var label = page.locator("svg text", new Page.LocatorOptions()
                            .setHasText(Pattern.compile(name, Pattern.CASE_INSENSITIVE)))
                    .first();
            assertThat(label).isVisible();
            var box = label.boundingBox();
            assertTrue(box.height >= 6 && box.x >= 0, name + " can be read: " + where);
        }
    }

    @Test
    void forty_matches_and_scripts_are_answered() {
        try (var person = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            var page = person.newPage();
            page.navigate(running.at("/listed?q=<script>alert(1)</script>"));
            assertFalse(page.content().contains("<script>alert"));
            page.navigate(running.at("/listed?q=thep"));
            assertThat(page.locator("main")).containsText("II");
            var flood = page.request().get(running.at("/listed?q=" + "x".repeat(6_000)));
            assertTrue(flood.status() < 500, "a flood of letters: " + flood.status());
        }
    }

    static List<String> both() {
        return java.util.stream.Stream.concat(PAGES.stream(), LAW_PAGES.stream()).toList();
    }

    private static void untranslated(Page page, String address) {
        var found = UNTRANSLATED.matcher(page.locator("main").innerText());
        if (found.find() && !found.group().contains("so.khi")) {
            throw new AssertionError(address + " shows " + found.group());
        }
    }
}
