package org.plenary.lab.composer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.charter.compare.DiffText;
import org.plenary.charter.compare.LawChange;
import org.plenary.lab.composer.Note.Block.Paragraph;
import org.plenary.lab.composer.Note.Block.Points;
import org.plenary.lab.composer.Note.Block.Table;
import org.plenary.lab.composer.Note.Section;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;

/// Composes the note of a bundle of reforms, in English: what is asked, by which legal path, what changes in law, in
/// power and on the record, and what can be said against it.
public final class Composer {
    private static final int MOST_CHANGES = 6;
    private static final int LONGEST_REASON = 420;

    private final Bundle bundle;
    private final List<MatterEffect> effects;

    private Composer(Bundle bundle) {
        this.bundle = bundle;
        this.effects = new MatterEffects(bundle).all();
    }

    public static Note of(Bundle bundle) { return new Composer(bundle).note(); }

    /// The legal path of each reform of a bundle, in order.
    public static List<LegalPath> paths(Bundle bundle) {
        var paths = new LegalPaths(bundle.inForce(), bundle.day());
        return bundle.singly().stream().map(one -> paths.of(bundle.changes(one))).toList();
    }

    /// What a bundle does to each question that is decided by another rule.
    public static List<MatterEffect> effects(Bundle bundle) { return new MatterEffects(bundle).all(); }

    private Note note() {
        var names = bundle.singly().stream().map(one -> one.reform().name().in(Language.ENGLISH))
                .collect(Collectors.joining("; "));
        var organisation = bundle.inForce().profile().name().in(Language.ENGLISH);
        var sections = new ArrayList<Section>();
        sections.add(new Section("What is proposed", asked()));
        sections.add(new Section("How it becomes law", List.of(paths())));
        sections.add(new Section("What changes in law", changes()));
        var outcomes = new NoteOutcomes(bundle, effects);
        sections.addAll(outcomes.sections());
        sections.add(new Section("For, against, and what this cannot show", List.of(new Points(outcomes.caveats()))));
        sections.add(new Section("Sources", List.of(new Points(sources()))));
        return new Note(names, "%s, as of %s. A proposal, not law.".formatted(organisation, bundle.day()), sections);
    }

    private List<Note.Block> asked() {
        var blocks = new ArrayList<Note.Block>();
        for (var one : bundle.singly()) {
            blocks.add(new Paragraph("%s, from %s. %s".formatted(one.reform().name().in(Language.ENGLISH),
                    one.reform().from(), brief(one.reform().reason().in(Language.ENGLISH)))));
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
                conflicts.add("Both '%s' and '%s' change by which rule %s decides %s; the later named holds."
                        .formatted(
                        bundle.singly().get(earlier).reform().id(), bundle.singly().get(later).reform().id(),
                        body(one.body()), both.stream().map(this::matter).collect(Collectors.joining(", "))));
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
            rows.add(List.of(bundle.singly().get(i).reform().name().in(Language.ENGLISH), route(path.route()),
                    String.join(", ", path.because()),
                    path.decidedBy().map(this::body).orElse("the charter names none"),
                    path.rule().map(rule -> "%s (%s): %s".formatted(rule.name().in(Language.ENGLISH),
                            rule.adoptedWhen().text(), consent(path))).orElse("-"), form(path)));
        }
        return new Table(List.of("Reform", "Needs", "Because it touches", "Decided by", "Rule, and whose consent",
                "Form, and in force"), rows);
    }

    private static String route(LegalPath.Route route) {
        return switch (route) {
            case AMENDMENT -> "amendment of the charter";
            case REGULATION -> "amendment of a regulation";
            case DECISION -> "a decision";
        };
    }

    private String consent(LegalPath path) {
        int members = path.decidedBy().map(body -> bundle.organisation().seating(bundle.inForce())
                .seats(body, org.plenary.timeline.AsOf.on(bundle.day())).size()).orElse(0);
        var text = path.rule().map(rule -> rule.adoptedWhen().text()).orElse("");
        if (text.equals("against = 0")) return "none of the %d may object".formatted(members);
        if (text.equals("for = entitled")) return "all %d have to consent".formatted(members);
        return "among %d seats".formatted(members);
    }

    private static String form(LegalPath path) {
        if (path.formLaw().isEmpty()) return "no form is laid down";
        var law = path.formLaw().get();
        var force = law.inForce().map(ForceWords::of).orElse("as its own clauses say");
        var later = law.forLaterParties().map(own -> "; others %s".formatted(ForceWords.of(own))).orElse("");
        return "%s; in force %s%s".formatted(law.name().in(Language.ENGLISH), force, later);
    }

    private List<Note.Block> changes() {
        var blocks = new ArrayList<Note.Block>();
        for (var one : bundle.singly()) {
            var lines = new DiffText(bundle.inForce(), one.charter(), Language.ENGLISH).lines(bundle.changes(one));
            var shown = new ArrayList<>(lines.subList(0, Math.min(MOST_CHANGES, lines.size())));
            if (lines.size() > MOST_CHANGES) shown.add("… and %d more.".formatted(lines.size() - MOST_CHANGES));
            if (lines.isEmpty()) shown.add("'%s' changes nothing in law.".formatted(one.reform().id()));
            blocks.add(new Points(shown));
        }
        return blocks;
    }

    private List<String> sources() {
        var sources = new ArrayList<String>();
        bundle.singly().forEach(one -> one.reform().sources().forEach(source -> sources.add(source.cite())));
        bundle.inForce().profile().sources().forEach(source -> sources.add("Law in force: " + source.cite()));
        bundle.evidence().ifPresent(evidence -> sources.add("Votes: %s, %,d motions.".formatted(evidence.name(),
                evidence.votes().motions().size())));
        bundle.organisation().instruments().scale(org.plenary.timeline.AsOf.on(bundle.day())).ifPresent(scale ->
                scale.act().sources().forEach(source -> sources.add("Contributions: " + source.cite())));
        sources.addAll(NoteOutcomes.LITERATURE);
        return sources.stream().distinct().toList();
    }

    private String body(BodyId body) {
        return bundle.inForce().bodies().at(body, bundle.day()).map(law -> law.law().name().in(Language.ENGLISH))
                .orElse(body.value());
    }

    private String matter(MatterId matter) {
        return bundle.together().matters().at(matter, bundle.day()).map(law -> law.law().name().in(Language.ENGLISH))
                .orElse(matter.value());
    }
}
