package org.plenary.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.server.PlenaryServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The main job: the organisation with its history as pages.
@Command(name = "serve", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Serves the organisation, with its history and its register, as pages.",
        footer = {
            "", "Examples:",
            "  ./plenary serve                                   http://localhost:8080",
            "  ./plenary serve --port 9000 --data /srv/plenary",
            "  ./plenary serve --organisation nato",
            "  ./plenary serve --store 'jdbc:postgresql://localhost/plenary?user=plenary'"
        })
final class Serve implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080",
            description = "the port (default: ${DEFAULT-VALUE}; 0 takes any free one)")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data",
            description = "the folder of the register and its keys (default: data in the project's folder)")
    private Path folder;

    @Option(names = "--store", paramLabel = "jdbc:postgresql:...",
            description = "a database for the register, which several servers may share; "
                    + "the keys stay in the data folder")
    private String store;

    @Mixin private OrganisationAsked organisation;

    @Option(names = "--address", paramLabel = "URL",
            description = "where people reach this server, when that is not this computer: https://plenary.example.int")
    private String address;

    @Option(names = "--once", hidden = true, description = "answer one question to oneself, and stop")
    private boolean once;

    Serve(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        Launch.check(port);
        var home = organisation.folder();
        var data = Folder.data(folder);
        var options = new PlenaryServer.Options(port, data, home).storedIn(Optional.ofNullable(store))
                .reachedAt(Optional.ofNullable(address).map(PublicAddresses::parse));
        var damaged = "The register in '%s' is damaged. Restore it from a copy, or name another folder."
                .formatted(data);
        return serving(new Launch("served", damaged, terminal).server(options));
    }

    private int serving(PlenaryServer server) throws IOException {
        terminal.out().println(server.address());
        terminal.out().flush();
        if (!once) return Exit.STAYS;
        try (server) {
            return answers(server) ? Exit.DONE : Exit.NO;
        }
    }

    private static boolean answers(PlenaryServer server) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + "/")).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray()).statusCode() == 200;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
