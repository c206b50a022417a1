package org.plenary.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.KnowledgeAct;
import org.plenary.membership.Holding;
import org.plenary.membership.Membership;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.StandingId;

/// Concepts, figures, quoted figures and circumstances.
public record Knowledge(
        PersistentMap<ConceptId, Timeline<DatedAct>> named,
        PersistentMap<ConceptId, Timeline<DatedAct>> voiced, Figures figures, Timeline<DatedAct> quoted,
        Timeline<DatedAct> noted) {

    public static Knowledge begin() {
        return new Knowledge(PersistentMap.empty(), PersistentMap.empty(), Figures.begin(), Timeline.empty(),
                Timeline.empty());
    }

    public Knowledge evolve(KnowledgeAct act, DatedAct dated) {
        return switch (act) {
            case KnowledgeAct.ConceptNamed(var concept, _, _) ->
                    new Knowledge(added(named, concept, dated), voiced, figures, quoted, noted);
            case KnowledgeAct.ConceptVoiced(var concept, _, _, _, _) ->
                    new Knowledge(named, added(voiced, concept, dated), figures, quoted, noted);
            case KnowledgeAct.IndicatorRecorded recorded ->
                    new Knowledge(named, voiced, figures.with(recorded, dated), quoted, noted);
            case KnowledgeAct.FigureQuoted _ ->
                    new Knowledge(named, voiced, figures, added(quoted, dated), noted);
            case KnowledgeAct.EventNoted _ ->
                    new Knowledge(named, voiced, figures, quoted, added(noted, dated));
        };
    }

    private static PersistentMap<ConceptId, Timeline<DatedAct>> added(
            PersistentMap<ConceptId, Timeline<DatedAct>> to, ConceptId concept, DatedAct dated) {
        return to.update(concept, Timeline.empty(), line -> added(line, dated));
    }

    private static Timeline<DatedAct> added(Timeline<DatedAct> line, DatedAct dated) {
        return line.with(dated.on(), dated.entered(), dated);
    }

    public boolean knows(ConceptId id) { return named.contains(id); }

    /// The concepts that had appeared by that day, earliest first.
    public List<Concept> concepts(AsOf asOf) {
        var concepts = new ArrayList<Concept>();
        named.keys().forEach(id -> concept(id, asOf).ifPresent(concepts::add));
        concepts.sort(Comparator.comparing(Concept::since).thenComparing(Concept::id));
        return List.copyOf(concepts);
    }

    public Optional<Concept> concept(ConceptId id, AsOf asOf) {
        return named.getOr(id, Timeline.empty()).statedBy(asOf.known())
                .filter(dated -> !dated.on().first().isAfter(asOf.day()))
                .map(dated -> concept(dated, asOf));
    }

    private Concept concept(DatedAct dated, AsOf asOf) {
        var act = (KnowledgeAct.ConceptNamed) dated.act();
        var appearances = voiced.getOr(act.concept(), Timeline.empty()).until(asOf).stream()
                .map(change -> appearance(change.value()))
                .toList();
        return new Concept(act.concept(), act.name(), act.meaning(), dated.on(), appearances, dated);
    }

    private static Appearance appearance(DatedAct dated) {
        var act = (KnowledgeAct.ConceptVoiced) dated.act();
        return new Appearance(act.concept(), act.instrument(), act.where(), act.wording(), act.first(),
                dated.on(), dated);
    }

    /// The concepts voiced in an instrument, by concept.
    public List<Appearance> in(InstrumentId instrument, AsOf asOf) {
        var found = new ArrayList<Appearance>();
        voiced.forEach((_, line) -> line.until(asOf).stream()
                .map(change -> appearance(change.value()))
                .filter(appearance -> appearance.instrument().equals(Optional.of(instrument)))
                .forEach(found::add));
        return List.copyOf(found);
    }

    /// What the holders of a standing on that day add up to in a year, and their share of the world.
    public Share share(Membership membership, StandingId set, IndicatorId indicator, int year, AsOf asOf) {
        var parties = membership.holders(set, asOf).stream().map(Holding::party).toList();
        return figures.share(set, parties, indicator, year, asOf);
    }

    /// The figures that documents quote for the holders of a standing, earliest first.
    public List<Quote> quotes(StandingId set, IndicatorId indicator, AsOf asOf) {
        return quotes(asOf).stream()
                .filter(quote -> quote.set().equals(set) && quote.indicator().equals(indicator))
                .toList();
    }

    /// Every quoted figure known by that moment, earliest first.
    public List<Quote> quotes(AsOf asOf) {
        return quoted.knownBy(asOf.known()).stream().map(change -> quote(change.value())).toList();
    }

    private static Quote quote(DatedAct dated) {
        var act = (KnowledgeAct.FigureQuoted) dated.act();
        return new Quote(act.set(), act.indicator(), act.asOf(), act.value(), act.unit(), act.share(), dated);
    }

    /// What had happened around the organisation by that day, earliest first.
    public List<Circumstance> circumstances(AsOf asOf) {
        return noted.until(asOf).stream().map(change -> circumstance(change.value())).toList();
    }

    private static Circumstance circumstance(DatedAct dated) {
        var act = (KnowledgeAct.EventNoted) dated.act();
        return new Circumstance(act.what(), act.parties(), dated.on(), dated);
    }
}
