package vn.sokhi.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The machine's own browser; where there is none, Playwright fetches the one it was made for.
final class Chromium {

    private static final Path HERE = Path.of(System.getenv().getOrDefault("SOKHI_CHROMIUM", "/usr/bin/chromium"));

    private Chromium() {}

    static Playwright playwright() {
        var download = isHere() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        return Playwright.create(new Playwright.CreateOptions().setEnv(download));
    }

    static Browser launch(Playwright playwright) {
        var how = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
        return playwright.chromium().launch(isHere() ? how.setExecutablePath(HERE) : how);
    }

    private static boolean isHere() {
        return Files.isExecutable(HERE);
    }
}
