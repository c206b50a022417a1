package org.plenary.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Which organisation a command is about.
final class OrganisationAsked {
    @Option(names = "--organisation", paramLabel = "DIR", defaultValue = "organisations/sco",
            description = "the folder, or the name, of the organisation (default: ${DEFAULT-VALUE})")
    private Path organisation;

    Path folder() { return Folder.organisation(organisation); }
}
