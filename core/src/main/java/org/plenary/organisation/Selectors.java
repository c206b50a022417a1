package org.plenary.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.cases.Case;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.membership.Holding;
import org.plenary.procedure.Selector;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// Whom the selectors of a procedure mean on a day, in a case that concerns `subject`. Whether a person's post may
/// commit its party is the business of `Authority`.
///
/// Rights that rest are not used: `any member` is one whose standing is not suspended. The subject answers for itself
/// also while it is suspended, or before it holds any standing.
public record Selectors(
        Charter charter, Organisation organisation, Optional<PartyId> subject, Optional<Author> opener, LocalDate day) {
    public Selectors(Charter charter, Organisation organisation, Case one, LocalDate day) {
        this(charter, organisation, one.subject(), Optional.of(one.openedBy()), day);
    }

    /// Whether the author is one of those whom the selector means. What follows by law asks nobody.
    public boolean admits(Selector selector, Author author) {
        if (author instanceof Author.ByLaw) return true;
        return switch (selector) {
            case Selector.Subject _ -> isOf(author, subject);
            case Selector.Opener _ -> opener.filter(by -> author.equals(by) || isOf(author, party(by))).isPresent();
            case Selector.Anyone _ -> party(author).isPresent();
            case Selector.Any(var standing) -> isActive(author, standing);
            case Selector.AnyExceptSubject(var standing) -> isActive(author, standing) && !isOf(author, subject);
            case Selector.Several(_, var standing) -> isActive(author, standing);
            case Selector.AllExceptSubject(var standing) -> isActive(author, standing) && !isOf(author, subject);
            case Selector.ChairOf(var body) -> isInChair(author, body);
            case Selector.Holder(var office) -> author.equals(new Author.Holder(office));
            case Selector.Organ(var body) -> isInChair(author, body) || author.equals(new Author.Staff(body));
            case Selector.Depositary _ -> author instanceof Author.Staff;
        };
    }

    /// Whether a case of a procedure on these may concern the party; suspended ones are concerned as well.
    public boolean concerns(Selector selector, PartyId party) {
        return switch (selector) {
            case Selector.Subject _, Selector.Opener _, Selector.Anyone _ -> true;
            case Selector.Any(var standing) -> holds(party, standing);
            case Selector.AnyExceptSubject(var standing) -> holds(party, standing);
            case Selector.Several(_, var standing) -> holds(party, standing);
            case Selector.AllExceptSubject(var standing) -> holds(party, standing);
            case Selector.ChairOf(var body) -> chair(body).equals(Optional.of(party));
            case Selector.Holder _, Selector.Organ _, Selector.Depositary _ -> false;
        };
    }

    /// How many must act together.
    public int needed(Selector selector) {
        return switch (selector) {
            case Selector.Several(int number, _) -> number;
            case Selector.AllExceptSubject _ -> Math.max(1, parties(selector).size());
            case Selector.Subject _, Selector.Opener _, Selector.Anyone _, Selector.Any _, Selector.AnyExceptSubject _,
                    Selector.ChairOf _, Selector.Holder _, Selector.Organ _, Selector.Depositary _ -> 1;
        };
    }

    /// The parties whom the selector means; of `anyone` those that have a standing here.
    public SortedSet<PartyId> parties(Selector selector) {
        var parties = new TreeSet<PartyId>();
        switch (selector) {
            case Selector.Subject _ -> subject.ifPresent(parties::add);
            case Selector.Opener _ -> opener.flatMap(Selectors::party).ifPresent(parties::add);
            case Selector.Anyone _ -> holdings().forEach(one -> parties.add(one.party()));
            case Selector.Any(var standing) -> parties.addAll(active(standing));
            case Selector.Several(_, var standing) -> parties.addAll(active(standing));
            case Selector.AnyExceptSubject(var standing) -> parties.addAll(others(standing));
            case Selector.AllExceptSubject(var standing) -> parties.addAll(others(standing));
            case Selector.ChairOf(var body) -> chair(body).ifPresent(parties::add);
            case Selector.Organ(var body) -> chair(body).ifPresent(parties::add);
            case Selector.Holder _, Selector.Depositary _ -> { }
        }
        return parties;
    }

    /// The office that the selector means, or that has the chair of the body meant.
    public Optional<OfficeId> office(Selector selector) {
        return switch (selector) {
            case Selector.Holder(var office) -> Optional.of(office);
            case Selector.Opener _ -> opener.flatMap(by ->
                    by instanceof Author.Holder(var office) ? Optional.of(office) : Optional.empty());
            case Selector.ChairOf(var body) -> chairingOffice(body);
            case Selector.Organ(var body) -> chairingOffice(body);
            case Selector.Subject _, Selector.Anyone _, Selector.Any _, Selector.AnyExceptSubject _, Selector.Several _,
                    Selector.AllExceptSubject _, Selector.Depositary _ -> Optional.empty();
        };
    }

    private List<Holding> holdings() { return organisation.membership().holdings(AsOf.on(day)); }

    private SortedSet<PartyId> active(StandingId standing) {
        var parties = new TreeSet<PartyId>();
        for (var one : holdings()) {
            if (one.standing().equals(standing) && one.isInGoodStanding()) parties.add(one.party());
        }
        return parties;
    }

    private SortedSet<PartyId> others(StandingId standing) {
        var others = active(standing);
        subject.ifPresent(others::remove);
        return others;
    }

    private static Optional<PartyId> party(Author author) {
        return author instanceof Author.Delegation(var party, var post) && post != Post.CHAIRS_TEAM
                ? Optional.of(party) : Optional.empty();
    }

    private static boolean isOf(Author author, Optional<PartyId> party) {
        return party.isPresent() && party(author).equals(party);
    }

    private boolean isActive(Author author, StandingId standing) {
        return party(author).flatMap(party -> organisation.membership().holding(party, AsOf.on(day)))
                .filter(held -> held.standing().equals(standing) && held.isInGoodStanding()).isPresent();
    }

    private boolean holds(PartyId party, StandingId standing) {
        return organisation.membership().holding(party, AsOf.on(day))
                .filter(held -> held.standing().equals(standing)).isPresent();
    }

    private boolean isInChair(Author author, BodyId body) {
        return switch (author) {
            case Author.Delegation(var party, _) -> chair(body).equals(Optional.of(party));
            case Author.Holder(var office) -> chairingOffice(body).equals(Optional.of(office));
            case Author.Staff _, Author.ByLaw _, Author.Visitor _ -> false;
        };
    }

    private Optional<PartyId> chair(BodyId body) {
        return organisation.chair(charter, body, AsOf.on(day)).flatMap(chairing -> chairing.party());
    }

    private Optional<OfficeId> chairingOffice(BodyId body) {
        return charter.bodies().at(body, day).flatMap(law -> law.law().chair())
                .flatMap(chair -> chair instanceof Chair.HolderOf(var office) ? Optional.of(office) : Optional.empty());
    }
}
