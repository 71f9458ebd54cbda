package vn.sokhi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// The whole thread, from the first page to a stranger who verifies the receipt.
@ExtendWith(Shared.class)
@DisabledIfSystemProperty(named = "browser", matches = "false")
class WholeThreadTest {

    private static Running running;
    private static Chromium chromium;

    @BeforeAll
    static void start(Running program, Chromium browserOfRun) {
        running = program;
        chromium = browserOfRun;
    }

    @Test
    void in_vietnamese() throws IOException {
        walk(Said.VIETNAMESE);
    }

    @Test
    void in_english() throws IOException {
        walk(Said.ENGLISH);
    }

    @Test
    void the_language_is_remembered_and_what_is_missing_is_told() {
        try (var person = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            var page = person.newPage();
            var eyes = new Eyes(page, "en");
            page.navigate(running.at("/"));
            page.getByText("English", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.navigate(running.at("/nowhere"));
            assertThat(page.locator("h1")).hasText("There is no such page");
            eyes.look("404");
            page.navigate(running.at("/activities"));
            assertThat(page.locator("#fuel-burnt")).containsText("net calorific value");
            eyes.look("9-activities");
            page.navigate(running.at("/facilities"));
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .containsText("not chosen a company");
        }
    }

    private void walk(Said said) throws IOException {
        try (var person = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(said.zone()))) {
            var page = person.newPage();
            var eyes = new Eyes(page, said.tag());
            takeSeat(page, eyes, said);
            readFindings(page, eyes, said);
            readTotals(page, eyes, said);
            readWorking(page, eyes, said);
            var verify = submit(page, eyes, said);
            verify(verify, kept(page), said);
        }
    }

    private void takeSeat(Page page, Eyes eyes, Said said) {
        page.navigate(running.at("/try"));
        assertThat(page.locator(".ribbon")).containsText(said.ribbon());
        eyes.look("1-home");
        page.locator(".offers button").first().click();
        eyes.look("2-facilities");
        if (page.url().endsWith("/facilities"))
            page.locator(".offers a").first().click();
        eyes.look("3-facility");
    }

    private void readFindings(Page page, Eyes eyes, Said said) {
        page.locator("#sheet").setInputFiles(Sheets.FAULTY);
        page.locator("form .btn.pri").click();
        assertThat(page.locator(".errsum h2")).hasText(said.findings());
        assertThat(page.locator(".findings")).containsText(said.unknownFuel());
        assertThat(page.locator(".findings")).containsText(said.ambiguous());
        assertTrue(eyes.focused().contains(said.findings()), "the summary has the focus: " + eyes.focused());
        eyes.look("4-findings");
    }

    private void readTotals(Page page, Eyes eyes, Said said) {
        page.locator("#sheet").setInputFiles(Sheets.GOOD);
        page.locator("form .btn.pri").click();
        assertThat(page.locator(".figs").last()).containsText(said.total());
        eyes.look("5-checked");
    }

    private void readWorking(Page page, Eyes eyes, Said said) {
        page.locator("a.tr[href*='/figures/']").first().click();
        assertThat(page.locator(".t-ok")).hasText(said.same());
        assertThat(page.locator(".keyfig")).containsText("983");
        assertThat(page.locator(".chip")
                        .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("2626"))
                        .first())
                .isVisible();
        eyes.look("6-working");
        page.goBack();
        page.locator("a.tr[href*='/figures/']").last().click();
        eyes.look("6-working-steam");
        page.goBack();
    }

    private String submit(Page page, Eyes eyes, Said said) {
        for (var declaration : page.locator(".tick input").all()) declaration.check();
        page.locator("#declare .btn.pri").click();
        assertThat(page.locator(".stampbox")).containsText(said.stamp());
        eyes.look("7-receipt");
        return page.locator(".scan a").first().getAttribute("href");
    }

    private static Path kept(Page page) {
        Download file =
                page.waitForDownload(() -> page.locator(".scan .btn.pri").click());
        return file.path();
    }

    /// A stranger with a fresh browser, the address of the square and a file.
    private void verify(String address, Path file, Said said) throws IOException {
        try (var stranger = chromium.browser().newContext(new Browser.NewContextOptions().setLocale(said.zone()))) {
            var page = stranger.newPage();
            var eyes = new Eyes(page, said.tag());
            page.navigate(address);
            assertThat(page.locator("aside h2").first()).hasText(said.verified());
            eyes.look("8-verified");
            compare(page, Files.readAllBytes(file), said.comparedSame());
            eyes.look("8-compared");
            compare(page, new byte[] {1, 2, 3}, said.comparedDiffers());
            eyes.look("8-differs");
            page.navigate(running.at("/verify"));
            eyes.look("8-verify");
            page.locator("#code").fill("00000-00000-00000-00000-00000-0");
            page.locator("form .btn.pri").click();
            assertThat(page.locator(".errsum h2")).hasText(said.unknown());
            eyes.look("8-unknown");
            assertEquals(
                    List.of(),
                    stranger.cookies().stream()
                            .filter(cookie -> cookie.name.equals("seat"))
                            .toList());
        }
    }

    private static void compare(Page page, byte[] file, String told) {
        page.locator("#file")
                .setInputFiles(
                        new com.microsoft.playwright.options.FilePayload("bao-cao.json", "application/json", file));
        page.locator("aside form .btn").click();
        assertThat(page.locator("main")).containsText(told);
    }
}
