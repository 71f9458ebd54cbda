package vn.sokhi.walk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// The machine's own browser; where there is none, Playwright fetches the one it was made for.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final Path HERE = Path.of(System.getenv().getOrDefault("SOKHI_CHROMIUM", "/usr/bin/chromium"));

    static Chromium open() {
        var here = Files.isExecutable(HERE);
        var download = here ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.<String, String>of();
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(download));
        var how = new BrowserType.LaunchOptions().setArgs(List.of("--no-sandbox"));
        return new Chromium(playwright, playwright.chromium().launch(here ? how.setExecutablePath(HERE) : how));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
