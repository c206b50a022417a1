package org.plenary.checks.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.plenary.checks.Project;
import org.plenary.server.PlenaryServer.Options;
import org.plenary.server.PlenaryServer.Started;
import org.plenary.server.PlenaryServer;
import org.springframework.util.FileSystemUtils;

/// A server for the tests of one class, and the people who look at its pages. Needs a Chromium on the path
/// (`checks/prepare.sh` installs it).
final class ServedOrganisation implements BeforeAllCallback, AfterAllCallback {
    private final UnaryOperator<Options> purpose;
    private Path data;
    private PlenaryServer server;
    private Browser browser;

    private ServedOrganisation(UnaryOperator<Options> purpose) { this.purpose = purpose; }

    /// The SCO with its history.
    static ServedOrganisation sco() { return new ServedOrganisation(UnaryOperator.identity()); }

    /// An exercise on a copy of the SCO, with an invented docket.
    static ServedOrganisation exercise() {
        var template = Path.of(ServedOrganisation.class.getResource("/exercises/trial.yaml").getPath());
        return new ServedOrganisation(options -> options.playing(template));
    }

    @Override public void beforeAll(ExtensionContext tests) throws IOException {
        browser = Chromium.of(tests);
        data = Files.createTempDirectory("plenary-served");
        var options = new Options(0, data, Project.ROOT.resolve("organisations/sco"));
        server = ((Started.Serving) PlenaryServer.start(purpose.apply(options))).server();
    }

    @Override public void afterAll(ExtensionContext tests) throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(data);
    }

    PlenaryServer server() { return server; }

    String address() { return server.address(); }

    /// Somebody who is not signed in.
    Player player() { return player(new Browser.NewContextOptions()); }

    /// Somebody who is not signed in, with a browser set up like this.
    Player player(Browser.NewContextOptions setUp) { return new Player(browser.newContext(setUp), address()); }

    /// Somebody who is signed in by a ready account of the exercise, such as `Kazakhstan, delegate`.
    Player player(String account) { return player().signIn(account); }
}
