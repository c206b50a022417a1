package org.plenary.server.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Act;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ruling;
import org.plenary.calendar.PartialDate;
import org.plenary.organisation.Decider;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// What whoever asks may do here and now: found by putting an act of the kind to the law itself, so that a page
/// offers neither more nor less than would be admitted.
final class Offers {
    /// Stands for what a person would write.
    static final Words SOMETHING = Words.of(Language.ENGLISH, "…");

    private final Vantage vantage;

    Offers(Vantage vantage) { this.vantage = vantage; }

    Optional<Author> actor() { return vantage.actor(); }

    /// The party for which the actor speaks.
    Optional<PartyId> party() {
        return actor().flatMap(author -> author instanceof Author.Delegation(var party, _)
                ? Optional.of(party) : Optional.empty());
    }

    boolean may(Act act) {
        if (actor().isEmpty()) return false;
        var filing = new Filing.Perform(new DatedAct(act, PartialDate.of(vantage.day()), now(), Optional.empty(),
                Optional.empty(), Optional.empty(), List.of(), List.of()), actor().get());
        return Decider.decide(vantage.charter(), vantage.organisation(), filing, vantage.day())
                instanceof Ruling.Admitted;
    }

    /// The moment of the last entry: what the clerk has not let lapse yet has not lapsed.
    private Instant now() {
        var acts = vantage.organisation().acts();
        return acts.isEmpty() ? Instant.EPOCH : acts.get(acts.size() - 1).entered();
    }
}
