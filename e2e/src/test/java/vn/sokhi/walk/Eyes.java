package vn.sokhi.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Looks at a page as it is shown: on a desk in light and dark, and on a phone 360 dots wide. Each look is kept as a
/// picture.
final class Eyes {

    private static final Path PICTURES = Path.of("target", "pictures");

    /// How a page is looked at.
    private enum Look {
        LIGHT(1280, 900, ColorScheme.LIGHT),
        DARK(1280, 900, ColorScheme.DARK),
        PHONE(360, 740, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final ColorScheme scheme;

        Look(int width, int height, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scheme = scheme;
        }
    }

    private final Page page;
    private final String language;
    private final List<String> complaints = new ArrayList<>();

    /// @param statuses the refusals that the walk provokes; the browser logs each as an error of its own
    Eyes(Page page, String language) {
        this.page = page;
        this.language = language;
        page.onConsoleMessage(message -> {
            boolean provoked = message.text().startsWith("Failed to load resource");
            if (message.type().equals("error") && !provoked) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    }

    /// Every look. What does not depend on the language, colours and the phone's layout, is judged in Vietnamese only.
    void look(String name) {
        for (var look : Look.values()) if (look != Look.DARK || language.equals("vi")) look(name, look);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(Look.LIGHT.width, Look.LIGHT.height);
        assertEquals(List.of(), complaints, "what the browser complains of");
    }

    /// One look in the light: the words are judged, the layout and the colours were judged in Vietnamese.
    void glance(String name) {
        look(name, Look.LIGHT);
        assertEquals(List.of(), complaints, "what the browser complains of");
    }

    /// With no rule of accessibility broken and nothing wider than the screen.
    private void look(String name, Look look) {
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(look.scheme).setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(look.width, look.height);
        picture(name, look);
        boolean judged = look != Look.PHONE || language.equals("vi");
        if (judged) assertEquals(List.of(), violations(look), name + " " + language + " " + look);
        assertEquals(0, overhang(), name + " " + language + " " + look + " is wider than the screen");
    }

    private void picture(String name, Look look) {
        var file = "%s-%s-%s.png".formatted(name, language, look.name().toLowerCase(java.util.Locale.ROOT));
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
    }

    /// In the dark only the colours differ. No page has frames, so the plain way of running will do.
    private List<String> violations(Look look) {
        var axe = new AxeBuilder(page).setLegacyMode(true);
        if (look == Look.DARK) axe.withRules(List.of("color-contrast"));
        else axe.withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        return axe.analyze().getViolations().stream().map(Eyes::told).toList();
    }

    private static String told(Rule broken) {
        var nodes = broken.getNodes();
        return broken.getId() + ": " + nodes.getFirst().getHtml() + " (" + nodes.size() + ")";
    }

    private int overhang() {
        var wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) wider).intValue();
    }

    /// The element that has the focus, as text.
    String focused() {
        ElementHandle element = page.evaluateHandle("document.activeElement").asElement();
        return element == null ? "" : element.innerText();
    }
}
