package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.Ground;
import org.plenary.act.Post;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

/// The ways in which an author can be entitled on a day: as a party's own delegation, by a seat, by the chair, by an
/// office, as the staff that serves a body.
record Entitlements(Charter charter, Organisation organisation, Author author, LocalDate day) {
    /// Who takes part and speaks for a party.
    static final EnumSet<Post> SPEAKS = EnumSet.of(Post.HEAD_OF_DELEGATION, Post.COORDINATOR, Post.DELEGATE);
    /// Who commits a party in the organisation's business.
    static final EnumSet<Post> COMMITS = EnumSet.of(Post.HEAD_OF_DELEGATION, Post.COORDINATOR);
    /// Who binds a party by treaty without further powers (Vienna Convention on the Law of Treaties, art. 7).
    static final EnumSet<Post> BINDS = EnumSet.of(Post.HEAD_OF_DELEGATION);
    /// Who commits a party, or works for its chairmanship.
    static final EnumSet<Post> LEADS =
            EnumSet.of(Post.HEAD_OF_DELEGATION, Post.COORDINATOR, Post.CHAIRS_TEAM);
    private static final String FULL_POWERS = "Vienna Convention on the Law of Treaties, art. 7";

    /// No ground where one of the ways holds.
    List<Ground> one(Entitled... ways) { return Entitled.one(author, day, List.of(ways)); }

    /// The party's own people in these posts.
    Entitled own(PartyId party, EnumSet<Post> posts) {
        boolean holds = author instanceof Author.Delegation(var of, var post)
                && of.equals(party) && posts.contains(post);
        return new Entitled(holds, say("%s's own %s", party, words(posts)),
                posts == BINDS ? Optional.of(FULL_POWERS) : Optional.empty());
    }

    /// Whoever has a seat in the body that day.
    Entitled seated(BodyId body, EnumSet<Post> posts) {
        boolean holds = author instanceof Author.Delegation(var party, var post) && posts.contains(post)
                && sits(party, body);
        return new Entitled(holds, say("the %s of a party with a seat in '%s'", words(posts), body), cite(body));
    }

    boolean sits(PartyId party, BodyId body) {
        return organisation.seating(charter).sits(party, body, AsOf.on(day));
    }

    /// Whoever has any standing here.
    Entitled standing(EnumSet<Post> posts) {
        boolean holds = author instanceof Author.Delegation(var party, var post) && posts.contains(post)
                && organisation.membership().holding(party, AsOf.on(day)).isPresent();
        return new Entitled(holds, say("the %s of a party with a standing here", words(posts)), Optional.empty());
    }

    /// Any party's own people, whether or not the party has a standing.
    Entitled party(EnumSet<Post> posts) {
        boolean holds = author instanceof Author.Delegation(_, var post) && posts.contains(post);
        // Who would be is only read where the author is not.
        return new Entitled(holds, holds ? Sentence.NONE : say("the %s of a party", words(posts)), Optional.empty());
    }

    /// Who is in the chair of the body, with its team.
    Entitled chair(BodyId body) {
        var chairing = organisation.chair(charter, body, AsOf.on(day));
        var party = chairing.flatMap(one -> one.party());
        boolean holds = switch (author) {
            case Author.Delegation(var of, var post) -> party.equals(Optional.of(of)) && LEADS.contains(post);
            case Author.Holder(var office) -> charter.bodies().at(body, day).flatMap(law -> law.law().chair())
                    .equals(Optional.of(new Chair.HolderOf(office)));
            case Author.Staff _, Author.ByLaw _, Author.Visitor _ -> false;
        };
        var who = say("the chair of '%s'%s", body, party.map(one -> say(" (%s)", one)).orElse(Sentence.NONE));
        return new Entitled(holds, who, cite(body));
    }

    /// The officers of a permanent body: one that has offices.
    Entitled staff() {
        boolean holds = author instanceof Author.Staff(var body) && isPermanent(body);
        return new Entitled(holds, say("the staff of a permanent body"), Optional.empty());
    }

    /// The holder of an office in force that day.
    Entitled office() {
        boolean holds = author instanceof Author.Holder(var office) && charter.offices().at(office, day).isPresent();
        return new Entitled(holds, say("the holder of an office"), Optional.empty());
    }

    /// The officers and office-holders of a permanent body that reports to `body`, directly or through others.
    Entitled serving(BodyId body) {
        var serves = switch (author) {
            case Author.Holder(var office) -> charter.offices().at(office, day).map(law -> law.law().body());
            case Author.Staff(var own) when isPermanent(own) -> Optional.of(own);
            case Author.Staff _, Author.Delegation _, Author.ByLaw _, Author.Visitor _ -> Optional.<BodyId>empty();
        };
        boolean holds = serves.filter(own -> own.equals(body) || isAbove(body, own)).isPresent();
        return new Entitled(holds, say("the office or staff that serves '%s'", body), cite(body));
    }

    /// A permanent body serves the one that it reports to, and every one that has no permanent body of its own below.
    private boolean isAbove(BodyId body, BodyId permanent) {
        var reports = charter.bodies().at(permanent, day).flatMap(law -> law.law().reportsTo());
        if (reports.isEmpty() || reports.get().equals(body)) return true;
        return charter.bodies().namesAt(day).stream().filter(this::isPermanent)
                .noneMatch(other -> !other.equals(permanent) && reportsTo(other, body));
    }

    private boolean reportsTo(BodyId below, BodyId above) {
        return charter.bodies().at(below, day).flatMap(law -> law.law().reportsTo()).equals(Optional.of(above));
    }

    private boolean isPermanent(BodyId body) {
        return charter.bodies().at(body, day).isPresent() && charter.offices().namesAt(day).stream()
                .anyMatch(office -> charter.offices().at(office, day).get().law().body().equals(body));
    }

    private Optional<String> cite(BodyId body) {
        return charter.bodies().at(body, day).map(Guard::cite);
    }

    private static Sentence.Listing words(EnumSet<Post> posts) {
        return new Sentence.Listing(posts.stream().map(post -> Sentence.english(post.word())).toList());
    }
}
