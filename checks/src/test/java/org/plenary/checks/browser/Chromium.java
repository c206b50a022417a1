package org.plenary.checks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The browser that tests drive, started with the first test that asks and ended after the last. Each thread has one of
/// its own, since Playwright serves one thread only.
final class Chromium implements AutoCloseable {
    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(path())
            .setArgs(List.of("--no-sandbox", "--disable-gpu")));

    private Chromium() {}

    static Browser of(ExtensionContext test) {
        return test.getRoot().getStore(Namespace.create(Chromium.class))
                .computeIfAbsent(Thread.currentThread(), _ -> new Chromium(), Chromium.class).browser;
    }

    private static Path path() {
        for (var folder : System.getenv("PATH").split(":")) {
            for (var name : List.of("chromium", "chromium-browser", "google-chrome")) {
                if (Files.isExecutable(Path.of(folder, name))) return Path.of(folder, name);
            }
        }
        throw new IllegalStateException("No Chromium on the PATH; checks/prepare.sh says how to install one.");
    }

    @Override public void close() {
        browser.close();
        playwright.close();
    }
}
