package org.plenary.server.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Filing;
import org.plenary.act.Ground;
import org.plenary.act.Post;
import org.plenary.charter.Charter;
import org.plenary.charter.Profile;
import org.plenary.charterfile.ExerciseFile;
import org.plenary.organisation.Organisation;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.Newcomer;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.FilingKey;
import org.plenary.server.clerk.Receipt;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Words;

/// An exercise on a copy of an organisation: the copy has an id and a name of its own, so that nothing of it can be
/// taken for the real record.
public record Exercise(ExerciseFile file, ExerciseClock clock) {
    /// The passphrase of every ready account; whoever can read the page may sign in.
    public static final String PASSPHRASE = "an exercise for everybody";

    /// The charter of the copy.
    public static Charter charter(ExerciseFile file, Charter real) {
        var profile = real.profile();
        var copy = new Profile(id(file, real), marked(file, profile.name()), marked(file, profile.shortName()),
                profile.established(), profile.precursor(), profile.seat(), profile.zone(),
                profile.officialLanguages(), profile.sources());
        return new Charter(copy, real.reforms(), real.parties(), real.standings(), real.matters(), real.groups(),
                real.weights(), real.rules(), real.orders(), real.bodies(), real.offices(), real.instruments(),
                real.calendars(), real.procedures(), real.indicators(), real.relations(), real.articles());
    }

    /// The id of the copy, which names its folder and its register.
    public static String id(ExerciseFile file, Charter real) {
        return "exercise-%s-%s".formatted(file.id(), real.profile().id());
    }

    private static Words marked(ExerciseFile file, Words name) {
        var marked = Words.NONE;
        for (var language : name.wordings().keySet()) {
            marked = marked.and(language, file.name().in(language) + " · " + name.in(language));
        }
        return marked;
    }

    /// Files the docket; what was filed before a restart is not filed again. Empty where all of it was admitted.
    public List<Ground> begin(Clerk clerk) {
        for (int i = 0; i < file.docket().size(); i++) {
            var filed = file.docket().get(i);
            var key = FilingKey.parse("docket-" + i);
            var receipt = clerk.file(new Filing.Perform(filed.act(), filed.author()), key).join();
            if (receipt instanceof Receipt.Refused(var grounds)) return grounds;
            if (receipt instanceof Receipt.Unavailable(var reason, var remedy)) {
                return List.of(new Ground("docket", Optional.empty(), reason, remedy));
            }
        }
        return List.of();
    }

    /// Makes the ready accounts: for every party with a standing a head of delegation and a delegate, for those that sit
    /// somewhere a coordinator and a chair's team; for every office its holder; for every permanent body an officer.
    public static void people(Charter charter, Organisation organisation, AsOf today, Accounts accounts) {
        if (!accounts.readyAccounts().isEmpty()) return;
        for (var holding : organisation.membership().holdings(today)) {
            var name = charter.parties().at(holding.party(), today.day()).map(law -> law.law().name().in(Language.ENGLISH))
                    .orElse(holding.party().value());
            for (var post : List.of(Post.HEAD_OF_DELEGATION, Post.COORDINATOR, Post.DELEGATE, Post.CHAIRS_TEAM)) {
                ready(accounts, name, new Author.Delegation(holding.party(), post), post == Post.HEAD_OF_DELEGATION);
            }
        }
        var served = new ArrayList<String>();
        for (var office : charter.offices().namesAt(today.day())) {
            var law = charter.offices().at(office, today.day()).orElseThrow().law();
            ready(accounts, law.name().in(Language.ENGLISH), new Author.Holder(office), false);
            if (served.contains(law.body().value())) continue;
            served.add(law.body().value());
            var body = charter.bodies().at(law.body(), today.day()).map(one -> one.law().name().in(Language.ENGLISH));
            ready(accounts, body.orElse(law.body().value()), new Author.Staff(law.body()), true);
        }
    }

    private static void ready(Accounts accounts, String name, Author author, boolean headOfAccounts) {
        accounts.ready(new Newcomer(name, Language.ENGLISH, Optional.empty(), author, headOfAccounts), PASSPHRASE);
    }
}
