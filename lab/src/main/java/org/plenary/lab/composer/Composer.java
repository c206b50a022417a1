package org.plenary.lab.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.charter.compare.DiffText;
import org.plenary.charter.compare.LawChange;
import org.plenary.charter.reading.LawNames;
import org.plenary.charter.reading.LawText;
import org.plenary.lab.composer.Note.Block.Paragraph;
import org.plenary.lab.composer.Note.Block.Points;
import org.plenary.lab.composer.Note.Block.Table;
import org.plenary.lab.composer.Note.Section;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.Source;

/// Composes the note of a bundle of reforms in a language: what is asked, by which legal path, what changes in law, in
/// power and on the record, and what can be said against it. Citations stay as their sources write them.
public final class Composer {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_REASON = 420;

    private final Bundle bundle;
    private final NoteWords words;
    private final List<MatterEffect> effects;

    private Composer(Bundle bundle, List<MatterEffect> effects, Language language) {
        this.bundle = bundle;
        this.effects = effects;
        this.words = new NoteWords(language);
    }

    public static Note of(Bundle bundle, Language language) { return notes(bundle).apply(language); }

    /// The same note in any language, reckoned once.
    public static Function<Language, Note> notes(Bundle bundle) {
        var effects = effects(bundle);
        return language -> new Composer(bundle, effects, language).note();
    }

    /// The legal path of each reform of a bundle, in order.
    public static List<LegalPath> paths(Bundle bundle) {
        var paths = new LegalPaths(bundle.inForce(), bundle.day());
        return bundle.singly().stream().map(one -> paths.of(bundle.changes(one))).toList();
    }

    /// What a bundle does to each question that is decided by another rule.
    public static List<MatterEffect> effects(Bundle bundle) { return new MatterEffects(bundle).all(); }

    private Note note() {
        var names = bundle.singly().stream().map(one -> words.name(one.reform().name()))
                .collect(Collectors.joining("; "));
        var organisation = words.name(bundle.inForce().profile().name());
        var sections = new ArrayList<Section>();
        sections.add(new Section(words.say("part.asked"), asked()));
        sections.add(new Section(words.say("part.paths"), List.of(paths())));
        sections.add(new Section(words.say("part.changes"), changes()));
        var outcomes = new NoteOutcomes(bundle, effects, words);
        sections.addAll(outcomes.sections());
        sections.add(new Section(words.say("part.caveats"), List.of(new Points(outcomes.caveats()))));
        sections.add(new Section(words.say("part.sources"), List.of(new Points(sources()))));
        return new Note(words.language(), names, words.say("subtitle", organisation, bundle.day()), sections);
    }

    private List<Note.Block> asked() {
        var blocks = new ArrayList<Note.Block>();
        for (var one : bundle.singly()) {
            blocks.add(new Paragraph(words.say("asked", words.name(one.reform().name()), one.reform().from(),
                    brief(words.name(one.reform().reason())))));
        }
        conflicts().forEach(conflict -> blocks.add(new Paragraph(conflict)));
        return blocks;
    }

    private static String brief(String text) {
        if (text.length() <= LONGEST_REASON) return text;
        int end = text.lastIndexOf(". ", LONGEST_REASON);
        return end > 0 ? text.substring(0, end + 1) : text.substring(0, LONGEST_REASON) + " …";
    }

    /// Questions that two reforms decide by different rules.
    private List<String> conflicts() {
        var conflicts = new ArrayList<String>();
        for (int later = 1; later < bundle.singly().size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) conflicts(earlier, later, conflicts);
        }
        return conflicts;
    }

    private void conflicts(int earlier, int later, List<String> conflicts) {
        for (var one : decides(earlier)) {
            for (var other : decides(later)) {
                if (!one.body().equals(other.body()) || one.after().equals(other.after())) continue;
                var both = one.matters().stream().filter(other.matters()::contains).toList();
                if (both.isEmpty()) continue;
                conflicts.add(words.say("conflict", bundle.singly().get(earlier).reform().id(),
                        bundle.singly().get(later).reform().id(), body(one.body()),
                        both.stream().map(this::matter).collect(Collectors.joining(words.say("comma")))));
            }
        }
    }

    private List<LawChange.Decides> decides(int reform) {
        return bundle.changes(bundle.singly().get(reform)).stream()
                .filter(LawChange.Decides.class::isInstance).map(LawChange.Decides.class::cast).toList();
    }

    private Table paths() {
        var rows = new ArrayList<List<String>>();
        var found = paths(bundle);
        for (int i = 0; i < found.size(); i++) {
            var path = found.get(i);
            rows.add(List.of(words.name(bundle.singly().get(i).reform().name()), words.word("route", path.route()),
                    String.join(words.say("comma"), words.because(path.because())),
                    path.decidedBy().map(this::body).orElseGet(() -> words.say("path.nobody")),
                    path.rule().map(rule -> words.say("path.rule-is", words.name(rule.name()),
                            rule.adoptedWhen().text(), consent(path))).orElse("-"), form(path)));
        }
        return new Table(Stream.of("reform", "needs", "because", "decided-by", "rule", "form")
                .map(column -> words.say("path." + column)).toList(), rows);
    }

    private String consent(LegalPath path) {
        int members = path.decidedBy().map(body -> bundle.organisation().seating(bundle.inForce())
                .seats(body, org.plenary.timeline.AsOf.on(bundle.day())).size()).orElse(0);
        var text = path.rule().map(rule -> rule.adoptedWhen().text()).orElse("");
        return words.say(switch (text) {
            case "against = 0" -> "consent.none-against";
            case "for = entitled" -> "consent.all-for";
            default -> "consent.among";
        }, members);
    }

    private String form(LegalPath path) {
        if (path.formLaw().isEmpty()) return words.say("form.none");
        var law = path.formLaw().get();
        var text = new LawText(new LawNames(bundle.inForce(), bundle.day(), words.language()));
        var force = law.inForce().map(text::of).orElseGet(() -> words.say("form.own-clauses"));
        return law.forLaterParties()
                .map(own -> words.say("form.others", words.name(law.name()), force, text.of(own)))
                .orElseGet(() -> words.say("form.in-force", words.name(law.name()), force));
    }

    private List<Note.Block> changes() {
        var blocks = new ArrayList<Note.Block>();
        for (var one : bundle.singly()) {
            var lines = new DiffText(bundle.inForce(), one.charter(), words.language()).lines(bundle.changes(one));
            var shown = new ArrayList<>(lines.subList(0, Math.min(MOST_CHANGES, lines.size())));
            if (lines.size() > MOST_CHANGES) shown.add(words.say("more-changes", lines.size() - MOST_CHANGES));
            if (lines.isEmpty()) shown.add(words.say("no-change", one.reform().id()));
            blocks.add(new Points(shown));
        }
        return blocks;
    }

    private List<String> sources() {
        var sources = new ArrayList<String>();
        bundle.singly().forEach(one -> one.reform().sources().forEach(source -> sources.add(source.cite())));
        law().forEach(source -> sources.add(words.say("source.law", source.cite())));
        bundle.evidence().ifPresent(evidence -> sources.add(words.say("source.votes", evidence.name(),
                words.count(evidence.votes().motions().size()))));
        bundle.organisation().instruments().scale(org.plenary.timeline.AsOf.on(bundle.day())).ifPresent(scale ->
                scale.act().sources().forEach(source -> sources.add(words.say("source.contributions", source.cite()))));
        Stream.of("majority", "against", "power").forEach(one -> sources.add(words.say("source." + one)));
        return sources.stream().distinct().toList();
    }

    /// Where the law stands that would change, and the one by which it would be changed; without either, the whole.
    private List<Source> law() {
        var law = bundle.inForce();
        var changed = effects.stream().flatMap(effect -> law.rules().at(effect.before().id(), bundle.day()).stream())
                .flatMap(rule -> rule.sources().stream());
        var changing = paths(bundle).stream().flatMap(path -> path.matter().stream())
                .flatMap(matter -> law.matters().at(matter, bundle.day()).stream())
                .flatMap(matter -> matter.sources().stream());
        var found = Stream.concat(changed, changing).distinct().toList();
        return found.isEmpty() ? law.profile().sources() : found;
    }

    private String body(BodyId body) {
        return bundle.inForce().bodies().at(body, bundle.day()).map(law -> words.name(law.law().name()))
                .orElse(body.value());
    }

    private String matter(MatterId matter) {
        return bundle.together().matters().at(matter, bundle.day()).map(law -> words.name(law.law().name()))
                .orElse(matter.value());
    }
}
