package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenary.act.Ground;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Organisation;
import org.plenary.server.form.Typed;
import org.plenary.server.view.Edition;
import org.plenary.server.view.PartiesView;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// A question as its link asks it, being understood: what is wrong with a field becomes a ground, and an analysis
/// goes on only where there is none.
public final class LabQuestion {
    private final Lab lab;
    private final Vantage vantage;
    private final Typed typed;
    private final List<Ground> grounds = new ArrayList<>();

    /// `vantage` is what the reader sees; nothing else is computed with.
    public LabQuestion(Lab lab, Vantage vantage, Typed typed) {
        this.lab = lab;
        this.vantage = known(vantage);
        this.typed = typed;
    }

    /// The organisation as far as it was entered by the day asked for.
    private static Vantage known(Vantage vantage) {
        var by = vantage.asOf().known();
        if (by.equals(Instant.MAX)) return vantage;
        var organisation = Organisation.begin();
        for (var act : vantage.organisation().acts()) {
            if (!act.entered().isAfter(by)) organisation = organisation.evolve(act);
        }
        var edition = vantage.edition();
        return new Vantage(new Edition(edition.charter(), organisation, edition.daysOfChange(), edition.reforms(),
                edition.findings(), edition.register(), edition.places()), vantage.asOf(), vantage.language());
    }

    /// The law in force, the organisation, and the day.
    public Vantage vantage() { return vantage; }

    /// A ground of the law, under the field of the form that it concerns.
    public void complain(String field, Ground ground) {
        grounds.add(new Ground(field, ground.source(), ground.sentence(), ground.remedy()));
    }

    public void complain(String field, Sentence says, Sentence remedy) {
        grounds.add(new Ground(field, Optional.empty(), says, remedy));
    }

    /// The work where nothing is wrong.
    public Plan plan(Plan.Work work) { return grounds.isEmpty() ? new Plan.Ready(work) : wrong(); }

    public Plan wrong() { return new Plan.Wrong(grounds); }

    public boolean isTicked(String field) { return !typed.one(field).isEmpty(); }

    public String text(String field) { return typed.one(field); }

    public List<String> lines(String field) {
        return typed.all(field).stream().flatMap(String::lines).map(String::strip).filter(line -> !line.isEmpty())
                .toList();
    }

    public List<String> reforms() { return typed.all("reform").stream().filter(id -> !id.isBlank()).toList(); }

    /// The first day, from the one asked about, on which all reforms of the question hold; empty where there are none.
    public Optional<LocalDate> firstDayOfReforms() {
        return reforms().stream().flatMap(id -> Optional.ofNullable(vantage.edition().reforms().get(id)).stream())
                .map(proposal -> proposal.reform().from())
                .map(from -> from.isAfter(vantage.day()) ? from : vantage.day())
                .reduce((one, other) -> one.isAfter(other) ? one : other);
    }

    /// From where one looks under reforms.
    public Optional<Vantage> under(List<String> reforms) {
        if (reforms.isEmpty()) return Optional.of(vantage);
        for (var id : reforms) {
            if (vantage.edition().reforms().containsKey(id)) continue;
            complain("reform", say("No reform is called '%s'.", id),
                    NearMiss.suggestion(id, vantage.edition().reforms().keySet()));
            return Optional.empty();
        }
        var charter = lab.reforming().apply(reforms);
        if (charter.isEmpty()) {
            complain("reform", say("These reforms do not fit together."), say("Choose fewer of them."));
            return Optional.empty();
        }
        var edition = Edition.of(charter.get(), vantage.organisation());
        return Optional.of(new Vantage(edition, vantage.asOf(), vantage.language()));
    }

    /// The body and matter asked about, as the charter or one of the reforms knows them.
    public Optional<Decision> decision(Vantage law) {
        var written = typed.one("decision");
        var found = Decision.find(law, written);
        if (found.isEmpty()) {
            complain("decision", written.isEmpty() ? say("No body and matter are chosen.")
                    : say("No body decides '%s'.", written), NearMiss.suggestion(written,
                    Decision.all(law).stream().map(Decision::written).toList()));
        }
        return found;
    }

    public Optional<LocalDate> day(String field) {
        var written = typed.one(field);
        if (written.isEmpty()) return Optional.empty();
        var date = day(field, typed);
        if (date.isEmpty()) {
            complain(field, say("'%s' is not a date of the calendar.", written),
                    say("Write 2017-06-09, 2017-06 or 2017."));
        }
        return date;
    }

    /// The day in a field. A year stands for its first day where motions are wanted from it, else for its last.
    public static Optional<LocalDate> day(String field, Typed typed) {
        return PartialDate.parse(typed.one(field)).filter(day -> day.year() >= 1 && day.year() <= 9999)
                .map(day -> field.equals("from") ? day.first() : day.last());
    }

    public Optional<PartyId> subject() {
        var written = typed.one("subject");
        if (written.isEmpty()) return Optional.empty();
        var known = PartiesView.known(vantage);
        var found = Slug.find(written, known);
        if (found.isEmpty()) {
            complain("subject", say("'%s' is no party here.", written),
                    NearMiss.suggestion(written, known.stream().map(PartyId::value).toList()));
        }
        return found;
    }

    /// A whole number within limits; `usual` where nothing is typed.
    public long whole(String field, long usual, long least, long most) {
        var written = typed.one(field);
        if (written.isEmpty()) return usual;
        boolean number = written.matches("[0-9]{1,15}");
        long value = number ? Long.parseLong(written) : usual;
        if (number && value >= least && value <= most) return value;
        complain(field, say("'%s' is not a whole number from %,d to %,d.", written, least, most),
                say("Write %d, for example.", usual));
        return usual;
    }

    /// Codes of parties, with commas or spaces between them.
    public List<PartyId> among() {
        return Stream.of(typed.one("among").split("[,;\\s]+")).filter(code -> !code.isEmpty()).map(PartyId::new)
                .distinct().sorted().toList();
    }

    /// The votes asked about: `record`, `from`, `until`, `among`.
    public Optional<WantedVotes> votes() {
        var written = typed.one("record");
        var from = day("from");
        var until = day("until");
        if (written.isEmpty()) {
            complain("record", say("No record of votes is chosen."), say("Choose one, or bring one to the shelf."));
            return Optional.empty();
        }
        var record = written.equals(Lab.OWN) ? Optional.<ShelvedRecord>empty() : shelved(written);
        if (record.isEmpty() && !written.equals(Lab.OWN)) {
            complain("record", say("There is no record '%s' on the shelf.", written),
                    say("It was removed, or never brought here. Bring the file once more: its link is the same."));
            return Optional.empty();
        }
        return Optional.of(new WantedVotes(lab, vantage, record, from, until, among()));
    }

    private Optional<ShelvedRecord> shelved(String id) {
        try {
            return lab.shelf().find(id);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
