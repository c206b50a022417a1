package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.Ground;
import org.plenary.calendar.PartialDate;
import org.plenary.calendar.Span;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.knowledge.Figures;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.StandingId;

/// What every guard asks of an act: that the names it uses are known, that the law it relies on was in
/// force that day, that it is not on record twice. Collects the grounds of one filing.
final class Guard {
    private static final PartyId WORLD = Figures.WORLD;

    private final Charter charter;
    private final Organisation organisation;
    private final DatedAct dated;
    private final boolean correcting;
    private final List<Ground> grounds = new ArrayList<>();
    private boolean corrects;

    Guard(Charter charter, Organisation organisation, DatedAct dated, boolean correcting) {
        this.charter = charter;
        this.organisation = organisation;
        this.dated = dated;
        this.correcting = correcting;
    }

    Charter charter() { return charter; }

    Organisation organisation() { return organisation; }

    DatedAct dated() { return dated; }

    PartialDate on() { return dated.on(); }

    /// The day by which what the act relies on must be so: the last that its date may mean.
    AsOf then() { return AsOf.on(dated.on().last()); }

    boolean correcting() { return correcting; }

    List<Ground> grounds() {
        if (correcting && !corrects && grounds.isEmpty()) {
            refuse("act", say("There is no earlier entry that this act would correct."), say("Enter it as a new act."));
        }
        return List.copyOf(grounds);
    }

    void refuse(Ground ground) { grounds.add(ground); }

    void refuse(String field, Sentence sentence, Sentence remedy) {
        grounds.add(new Ground(field, Optional.empty(), sentence, remedy));
    }

    void refuse(String field, Provision<?> provision, Sentence sentence, Sentence remedy) {
        grounds.add(new Ground(field, Optional.of(cite(provision)), sentence, remedy));
    }

    static String cite(Provision<?> provision) {
        return provision.sources().isEmpty() ? provision.path() : provision.sources().getFirst().cite();
    }

    /// An act of this identity may be on record once; a correction needs the earlier entry, and comes later.
    void once(String field, Optional<DatedAct> earlier, Sentence what) {
        if (earlier.isEmpty()) return;
        if (!correcting) {
            refuse(field, say("%s is already on record, on %s.", what, earlier.get().on()),
                    say("File a correction where the earlier entry is wrong, or leave this one out."));
        } else if (!dated.entered().isAfter(earlier.get().entered())) {
            refuse("entered", say("%s was entered at %s, and its correction at %s.", what, earlier.get().entered(),
                    dated.entered()),
                    say("A correction is entered later than what it corrects."));
        }
        corrects = true;
    }

    boolean party(String field, PartyId party) {
        boolean known = charter.parties().knows(party) || organisation.membership().knows(party)
                || party.equals(WORLD);
        if (known) return true;
        var names = new TreeSet<String>();
        charter.parties().names().forEach(name -> names.add(name.value()));
        organisation.membership().known().forEach(name -> names.add(name.value()));
        return unknown(field, say("party"), party, names,
                say("Name the party first, or use its ISO 3166-1 code in three letters."));
    }

    boolean parties(String field, Collection<PartyId> parties) {
        boolean known = true;
        for (var party : parties) known &= party(field, party);
        return known;
    }

    boolean body(String field, BodyId body) { return inForce(field, say("body"), body, charter.bodies()); }

    boolean office(String field, OfficeId office) {
        return inForce(field, say("office"), office, charter.offices());
    }

    boolean standing(String field, StandingId standing) {
        return inForce(field, say("standing"), standing, charter.standings());
    }

    boolean form(String field, FormId form) { return inForce(field, say("form"), form, charter.instruments()); }

    /// Whether the charter knows the name, whatever the day.
    <K extends Comparable<K>> boolean named(String field, Sentence kind, K name, Chapter<K, ?> chapter) {
        if (chapter.knows(name)) return true;
        return unknown(field, kind, name, chapter.names().stream().map(K::toString).toList(),
                say("The charter lists what there is."));
    }

    /// Whether the charter has it on the day of the act.
    <K extends Comparable<K>, T> boolean inForce(
            String field, Sentence kind, K name, Chapter<K, T> chapter) {
        if (!named(field, kind, name, chapter)) return false;
        var versions = chapter.versions(name);
        if (versions.stream().anyMatch(version -> version.inForce().overlaps(days(on())))) return true;
        var nearest = versions.getFirst();
        refuse(field, nearest, say("There was no %s '%s' on %s: the charter has it %s.", kind, name, on(),
                Spans.text(versions.stream().map(Provision::inForce).toList())),
                say("Correct the date or the %s, or enter the provision in the charter.", kind));
        return false;
    }

    private static Span days(PartialDate on) {
        return new Span(Optional.of(on.first()), Optional.of(on.last().plusDays(1)));
    }

    /// Whether the adoption of the instrument is on record.
    boolean instrument(String field, InstrumentId instrument) {
        if (organisation.instruments().knows(instrument)) return true;
        return unknown(field, say("instrument"), instrument,
                organisation.instruments().known().stream().map(InstrumentId::value).toList(),
                say("Enter its adoption first."));
    }

    /// Whether the record has it.
    <K extends Comparable<K>> boolean onRecord(String field, Sentence kind, K name, PersistentMap<K, ?> record) {
        return record.contains(name) || unknown(field, kind, name,
                record.keys().stream().map(K::toString).toList(), say("Only what is on record can be named."));
    }

    boolean unknown(String field, Sentence kind, Object name, Collection<String> known, Sentence otherwise) {
        var hint = NearMiss.suggestion(name.toString(), known);
        refuse(field, say("There is no %s '%s' on record or in the charter.", kind, name),
                hint.isEmpty() ? otherwise : hint);
        return false;
    }
}
