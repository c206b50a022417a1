package org.plenary.checks.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The browser that tests drive.
final class Chromium {
    private Chromium() {}

    static Path path() {
        for (var folder : System.getenv("PATH").split(":")) {
            for (var name : List.of("chromium", "chromium-browser", "google-chrome")) {
                if (Files.isExecutable(Path.of(folder, name))) return Path.of(folder, name);
            }
        }
        throw new IllegalStateException("No Chromium on the PATH; checks/prepare.sh says how to install one.");
    }
}
