package org.plenary.server.exercise;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.Post;
import org.plenary.charter.Charter;
import org.plenary.charter.Profile;
import org.plenary.charterfile.ExerciseFile;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.organisation.Organisation;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.Newcomer;
import org.plenary.server.clerk.Appointment;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.FilingKey;
import org.plenary.server.clerk.Receipt;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.Words;

/// An exercise on a copy of an organisation: the copy has an id and a name of its own, so that nothing of it can be
/// taken for the real record.
public record Exercise(ExerciseFile file, ExerciseClock clock) {
    private static final String PREFIX = "exercise-";

    /// The passphrase of every ready account; whoever can read the page may sign in.
    public static final String PASSPHRASE = "an exercise for everybody";

    /// What came of reading a template.
    public sealed interface Read {
        /// The exercise and the charter of the copy.
        record Ready(ExerciseFile file, Charter charter) implements Read {}

        record Unreadable(List<LocatedFinding> findings) implements Read {}
    }

    /// Reads the template for a copy of the organisation.
    public static Read read(Path template, OrganisationFiles files) {
        var reading = ExerciseFile.read(template);
        if (reading.value().isEmpty()) return new Read.Unreadable(reading.findings());
        var file = reading.value().get();
        if (file.reforms().isEmpty()) return new Read.Ready(file, charter(file, files.charter()));
        var reformed = files.under(file.reforms());
        return reformed.value().<Read>map(law -> new Read.Ready(file, charter(file, law.charter())))
                .orElseGet(() -> new Read.Unreadable(reformed.findings()));
    }

    /// Whether an organisation is the copy that an exercise is played on.
    public static boolean isPlayedOn(Profile profile) { return profile.id().startsWith(PREFIX); }

    private static Charter charter(ExerciseFile file, Charter real) {
        var profile = real.profile();
        var copy = new Profile(id(file, real), marked(file, profile.name()), marked(file, profile.shortName()),
                profile.established(), profile.precursor(), profile.seat(), profile.zone(),
                profile.officialLanguages(), profile.sources());
        return new Charter(copy, real.reforms(), real.parties(), real.standings(), real.matters(), real.groups(),
                real.weights(), real.rules(), real.orders(), real.bodies(), real.offices(), real.instruments(),
                real.calendars(), real.procedures(), real.grades(), real.thresholds(), real.indicators(),
                real.relations(), real.articles());
    }

    /// The id of the copy, which names its folder and its register.
    private static String id(ExerciseFile file, Charter real) {
        return PREFIX + "%s-%s".formatted(file.id(), real.profile().id());
    }

    private static Words marked(ExerciseFile file, Words name) {
        var marked = Words.NONE;
        for (var language : name.wordings().keySet()) {
            marked = marked.and(language, file.name().in(language) + " · " + name.in(language));
        }
        return marked;
    }

    /// Files the docket; what was filed before a restart is not filed again. The first act that is refused, if any is.
    public Optional<Appointment.RefusedAct> begin(Clerk clerk) {
        for (int i = 0; i < file.docket().size(); i++) {
            var filed = file.docket().get(i);
            var receipt = clerk.file(new Filing.Perform(filed.act(), filed.author()),
                    FilingKey.parse("docket-" + i)).join();
            if (receipt instanceof Receipt.Refused(var grounds)) {
                return Optional.of(new Appointment.RefusedAct(filed.act(), grounds));
            }
            if (receipt instanceof Receipt.Unavailable(var reason, var remedy)) {
                return Optional.of(new Appointment.RefusedAct(filed.act(),
                        List.of(new Ground("docket", Optional.empty(), Sentence.english(reason),
                                Sentence.english(remedy)))));
            }
        }
        return Optional.empty();
    }

    /// Makes the ready accounts: for every party that sits in a body a head of delegation, a coordinator and a
    /// delegate, and a chair's team where it has a chair; for other parties with a standing a head of delegation; for
    /// every office its holder; for every permanent body an officer; and for whoever files in the docket.
    public void people(Charter charter, Organisation organisation, LocalDate today, Accounts accounts) {
        if (!accounts.readyAccounts().isEmpty()) return;
        var authors = new LinkedHashSet<Author>();
        for (var holding : organisation.membership().holdings(AsOf.on(today))) {
            authors.addAll(of(holding.party(), charter, organisation, today));
        }
        for (var office : charter.offices().namesAt(today)) {
            authors.add(new Author.Holder(office));
            authors.add(new Author.Staff(charter.offices().at(office, today).orElseThrow().law().body()));
        }
        file.docket().forEach(filed -> authors.add(filed.author()));
        for (var author : authors) {
            boolean head = !(author instanceof Author.Delegation(_, var post)) || post == Post.HEAD_OF_DELEGATION;
            accounts.ready(new Newcomer(author.text(), Language.ENGLISH, Optional.empty(), author, head), PASSPHRASE);
        }
    }

    private static List<Author> of(PartyId party, Charter charter, Organisation organisation, LocalDate today) {
        var authors = new ArrayList<Author>();
        authors.add(new Author.Delegation(party, Post.HEAD_OF_DELEGATION));
        var bodies = charter.bodies().namesAt(today);
        if (bodies.stream().anyMatch(body -> organisation.seating(charter).sits(party, body, AsOf.on(today)))) {
            authors.add(new Author.Delegation(party, Post.COORDINATOR));
            authors.add(new Author.Delegation(party, Post.DELEGATE));
        }
        boolean chairs = bodies.stream().anyMatch(body -> organisation.chair(charter, body, AsOf.on(today))
                .flatMap(chairing -> chairing.party()).equals(Optional.of(party)));
        if (chairs) authors.add(new Author.Delegation(party, Post.CHAIRS_TEAM));
        return authors;
    }
}
