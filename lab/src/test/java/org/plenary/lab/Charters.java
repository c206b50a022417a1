package org.plenary.lab;

import java.nio.file.Path;
import org.plenary.charter.Charter;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.charterfile.Organisations;

/// The organisations that ship with Plenary, for tests on real law.
public final class Charters {
    private Charters() {}

    public static Charter of(String organisation) { return files(organisation).charter(); }

    public static OrganisationFiles files(String organisation) {
        return Organisations.read(Path.of("..", "organisations", organisation)).value().orElseThrow();
    }
}
