package org.plenary.checks.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.plenary.server.PlenaryServer;

/// An exercise on a copy of the SCO, with an invented docket, and a browser: started once for all tests that ask for
/// it, and ended with the last.
final class Theatre implements AutoCloseable {
    /// Hands the theatre to a test that has it among its parameters.
    static final class Door implements ParameterResolver {
        @Override public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Theatre.class;
        }

        @Override public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var store = context.getRoot().getStore(Namespace.create(Theatre.class));
            return store.computeIfAbsent(Theatre.class, _ -> new Theatre(), Theatre.class);
        }
    }

    private final Path data;
    private final PlenaryServer server;
    private final Playwright playwright;
    private final Browser browser;

    private Theatre() {
        try {
            data = Files.createTempDirectory("plenary-theatre");
            var template = Path.of(Theatre.class.getResource("/exercises/trial.yaml").getPath());
            var options = new PlenaryServer.Options(0, data, organisations().resolve("sco")).playing(template);
            server = ((PlenaryServer.Started.Serving) PlenaryServer.start(options)).server();
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Chromium.path())
                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static Path organisations() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        return here.resolve("organisations");
    }

    PlenaryServer server() { return server; }

    /// A browser context for one person, who is not signed in yet.
    Player player() { return new Player(browser.newContext(), server.address()); }

    /// A browser context for one person, signed in by a ready account, such as `Kazakhstan, delegate`.
    Player player(String account) { return player().signIn(account); }

    @Override public void close() throws IOException {
        browser.close();
        playwright.close();
        server.close();
        try (var all = Files.walk(data)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
