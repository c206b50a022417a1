package org.plenary.charter.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.charter.Charter;
import org.plenary.charter.reading.LawNames;
import org.plenary.charter.reading.LawText;
import org.plenary.charter.reading.ProcedureText;
import org.plenary.procedure.Clock;
import org.plenary.procedure.Procedure;
import org.plenary.procedure.Stage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.Words;

/// Says changes in law in a sentence or two each, in a reader's language.
public final class DiffText {
    private final Phrasebook phrases;
    private final ProcedureText lengths;
    private final Language language;
    private final Charter before;
    private final Charter after;

    public DiffText(Charter before, Charter after, Language language) {
        this.phrases = Phrasebook.of(DiffText.class, "changes", language);
        this.lengths = new LawText(new LawNames(after, LocalDate.MAX, language)).procedures();
        this.language = language;
        this.before = before;
        this.after = after;
    }

    /// One readable line for each change.
    public List<String> lines(List<LawChange> changes) {
        var lines = new ArrayList<String>();
        for (var change : changes) lines.add(line(change));
        return lines;
    }

    private String line(LawChange change) {
        return switch (change) {
            case LawChange.Decides decides -> decides(decides);
            case LawChange.RuleReworded(var old, var now, _) ->
                    phrases.say("rule-reworded", name(now.name(), now.id()), now.adoptedWhen(), old.adoptedWhen());
            case LawChange.Listed(var section, var name, var title, var gained, var says, _) -> {
                var called = name(title, name);
                yield phrases.say((gained ? "gained-" : "lost-") + section,
                        says.in(language).isEmpty() ? called : phrases.say("laid-down", called, says.in(language)));
            }
            case LawChange.Altered altered -> altered(altered);
            case LawChange.OfficeCreated(var office, var law, _) ->
                    phrases.say("office-created", name(law.name(), office), all(law.functions()));
            case LawChange.OfficeChanged(var office, var gained, var lost, _) -> functions(
                    name(after.offices().versions(office).getLast().law().name(), office), gained, lost);
            case LawChange.BodyChanged(var body, var gained, var lost, _) -> functions(body(body), gained, lost);
            case LawChange.StandingChanged(var standing, var gained, var lost, _) -> functions(
                    name(after.standings().versions(standing).getLast().law().name(), standing), gained, lost);
            case LawChange.OpenTo(var form, var old, var now, _) -> phrases.say("open-to",
                    name(after.instruments().versions(form).getLast().law().name(), form), all(now), all(old));
            case LawChange.ProcedureChanged(var id, var created, var law, _) -> phrases.say(
                    created ? "procedure-created" : "procedure-changed", name(law.name(), id), path(law));
        };
    }

    private String altered(LawChange.Altered change) {
        var what = phrases.say("altered-" + change.section(), name(change.title(), change.name()),
                change.part().in(language));
        var before = change.before().map(words -> words.in(language));
        var after = change.after().map(words -> words.in(language));
        if (before.isEmpty()) return phrases.say("altered-new", what, after.orElseThrow());
        if (after.isEmpty()) return phrases.say("altered-gone", what, before.get());
        return phrases.say("altered", what, after.get(), before.get());
    }

    private String decides(LawChange.Decides change) {
        var matters = change.matters().isEmpty() ? phrases.say("any-other-matter")
                : change.matters().stream().map(this::matter).collect(Collectors.joining(", "));
        var body = body(change.body());
        if (change.before().isEmpty()) return phrases.say("decides-new", body, matters, rule(change.after()));
        if (change.after().isEmpty()) return phrases.say("decides-no-more", body, matters, rule(change.before()));
        return phrases.say("decides", body, matters, rule(change.after()), rule(change.before()));
    }

    private String rule(Optional<LawChange.Rule> rule) {
        return rule.map(one -> phrases.say("rule", name(one.name(), one.id()), one.adoptedWhen())).orElse("");
    }

    private String functions(String who, List<Words> gained, List<Words> lost) {
        var text = new ArrayList<String>();
        if (!gained.isEmpty()) text.add(phrases.say("functions-gained", who, all(gained)));
        if (!lost.isEmpty()) text.add(phrases.say("functions-lost", who, all(lost)));
        return String.join(" ", text);
    }

    /// The stages in order, with the clocks that run on them.
    private String path(Procedure procedure) {
        return procedure.stages().stream().map(this::stage).collect(Collectors.joining(" → "));
    }

    private String stage(Stage stage) {
        var clock = stage.clock().map(Clock::length).map(length -> " (" + lengths.of(length) + ")").orElse("");
        return name(stage.name(), stage.id()) + clock;
    }

    private String body(BodyId body) {
        var versions = after.bodies().versions(body);
        if (versions.isEmpty()) versions = before.bodies().versions(body);
        return versions.isEmpty() ? body.value() : name(versions.getLast().law().name(), body);
    }

    private String matter(MatterId matter) {
        var versions = after.matters().versions(matter);
        if (versions.isEmpty()) versions = before.matters().versions(matter);
        return versions.isEmpty() ? matter.value() : name(versions.getLast().law().name(), matter);
    }

    private String all(Collection<Words> many) {
        return many.stream().map(words -> words.in(language)).collect(Collectors.joining("; "));
    }

    private String name(Words words, Object id) { return words.isEmpty() ? id.toString() : words.in(language); }
}
