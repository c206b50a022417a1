package org.plenary.rule.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.rule.DecisionRule;
import org.plenary.rule.Elapsed;
import org.plenary.rule.Position;
import org.plenary.rule.Stance;
import org.plenary.rule.Vote;
import org.plenary.rule.Who;
import org.plenary.vocabulary.PartyId;

/// Writes stances that a search has reached as a vote that can be put to the rule.
final class Witness {
    private Witness() {}

    /// A vote of the seats of `like`, in which everything is given that the rule asks for beside votes.
    static Vote fulfilled(DecisionRule rule, Vote like, Stance[] stances) {
        return of(like, stances, conditions(rule));
    }

    /// A vote of the seats of `like`, in which exactly the circumstances `given` are fulfilled.
    static Vote of(Vote like, Stance[] stances, List<DecisionRule> given) {
        var positions = new TreeMap<PartyId, Position>();
        var absent = new TreeSet<PartyId>();
        for (int i = 0; i < stances.length; i++) {
            var party = like.seats().get(i).party();
            switch (stances[i]) {
                case FOR -> positions.put(party, Position.FOR);
                case AGAINST -> positions.put(party, Position.AGAINST);
                case ABSTAINING -> positions.put(party, Position.ABSTAINING);
                case ABSENT -> absent.add(party);
                case SILENT -> { }
            }
        }
        var signatures = new TreeSet<Who>();
        boolean consents = false;
        var elapsed = Elapsed.NONE;
        for (var circumstance : given) {
            if (circumstance instanceof DecisionRule.SignedBy(var who)) signatures.add(who);
            if (circumstance instanceof DecisionRule.ConsentOfSubject) consents = true;
            if (circumstance instanceof DecisionRule.SilenceOf(var length)) elapsed = elapsed.atLeast(length);
        }
        return new Vote(like.seats(), positions, absent, like.subject(), signatures, consents, elapsed);
    }

    private static List<DecisionRule> conditions(DecisionRule rule) {
        var found = new ArrayList<DecisionRule>();
        switch (rule) {
            case DecisionRule.Any(var parts) -> parts.forEach(part -> found.addAll(conditions(part)));
            case DecisionRule.All(var parts) -> parts.forEach(part -> found.addAll(conditions(part)));
            case DecisionRule.Not(var part) -> found.addAll(conditions(part));
            case DecisionRule.Comparison _ -> { }
            case DecisionRule.SignedBy signed -> found.add(signed);
            case DecisionRule.ConsentOfSubject consent -> found.add(consent);
            case DecisionRule.SilenceOf silence -> found.add(silence);
        }
        return found;
    }
}
