package org.plenary.server.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The list of all analyses: to add one, write it and add it here.
public final class Analyses {
    public static final List<Analysis> ALL = List.of(new ReplayAnalysis(), new PowerAnalysis(), new SweepAnalysis(),
            new CohesionAnalysis(), new IdealAnalysis(), new AgreementAnalysis(), new EnlargementAnalysis(),
            new AdmissionAnalysis(), new NoteAnalysis());

    private Analyses() {}

    /// The addresses of the lab, `{}` standing for a record.
    public static List<String> addresses() {
        return Stream.concat(Stream.of("/lab", "/lab/records", "/lab/records/{}"),
                ALL.stream().map(analysis -> "/lab/" + analysis.name())).toList();
    }

    public static Optional<Analysis> named(String name) {
        return ALL.stream().filter(analysis -> analysis.name().equals(name)).findFirst();
    }
}
