package org.plenary.server;

import java.nio.file.Path;
import java.util.Map;
import org.plenary.server.page.Site;
import org.plenary.server.view.Edition;
import org.plenary.server.web.WebApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The server of one organisation.
public final class PlenaryServer implements AutoCloseable {
    /// `port` 0 takes any free one; `data` holds the register; `organisation` holds charter and history.
    public record Options(int port, Path data, Path organisation) {}

    private final ConfigurableApplicationContext context;

    private PlenaryServer(ConfigurableApplicationContext context) { this.context = context; }

    /// Serves an edition that was made already.
    public static PlenaryServer serve(Edition edition, int port) {
        var application = new SpringApplication(WebApplication.class);
        application.setDefaultProperties(Map.of("server.port", port));
        application.addInitializers(context ->
                ((GenericApplicationContext) context).registerBean(Site.class, () -> new Site(edition)));
        return new PlenaryServer(application.run());
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public String address() { return "http://localhost:" + port(); }

    @Override public void close() { context.close(); }
}
