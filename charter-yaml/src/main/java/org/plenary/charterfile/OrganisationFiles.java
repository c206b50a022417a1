package org.plenary.charterfile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.DatedAct;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.PartyLaw;
import org.plenary.charter.Reform;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.LocatedFinding;
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

/// What the folder of an organisation holds: the charter in force, the reforms that are proposed, and
/// the acts of its history.
public final class OrganisationFiles {
    private final Charter charter;
    private final Node.Mapping root;
    private final Chapter<PartyId, PartyLaw> common;
    private final SortedMap<String, ReformFile> reforms;
    private final List<DatedAct> acts;
    private final Locations locations;
    private final Desk desk;

    OrganisationFiles(
            Charter charter, Node.Mapping root, Chapter<PartyId, PartyLaw> common,
            SortedMap<String, ReformFile> reforms, List<DatedAct> acts, Locations locations, Desk desk) {
        this.charter = charter;
        this.root = root;
        this.common = common;
        this.reforms = Collections.unmodifiableSortedMap(reforms);
        this.acts = List.copyOf(acts);
        this.locations = locations;
        this.desk = desk;
    }

    public Charter charter() { return charter; }

    /// In order of their first possible day; within one day in the order of the files.
    public List<DatedAct> acts() { return acts; }

    /// The reforms of the folder by id.
    public SortedMap<String, Reform> reforms() {
        var heads = new TreeMap<String, Reform>();
        reforms.forEach((id, file) -> heads.put(id, file.reform()));
        return heads;
    }

    /// Where the charter's provisions stand.
    public Locations locations() { return locations; }

    /// The findings of a check of this charter, each with its place and line.
    public List<LocatedFinding> located(Collection<CharterFinding> found) {
        var all = desk.findings.fresh();
        for (var finding : found) all.add(locations.of(finding.path()), finding);
        return all.all();
    }

    /// The charter with reforms laid over it, in order of their dates. A reform is named by its id or by
    /// the file it stands in.
    public Reading<Reformed> under(Collection<String> wanted) {
        var findings = desk.findings.fresh();
        var chosen = new ArrayList<ReformFile>();
        for (var name : wanted) reform(name, findings).ifPresent(chosen::add);
        chosen.sort(Comparator.comparing(file -> file.reform().from()));
        var merged = root;
        for (var file : chosen) merged = Overlay.over(merged, file, findings);
        var tree = merged;
        return new Reading<>(new CharterDecoder(new Desk(findings))
                .decode(tree, common, chosen.stream().map(ReformFile::reform).toList())
                .map(reformed -> new Reformed(reformed, new Locations(List.of(tree)))), findings.all());
    }

    /// A charter under reforms, with the places of its provisions.
    public record Reformed(Charter charter, Locations locations) {}

    private Optional<ReformFile> reform(String name, Findings findings) {
        var known = Optional.ofNullable(reforms.get(name));
        if (known.isPresent()) return known;
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return TreeFile.read(Path.of(name), findings).flatMap(
                    node -> new ReformReader(Desk.with(desk, findings)).read(node, charter.profile().id()));
        }
        findings.error(new Location(root.at().file(), 1, 1), "unknown-reform", "",
                "There is no reform `%s` in this folder.".formatted(name),
                (NearMiss.hint(name, reforms.keySet()) + " Give a reform's id or its file.").strip());
        return Optional.empty();
    }
}
