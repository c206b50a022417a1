package org.plenary.server.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;

/// What the lab takes and how much it works, from `lab.properties` in the organisation's data folder.
///
/// @param uploaders who may bring records
/// @param largest   bytes of one upload, compressed as it comes
/// @param records   how many records are kept
/// @param total     bytes of all of them
/// @param rows      lines of one record
/// @param atOnce    runs at the same time
/// @param waiting   runs that wait for one of these to end
/// @param longest   how long one run may take
public record Limits(Uploaders uploaders, long largest, int records, long total, long rows, int atOnce, int waiting,
                     Duration longest) {
    /// Who may bring records.
    public enum Uploaders { EVERYBODY, ACCOUNTS, NOBODY }

    private static final long MEGABYTE = 1L << 20;

    public Limits {
        if (largest < 1 || records < 1 || total < largest || rows < 1 || atOnce < 1 || waiting < 1
                || !longest.isPositive()) {
            throw new IllegalArgumentException("Every limit of the lab is above 0, and all records together may be as "
                    + "large as one.");
        }
    }

    /// What holds where nothing is said.
    public static final Limits USUAL = of(new Properties());

    /// Those of a folder. An `IOException` says which line of the settings is not understood.
    public static Limits in(Path folder) throws IOException {
        var file = folder.resolve("lab.properties");
        if (!Files.exists(file)) return USUAL;
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            settings.load(reader);
            return of(settings);
        } catch (IllegalArgumentException wrong) {
            throw new IOException("%s: %s".formatted(file, wrong.getMessage()), wrong);
        }
    }

    private static Limits of(Properties settings) {
        var uploaders = settings.getProperty("uploads", "everybody").strip().toUpperCase(Locale.ROOT);
        return new Limits(Uploaders.valueOf(uploaders), number(settings, "largest-upload-mb", 50) * MEGABYTE,
                (int) number(settings, "records", 100), number(settings, "all-records-mb", 1_000) * MEGABYTE,
                number(settings, "rows", 5_000_000), (int) number(settings, "runs", 2),
                (int) number(settings, "waiting-runs", 20),
                Duration.ofMinutes(number(settings, "longest-run-minutes", 10)));
    }

    private static long number(Properties settings, String name, long usual) {
        return Long.parseLong(settings.getProperty(name, Long.toString(usual)).strip());
    }

    public boolean mayBring(Owner who) {
        return switch (uploaders) {
            case EVERYBODY -> true;
            case ACCOUNTS -> who.hasAccount();
            case NOBODY -> false;
        };
    }
}
