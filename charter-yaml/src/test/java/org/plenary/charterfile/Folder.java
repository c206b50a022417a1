package org.plenary.charterfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.charterfile.finding.LocatedFinding;

/// An organisation's folder as a test writes it.
record Folder(Path path) {
    static final String CHARTER = """
            charter: 1
            organisation: {id: league, name: {en: League of Three}, established: 2001-06-15, source: Pact art. 1}
            parties:
              AAA: {kind: state, name: {en: Aland}}
              BBB: {kind: state, name: {en: Beland}}
            standings: {member: {name: {en: member}, source: Pact art. 2}}
            matters: {admission: {name: {en: admission}}}
            rules: {consensus: {adopted when: against = 0, source: Pact art. 3}}
            bodies:
              council:
                seats: each member
                decides: [{matter: any, by: consensus, source: Pact art. 3}]
                source: Pact art. 4
            instruments: {treaty: {binding: parties, open to: [member], in force: 30 days after 4 ratifications}}
            """;

    Folder with(String file, String text) { return with(file, text.getBytes(StandardCharsets.UTF_8)); }

    Folder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(path.resolve(file).getParent());
            Files.write(path.resolve(file), bytes);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Folder withCharter() { return with("charter.yaml", CHARTER); }

    Folder withActs(String acts) {
        return with("history/acts.yaml", """
                history: 1
                organisation: league
                compiled: 2026-11-22T00:00:00Z
                acts:
                """ + acts.indent(2));
    }

    Reading<OrganisationFiles> read() { return Organisations.read(path); }

    /// The findings as `line:column kind`.
    List<String> found() { return read().findings().stream().map(Folder::shortly).toList(); }

    static String shortly(LocatedFinding finding) {
        return "%s:%d:%d %s".formatted(Path.of(finding.file()).getFileName(), finding.line(), finding.column(),
                finding.kind());
    }
}
