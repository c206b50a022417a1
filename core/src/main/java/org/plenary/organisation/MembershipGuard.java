package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Instant;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.MembershipAct;
import org.plenary.membership.Holding;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.StandingId;

/// What the charter and the record must bear out before a standing changes.
final class MembershipGuard {
    private MembershipGuard() {}

    static void check(Guard guard, MembershipAct act) {
        switch (act) {
            case MembershipAct.PartyNamed(var party, _, _) ->
                    guard.once("party", named(guard, party), say("The name of %s", party));
            case MembershipAct.StandingGranted granted -> granted(guard, granted);
            case MembershipAct.StandingEnded(var party, var standing, _) -> {
                if (known(guard, party, standing)) holds(guard, party, standing, say("ended"));
            }
            case MembershipAct.StandingSuspended(var party, var standing, _) ->
                    suspended(guard, party, standing);
            case MembershipAct.StandingRestored(var party, var standing) -> restored(guard, party, standing);
            case MembershipAct.ParticipationLapsed(var party, _) -> lapsed(guard, party);
            case MembershipAct.StepTaken(var party, var procedure, _, _, _) -> {
                guard.party("party", party);
                guard.named("procedure", say("procedure"), procedure, guard.charter().procedures());
            }
        }
    }

    private static Optional<DatedAct> named(Guard guard, PartyId party) {
        return guard.organisation().membership().names().getOr(party, Timeline.empty())
                .statedBy(Instant.MAX);
    }

    private static boolean known(Guard guard, PartyId party, StandingId standing) {
        boolean named = guard.party("party", party);
        return guard.named("standing", say("standing"), standing, guard.charter().standings()) && named;
    }

    private static Optional<Holding> held(Guard guard, PartyId party) {
        var membership = guard.organisation().membership();
        return membership.holding(party, AsOf.on(guard.on().first()))
                .or(() -> membership.holding(party, guard.then()));
    }

    private static void granted(Guard guard, MembershipAct.StandingGranted act) {
        boolean known = guard.party("party", act.party());
        known &= guard.standing("standing", act.standing());
        act.instrument().ifPresent(instrument -> guard.instrument("instrument", instrument));
        if (!known || tooEarly(guard)) return;
        var held = held(guard, act.party());
        if (held.isPresent() && held.get().since().equals(guard.on())) {
            guard.once("party", held.map(Holding::act),
                    say("The standing of %s from that day", act.party()));
        } else if (held.isPresent() && held.get().standing().equals(act.standing())) {
            guard.refuse("standing", say("%s already is %s, since %s.", act.party(), act.standing(),
                    held.get().since()),
                    say("Leave the grant out, or enter the end of the earlier standing first."));
        }
    }

    private static boolean tooEarly(Guard guard) {
        var established = guard.charter().profile().established();
        if (!guard.on().last().isBefore(established)) return false;
        guard.refuse("on", say("The organisation was established on %s; on %s nobody could hold a standing.",
                established, guard.on()), say("Correct the date."));
        return true;
    }

    private static Optional<Holding> holds(Guard guard, PartyId party, StandingId standing, Sentence change) {
        var held = held(guard, party);
        if (held.isPresent() && held.get().standing().equals(standing)) return held;
        var was = held.map(one -> say("%s was %s since %s", party, one.standing(), one.since()))
                .orElse(say("%s held no standing", party));
        guard.refuse("standing", say("%s on %s; only a standing that is held can be %s, not '%s'.", was, guard.on(),
                change, standing), say("Correct the standing or the date."));
        return Optional.empty();
    }

    private static void suspended(Guard guard, PartyId party, StandingId standing) {
        if (!known(guard, party, standing)) return;
        var held = holds(guard, party, standing, say("suspended"));
        if (held.isEmpty() || held.get().suspended().isEmpty()) return;
        guard.once("party", held.get().suspended(), say("The suspension of %s", party));
    }

    private static void restored(Guard guard, PartyId party, StandingId standing) {
        if (!known(guard, party, standing)) return;
        var held = holds(guard, party, standing, say("restored"));
        if (held.isEmpty() || held.get().suspended().isPresent()) return;
        guard.refuse("party", say("%s was not suspended on %s; only a suspended standing can be restored.", party,
                guard.on()), say("Enter the suspension first."));
    }

    private static void lapsed(Guard guard, PartyId party) {
        if (!guard.party("party", party) || held(guard, party).isPresent()) return;
        guard.refuse("party", say("%s held no standing on %s; who holds none takes no part anyway.", party,
                guard.on()), say("Enter the grant of the standing first."));
    }
}
