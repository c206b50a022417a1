package org.plenary.charter.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Compares the law of two charters, each on a day of its own.
public final class CharterDiff {
    /// A charter on a day.
    public record Law(Charter charter, LocalDate day) {}

    private final Law before;
    private final Law after;
    private final List<LawChange> changes = new ArrayList<>();

    private CharterDiff(Law before, Law after) {
        this.before = before;
        this.after = after;
    }

    /// Every change from `before` to `after`, in the order in which a charter is read.
    public static List<LawChange> between(Law before, Law after) {
        var diff = new CharterDiff(before, after);
        diff.listed("standings", Charter::standings, law -> law.name());
        diff.rightsAndDuties();
        diff.listed("matters", Charter::matters, law -> law.name());
        diff.listed("bodies", Charter::bodies, law -> law.name());
        diff.rules();
        diff.competences();
        diff.functions();
        diff.offices();
        diff.forms();
        diff.procedures();
        return List.copyOf(diff.changes);
    }

    private <K extends Comparable<K>, T> void listed(
            String section, Function<Charter, Chapter<K, T>> chapter, Function<T, Words> title) {
        var old = chapter.apply(before.charter);
        var now = chapter.apply(after.charter);
        for (var name : now.namesAt(after.day)) {
            if (old.at(name, before.day).isEmpty()) {
                var words = title.apply(now.at(name, after.day).orElseThrow().law());
                changes.add(new LawChange.Listed(section, name.toString(), words, true));
            }
        }
        for (var name : old.namesAt(before.day)) {
            if (now.at(name, after.day).isEmpty()) {
                var words = title.apply(old.at(name, before.day).orElseThrow().law());
                changes.add(new LawChange.Listed(section, name.toString(), words, false));
            }
        }
    }

    private void rules() {
        for (var id : after.charter.rules().namesAt(after.day)) {
            var old = before.charter.rules().at(id, before.day).map(Provision::law);
            var now = after.charter.rules().at(id, after.day).map(Provision::law).orElseThrow();
            if (old.isPresent() && !old.get().adoptedWhen().equals(now.adoptedWhen())) {
                changes.add(new LawChange.RuleReworded(
                        new LawChange.Rule(id, old.get().name(), old.get().adoptedWhen().text()),
                        new LawChange.Rule(id, now.name(), now.adoptedWhen().text())));
            }
        }
    }

    /// One line for all matters of a body that change in the same way.
    private void competences() {
        var bodies = new LinkedHashSet<BodyId>(before.charter.bodies().namesAt(before.day));
        bodies.addAll(after.charter.bodies().namesAt(after.day));
        for (var body : bodies) {
            var lines = new TreeMap<String, LawChange.Decides>();
            for (var matter : matters(body)) {
                var old = ruleFor(before, body, matter);
                var now = ruleFor(after, body, matter);
                if (old.map(LawChange.Rule::id).equals(now.map(LawChange.Rule::id))) continue;
                var key = old.map(rule -> rule.id().value()).orElse("") + ">"
                        + now.map(rule -> rule.id().value()).orElse("") + (matter.isEmpty() ? "*" : "");
                var earlier = lines.get(key);
                var list = new ArrayList<>(earlier == null ? List.<MatterId>of() : earlier.matters());
                matter.ifPresent(list::add);
                lines.put(key, new LawChange.Decides(body, list, old, now));
            }
            changes.addAll(lines.values());
        }
    }

    /// The matters that either charter names for the body, and last the unnamed rest.
    private List<Optional<MatterId>> matters(BodyId body) {
        var named = new LinkedHashSet<MatterId>();
        for (var law : List.of(before, after)) {
            law.charter.bodies().at(body, law.day).ifPresent(found -> found.law().decides().stream()
                    .filter(competence -> competence.inForce().covers(law.day))
                    .forEach(competence -> named.addAll(competence.matters())));
        }
        var all = new ArrayList<Optional<MatterId>>();
        named.forEach(matter -> all.add(Optional.of(matter)));
        all.add(Optional.empty());
        return all;
    }

    private static Optional<LawChange.Rule> ruleFor(Law law, BodyId body, Optional<MatterId> matter) {
        var decides = law.charter.bodies().at(body, law.day).map(found -> found.law().decides()).orElse(List.of())
                .stream().filter(competence -> competence.inForce().covers(law.day)).toList();
        var named = decides.stream().filter(one -> matter.map(one.matters()::contains).orElse(false)).findFirst();
        var competence = named.or(() -> decides.stream().filter(one -> one.isForAnyMatter()).findFirst());
        return competence.flatMap(one -> law.charter.rules().at(one.by(), law.day)
                .map(rule -> new LawChange.Rule(one.by(), rule.law().name(), rule.law().adoptedWhen().text())));
    }

    private void rightsAndDuties() {
        for (var standing : after.charter.standings().namesAt(after.day)) {
            var old = before.charter.standings().at(standing, before.day).map(Provision::law);
            if (old.isEmpty()) continue;
            var now = after.charter.standings().at(standing, after.day).orElseThrow().law();
            var gained = new ArrayList<>(without(now.rights(), old.get().rights()));
            gained.addAll(without(now.duties(), old.get().duties()));
            var lost = new ArrayList<>(without(old.get().rights(), now.rights()));
            lost.addAll(without(old.get().duties(), now.duties()));
            if (gained.isEmpty() && lost.isEmpty()) continue;
            changes.add(new LawChange.StandingChanged(standing, gained, lost));
        }
    }

    private void functions() {
        for (var body : after.charter.bodies().namesAt(after.day)) {
            var old = before.charter.bodies().at(body, before.day);
            if (old.isEmpty()) continue;
            BodyLaw now = after.charter.bodies().at(body, after.day).orElseThrow().law();
            var gained = without(now.functions(), old.get().law().functions());
            var lost = without(old.get().law().functions(), now.functions());
            if (!gained.isEmpty() || !lost.isEmpty()) changes.add(new LawChange.BodyChanged(body, gained, lost));
        }
    }

    private void offices() {
        for (var office : after.charter.offices().namesAt(after.day)) {
            var old = before.charter.offices().at(office, before.day).map(Provision::law);
            var now = after.charter.offices().at(office, after.day).orElseThrow().law();
            if (old.isEmpty()) {
                changes.add(new LawChange.OfficeCreated(office, now));
                continue;
            }
            var gained = without(now.functions(), old.get().functions());
            var lost = without(old.get().functions(), now.functions());
            if (!gained.isEmpty() || !lost.isEmpty()) {
                changes.add(new LawChange.OfficeChanged(office, gained, lost));
            }
        }
    }

    private static List<Words> without(List<Words> all, List<Words> known) {
        return all.stream().filter(words -> !known.contains(words)).toList();
    }

    private void forms() {
        for (var form : after.charter.instruments().namesAt(after.day)) {
            var old = before.charter.instruments().at(form, before.day).map(found -> found.law().openTo());
            var now = after.charter.instruments().at(form, after.day).orElseThrow();
            if (old.isEmpty()) {
                changes.add(new LawChange.Listed("instruments", form.value(), now.law().name(), true));
            } else if (!old.get().equals(now.law().openTo())) {
                changes.add(new LawChange.OpenTo(form, names(before, old.get()), names(after, now.law().openTo())));
            }
        }
    }

    private static List<Words> names(Law law, List<StandingId> standings) {
        var names = new ArrayList<Words>();
        for (var standing : standings) {
            law.charter.standings().versions(standing).stream().findFirst()
                    .ifPresent(found -> names.add(found.law().name()));
        }
        return names;
    }

    private void procedures() {
        for (var id : after.charter.procedures().namesAt(after.day)) {
            var old = before.charter.procedures().at(id, before.day).map(Provision::law);
            var now = after.charter.procedures().at(id, after.day).orElseThrow().law();
            if (old.isEmpty()) changes.add(new LawChange.ProcedureChanged(id, true, now));
            else if (!old.get().equals(now)) changes.add(new LawChange.ProcedureChanged(id, false, now));
        }
        for (var id : before.charter.procedures().namesAt(before.day)) {
            if (after.charter.procedures().at(id, after.day).isEmpty()) {
                var gone = before.charter.procedures().at(id, before.day).orElseThrow().law();
                changes.add(new LawChange.Listed("procedures", id.value(), gone.name(), false));
            }
        }
    }
}
