package org.plenary.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.plenary.charterfile.Organisations;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;

/// The shipped organisation, for tests that need a real one.
public final class Sco {
    private static final Edition EDITION = read();

    private Sco() {}

    public static Edition edition() { return EDITION; }

    /// Seen in English as of a day.
    public static Vantage on(String day) {
        return new Vantage(EDITION, AsOf.on(LocalDate.parse(day)), Language.ENGLISH);
    }

    /// The folder of the organisation.
    public static Path folder() {
        var here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("organisations"))) here = here.getParent();
        return here.resolve("organisations/sco");
    }

    /// Served with its history; `data` keeps register and accounts.
    public static PlenaryServer served(Path data) throws IOException {
        return served(new PlenaryServer.Options(0, data, folder()));
    }

    /// A copy on which a summit is played.
    public static PlenaryServer summit(Path data) throws IOException {
        return served(new PlenaryServer.Options(0, data, folder()).playing(folder().resolve("exercises/summit.yaml")));
    }

    private static PlenaryServer served(PlenaryServer.Options options) throws IOException {
        return ((PlenaryServer.Started.Serving) PlenaryServer.start(options)).server();
    }

    private static Edition read() {
        return PlenaryServer.edition(Organisations.read(folder()).value().orElseThrow());
    }
}
