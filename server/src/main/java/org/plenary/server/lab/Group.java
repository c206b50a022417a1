package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.vocabulary.Sentence;

/// The parties that a question is about: those named; or today's members, those who were members at the time, or all
/// of the record.
///
/// @param word `members`, `then`, `all`; `named` where parties are named
record Group(String word, Membership membership) {
    static final List<String> WORDS = List.of("members", "then", "all");
    private static final String NAMED = "named";

    static Group of(LabQuestion question) {
        var word = question.text("group");
        if (!question.text("among").isEmpty()) word = NAMED;
        else if (word.isEmpty()) word = WORDS.getFirst();
        else if (!WORDS.contains(word)) {
            question.complain("group", say("'%s' is no group.", word), say("Choose one of: %s.", Sentence.list(WORDS)));
        }
        return new Group(word, Membership.of(question.vantage()));
    }

    /// The votes of the group; those who are named were chosen when the votes were read.
    RollCalls of(RollCalls votes) {
        return switch (word) {
            case "members" -> votes.among(membership.members()::contains);
            case "then" -> membership.asTheyWere(votes);
            default -> votes;
        };
    }

    /// The votes of all who are not of the group; empty where nobody else is in the record.
    Optional<RollCalls> others(RollCalls votes) {
        if (word.equals("all") || word.equals(NAMED)) return Optional.empty();
        var everMembers = new TreeSet<>(membership.members());
        if (word.equals("then")) membership.changes().forEach(change -> everMembers.addAll(change.after()));
        return Optional.of(votes.among(party -> !everMembers.contains(party))).filter(rest -> rest.voters().size() > 1);
    }

    /// What is wrong where fewer than two of the group are in the record.
    static Answer tooFew() {
        return Answer.wrong("group", say("Fewer than two of these parties are in the record."),
                say("Choose all parties of the record, or name others by their codes."));
    }
}
