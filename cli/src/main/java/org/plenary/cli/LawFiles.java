package org.plenary.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.charter.Charter;
import org.plenary.charter.check.CharterCheck;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.charterfile.Organisations;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.vocabulary.NearMiss;

/// The files of an organisation without an error among them, and its charter under reforms.
record LawFiles(OrganisationFiles files, Path folder, Terminal terminal) {
    static LawFiles read(Path folder, Terminal terminal) {
        return new LawFiles(Findings.valueOf(Organisations.read(folder), terminal), folder, terminal);
    }

    /// The same without the history, for questions about law alone.
    static LawFiles readLaw(Path folder, Terminal terminal) {
        return new LawFiles(Findings.valueOf(Organisations.readLaw(folder), terminal), folder, terminal);
    }

    /// The charter under the reforms that these ids or files name.
    Charter under(List<String> reforms) { return reforms.isEmpty() ? files.charter() : reformed(reforms).charter(); }

    private OrganisationFiles.Reformed reformed(List<String> reforms) {
        return Findings.valueOf(files.under(reforms.stream().map(this::reform).toList()), terminal);
    }

    /// What the check of that charter finds, each with its place.
    List<LocatedFinding> check(List<String> reforms) {
        if (reforms.isEmpty()) return files.located(CharterCheck.of(files.charter()));
        var reformed = reformed(reforms);
        return CharterCheck.of(reformed.charter()).stream()
                .map(found -> new LocatedFinding(reformed.locations().of(found.path()), "", found)).toList();
    }

    boolean knows(String reform) { return files.reforms().containsKey(reform); }

    private String reform(String name) {
        if (knows(name)) return name;
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            var file = Folder.named(Path.of(name));
            if (Files.exists(file)) return file.toString();
            throw new Refusal("There is no reform file '%s'. Check the path.".formatted(name));
        }
        throw new Refusal("No reform is called '%s' in '%s'. %s".formatted(name, folder.getFileName(),
                NearMiss.hint(name, files.reforms().keySet())).strip());
    }
}
