package org.plenary.charterfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.PartyLaw;
import org.plenary.charterfile.act.Histories;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.law.CharterDecoder;
import org.plenary.charterfile.law.Overlay;
import org.plenary.charterfile.law.ReformFile;
import org.plenary.charterfile.law.ReformReader;
import org.plenary.charterfile.shape.Desk;
import org.plenary.charterfile.tree.Node;
import org.plenary.charterfile.tree.TreeFile;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// Reads the folder of an organisation: charter, reforms and history, with every finding at once.
public final class Organisations {
    /// Names of states and common organisations, beside the folders of the organisations.
    private static final String PARTIES = "parties.yaml";

    private final Path folder;
    private final Findings findings = new Findings();
    private final Desk desk = new Desk(findings);
    private final List<Node> places = new ArrayList<>();

    private Organisations(Path folder) { this.folder = folder; }

    /// Everything that the folder holds. `value` is empty where any file has an error.
    public static Reading<OrganisationFiles> read(Path folder) {
        var reader = new Organisations(folder);
        return reader.all(reader.yaml("history"));
    }

    /// The same without the history, for questions about law alone.
    public static Reading<OrganisationFiles> readLaw(Path folder) { return new Organisations(folder).all(List.of()); }

    /// The charter alone, for questions that need no history.
    public static Reading<Charter> readCharter(Path folder) {
        var reader = new Organisations(folder);
        return new Reading<>(reader.charter().map(Law::charter), reader.findings.all());
    }

    private record Law(Node.Mapping root, Chapter<PartyId, PartyLaw> common, Charter charter) {}

    /// The tree of a file that was read aside, with what was found in it.
    private record Aside(Optional<Node> tree, Findings findings) {}

    private Reading<OrganisationFiles> all(List<Path> files) {
        // The history is the larger part: it is taken apart while this thread reads the law.
        var histories = CompletableFuture.supplyAsync(() -> files.stream().map(Organisations::aside).toList());
        var law = charter();
        var reforms = new TreeMap<String, ReformFile>();
        law.ifPresent(it -> reforms(it, reforms));
        histories.join().forEach(file -> findings.addAll(file.findings));
        if (law.isEmpty()) return new Reading<>(Optional.empty(), findings.all());
        var charter = law.get().charter();
        var trees = histories.join().stream().flatMap(file -> file.tree.stream()).toList();
        var acts = Histories.read(trees, charter, desk);
        var read = new OrganisationFiles(
                charter, law.get().root(), law.get().common(), reforms, acts, new Locations(places), desk);
        return new Reading<>(Optional.of(read), findings.all());
    }

    private void reforms(Law law, TreeMap<String, ReformFile> reforms) {
        for (var file : yaml("reforms")) reform(file, law.charter.profile().id(), reforms);
        // On a charter that has errors itself a reform would only repeat them.
        if (!findings.hasErrors()) reforms.values().forEach(reform -> tryOut(law.root, reform));
    }

    private static Aside aside(Path file) {
        var found = new Findings();
        return new Aside(TreeFile.read(file, found), found);
    }

    private Optional<Law> charter() {
        var file = folder.resolve("charter.yaml");
        if (!Files.isDirectory(folder)) {
            findings.error(start(folder), "no-folder", "", "There is no folder %s.".formatted(folder),
                    (NearMiss.hint(String.valueOf(folder.getFileName()), siblings())
                            + " Give the folder of an organisation, which holds its charter.yaml.").strip());
            return Optional.empty();
        }
        Chapter<PartyId, PartyLaw> common = commonParties();
        return TreeFile.read(file, findings).flatMap(node -> {
            places.add(node);
            return new CharterDecoder(desk).decode(node, common, List.of())
                    .map(charter -> new Law((Node.Mapping) node, common, charter));
        });
    }

    /// The folders beside the one that was asked for.
    private List<String> siblings() {
        var parent = folder.toAbsolutePath().normalize().getParent();
        if (parent == null || !Files.isDirectory(parent)) return List.of();
        try (var folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).map(it -> it.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private Chapter<PartyId, PartyLaw> commonParties() {
        var file = folder.toAbsolutePath().normalize().resolveSibling(PARTIES);
        if (!Files.exists(file)) return Chapter.empty();
        var shown = folder.getParent() == null ? file : folder.getParent().resolve(PARTIES);
        return TreeFile.read(Files.exists(shown) ? shown : file, findings).map(node -> {
            places.add(node);
            return new CharterDecoder(desk).parties(node);
        }).orElse(Chapter.empty());
    }

    private void reform(Path file, String organisation, TreeMap<String, ReformFile> reforms) {
        TreeFile.read(file, findings).flatMap(node -> new ReformReader(Desk.with(desk, findings))
                .read(node, organisation)).ifPresent(reform -> {
            var id = reform.reform().id();
            var first = reforms.putIfAbsent(id, reform);
            if (first == null) return;
            findings.error(reform.root().at(), "duplicate-id", "reform/id",
                    "A reform `%s` stands in %s already.".formatted(id, first.root().at().file()),
                    "Give this one an id of its own.");
        });
    }

    private void tryOut(Node.Mapping charter, ReformFile reform) {
        var changed = Overlay.changedIn(Overlay.over(charter, reform, findings), reform);
        new CharterDecoder(new Desk(findings)).decode(changed, Chapter.empty(), List.of());
    }

    /// The YAML files of a subfolder, by name.
    private List<Path> yaml(String subfolder) {
        var in = folder.resolve(subfolder);
        if (!Files.isDirectory(in)) return List.of();
        try (var files = Files.list(in)) {
            return files.filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .sorted().toList();
        } catch (IOException failed) {
            findings.error(start(in), "not-readable", "", "The folder %s cannot be read: %s."
                    .formatted(in, failed.getMessage()), "Check the disk and the rights of this user.");
            return List.of();
        }
    }

    private static Location start(Path file) { return new Location(file.toString(), 1, 1); }
}
