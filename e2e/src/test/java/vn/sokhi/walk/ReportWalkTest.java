package vn.sokhi.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/// The tile plant's two years, as its officer would bring them: a question answered, faults mended on pages, the rest by
/// workbook, one figure followed to its cell and its article, and the whole checked.
@ExtendWith(Shared.class)
@DisabledIfSystemProperty(named = "browser", matches = "false")
class ReportWalkTest {

    private static final Pattern PLANT = Pattern.compile("Nhà máy gạch men số 1");

    private static Running running;
    private static Chromium chromium;

    @BeforeAll
    static void start(Running program, Chromium browserOfRun) {
        running = program;
        chromium = browserOfRun;
    }

    @Test
    void the_tile_plant_brings_its_two_years() throws IOException {
        try (var person = chromium.browser().newContext(new Browser.NewContextOptions().setLocale("vi-VN"))) {
            var page = person.newPage();
            var eyes = new Eyes(page, "vi");
            var draft = open(page, eyes);
            answerTheQuestion(page, eyes, draft);
            mendOnPages(page, draft);
            byWorkbook(page, eyes, draft);
            followOneFigure(page, eyes, draft);
            var report = check(page, eyes, draft);
            againOnOtherGround(page, eyes, report);
            inEnglish(page, draft);
        }
    }

    private static String open(Page page, Eyes eyes) {
        page.navigate(running.at("/try"));
        page.locator(".offers li", new Page.LocatorOptions().setHasText("Gạch men Ví Dụ"))
                .locator("button")
                .click();
        page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(PLANT))
                .first()
                .click();
        eyes.look("r0-facility");
        page.locator("a.pri[href^='/drafts/']").first().click();
        assertThat(page.locator("h1")).hasText(PLANT);
        assertThat(page.locator(".task")).containsText("Đốt nhiên liệu cố định");
        assertThat(page.locator(".task")).containsText("Có lỗi");
        eyes.look("r1-tasks");
        return page.url().replaceFirst("\\?.*", "");
    }

    /// `1.250` can be read in two ways: nothing counts it before a person has said which.
    private static void answerTheQuestion(Page page, Eyes eyes, String draft) {
        page.navigate(draft + "/sections/stationary?year=2025");
        assertThat(page.locator(".find-row")
                        .filter(new Locator.FilterOptions().setHasText("một nghìn hai trăm năm mươi"))
                        .first())
                .isVisible();
        eyes.look("r2-rows");
        page.locator("button[name=meant][value$='=1250']").click();
        assertEquals(0, page.locator("button[name=meant]").count(), "the question is answered");
        assertEquals("1.250", field(page, "row.s005.2025.1.quantity").inputValue(), "what was written stays");
    }

    private static void mendOnPages(Page page, String draft) {
        page.navigate(draft + "/sections/mobile?year=2025");
        assertThat(page.locator(".errsum")).containsText("km");
        write(page, "row.s007.2025.1.unit", "lít");
        page.navigate(draft + "/sections/mobile?year=2026");
        write(page, "row.s008.2026.1.quantity", "5 480,5");
        page.navigate(draft + "/sections/uncertainty");
        write(page, "answer.uncertainty.outliers", "Không có số liệu bất thường ngoài tháp sấy số 2.");
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='" + id + "']");
    }

    private static void write(Page page, String id, String text) {
        field(page, id).fill(text);
        page.locator("button.btn[name=then][value=stay]").last().click();
        assertThat(field(page, id)).hasValue(text);
    }

    /// The template made for this report comes back with one value changed; a fuel below nought is shown with its cell.
    private static void byWorkbook(Page page, Eyes eyes, String draft) throws IOException {
        var template = page.request().get(draft + "/template.xlsx").body();
        assertTrue(template.length > 5_000, "a workbook came");
        page.navigate(draft + "/imports");
        eyes.look("r3-upload");
        send(page, changed(template, "49250", "-49250"));
        assertThat(page.locator("#faults")).containsText("!");
        eyes.look("r4-faults");
        assertTrue(page.request().get(page.locator("#marked").getAttribute("href").startsWith("http")
                        ? page.locator("#marked").getAttribute("href")
                        : running.at(page.locator("#marked").getAttribute("href")))
                .ok());
        page.navigate(draft + "/imports");
        send(page, changed(template, "49250", "50000"));
        assertThat(page.locator("#unstored")).isVisible();
        assertThat(page.locator("#counts [data-count=changed]")).containsText("1");
        eyes.look("r5-preview");
        page.locator("button[name=take][value=all]").click();
        assertThat(page.locator("#taken")).isVisible();
        page.navigate(draft + "/sections/mobile?year=2025");
        assertThat(field(page, "row.s006.2025.1.quantity")).hasValue("50000");
    }

    private static void send(Page page, byte[] workbook) {
        page.locator("#sheet")
                .setInputFiles(new FilePayload(
                        "bao-cao.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook));
        page.locator("#send button.pri").click();
        page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}.*"));
    }

    /// One text of a workbook written over, as a person would in a cell.
    private static byte[] changed(byte[] workbook, String text, String other) throws IOException {
        var out = new ByteArrayOutputStream();
        int found = 0;
        var file = Files.write(Files.createTempFile("template", ".xlsx"), workbook);
        try (var in = new ZipFile(file.toFile());
                var to = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.entries())) {
                var bytes = in.getInputStream(entry).readAllBytes();
                var part = new String(bytes, StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".xml") && part.contains(">" + text + "<")) {
                    found++;
                    bytes = part.replace(">" + text + "<", ">" + other + "<").getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(bytes);
            }
        }
        assertEquals(1, found, text + " stands once in the workbook");
        return out.toByteArray();
    }

    private static void followOneFigure(Page page, Eyes eyes, String draft) {
        page.navigate(draft + "/sections/stationary?year=2025");
        page.locator("td.ro.n a.tr").first().click();
        assertThat(page.locator("math").first()).isVisible();
        assertThat(page.locator("main")).containsText("2626");
        eyes.look("r6-working");
        var cell = page.locator("a[href*='#row.s001.2025.1.quantity']").first();
        cell.click();
        assertTrue(page.url().endsWith("#row.s001.2025.1.quantity"), "the figure leads to its cell: " + page.url());
        page.navigate(draft + "/totals/2025");
        eyes.look("r7-sum");
    }

    private static String check(Page page, Eyes eyes, String draft) {
        page.navigate(draft);
        page.locator("form[action$='/check'] button").click();
        assertThat(page.locator(".errsum")).isVisible();
        eyes.look("r8-refused");
        page.navigate(draft + "/sections/process?year=2026");
        field(page, "row.s010.2026.1.quantity").fill("640");
        field(page, "row.s010.2026.1.unit").fill("tấn");
        field(page, "row.s010.2026.1.carbonate").selectOption("dolomite");
        page.locator("button.btn[name=then][value=stay]").last().click();
        page.navigate(draft);
        page.locator("form[action$='/check'] button").click();
        page.waitForURL(Pattern.compile(".*/reports/[0-9a-f-]{36}"));
        assertThat(page.locator(".figs").first()).isVisible();
        eyes.look("r9-checked");
        return page.url();
    }

    private static void againOnOtherGround(Page page, Eyes eyes, String report) {
        page.navigate(report + "/compare?gwp=AR4");
        assertThat(page.locator("main")).containsText("AR4");
        eyes.look("r10-compare");
    }

    private static void inEnglish(Page page, String draft) {
        var english = new Eyes(page, "en");
        page.navigate(draft + "?lang=en");
        english.glance("r1-tasks");
        page.navigate(draft + "/sections/stationary?year=2025");
        english.glance("r2-rows");
        page.navigate(draft + "/sections/facility");
        english.glance("r2-questions");
        page.navigate(draft + "/sections/boundary");
        english.glance("r2-register");
        page.navigate(draft + "/history");
        english.glance("r11-history");
        page.navigate(draft + "/compare");
        english.glance("r12-years");
        page.navigate(draft + "/imports");
        english.glance("r3-upload");
    }
}
