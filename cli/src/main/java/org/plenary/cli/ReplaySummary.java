package org.plenary.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.act.Ground;
import org.plenary.lab.replay.Replay.Outcome;
import org.plenary.lab.replay.Replayed;
import org.plenary.vocabulary.PartyId;

/// What a replay comes to, in a few lines: verdicts, flips, who is overruled, days, and what has no verdict.
///
/// @param eachItsDay whether every motion is judged by the law of its own day
record ReplaySummary(Reply reply, Terminal terminal, boolean eachItsDay) {
    private static final int SHOWN = 5;

    void print(Outcome outcome, SortedMap<String, Boolean> inForce) {
        unanswered(outcome);
        var verdicts = outcome.verdicts();
        if (eachItsDay) undated(verdicts);
        long close = verdicts.stream().filter(one -> !one.decisive().isEmpty()).count();
        say("replayed", verdicts.size(), outcome.adopted(), verdicts.size() - outcome.adopted(), close,
                outcome.unanswered().size());
        if (verdicts.isEmpty()) return;
        var flips = outcome.flips().stream().map(one -> one.motion().id()).toList();
        say("replay.recorded", outcome.reproduced(), flips.size(), outcome.withoutOutcome());
        if (!flips.isEmpty()) say("replay.flipped", some(flips));
        overruled(verdicts);
        inForce(verdicts, inForce);
        var saved = verdicts.stream().flatMap(one -> one.daysSaved().stream()).toList();
        if (!saved.isEmpty()) say("replay.days", saved.stream().mapToLong(Long::longValue).sum(), saved.size());
    }

    /// Motions without a day of their own are judged by the law of the day asked about, which has to be said.
    private void undated(List<Replayed> verdicts) {
        var today = reply.vantage().day();
        var undated = verdicts.stream().filter(one -> one.motion().date().isEmpty()
                && one.law().day().filter(today::equals).isPresent()).map(one -> one.motion().id()).toList();
        if (!undated.isEmpty()) say("replay.undated", today, some(undated));
    }

    /// Motions that cannot be answered for the same reason stand in one line.
    private void unanswered(Outcome outcome) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (var one : outcome.unanswered()) {
            var reason = one.grounds().stream().map(Ground::text).collect(Collectors.joining(" "));
            byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(one.motion().id());
        }
        Findings.print(byReason.entrySet().stream()
                .map(entry -> some(entry.getValue()) + ": " + entry.getKey()).toList(), terminal.err());
    }

    private void overruled(List<Replayed> verdicts) {
        var times = new TreeMap<PartyId, Integer>();
        verdicts.forEach(one -> one.overruled().forEach(party -> times.merge(party, 1, Integer::sum)));
        if (times.isEmpty()) return;
        var most = times.entrySet().stream().sorted(Map.Entry.<PartyId, Integer>comparingByValue().reversed())
                .limit(SHOWN).map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", "));
        long motions = verdicts.stream().filter(one -> !one.overruled().isEmpty()).count();
        say("replay.overruled", times.size(), motions, most);
    }

    private void inForce(List<Replayed> verdicts, SortedMap<String, Boolean> inForce) {
        if (inForce.isEmpty()) return;
        var both = verdicts.stream().filter(one -> inForce.containsKey(one.motion().id())).toList();
        var gained = both.stream().filter(one -> one.adopted() && !inForce.get(one.motion().id())).count();
        var lost = both.stream().filter(one -> !one.adopted() && inForce.get(one.motion().id())).count();
        say("replay.in-force", both.size(), gained, lost);
    }

    private static String some(List<String> motions) {
        var first = String.join(", ", motions.subList(0, Math.min(SHOWN, motions.size())));
        return motions.size() > SHOWN ? "%s ... (%d)".formatted(first, motions.size()) : first;
    }

    private void say(String key, Object... values) { terminal.err().println(reply.say(key, values).strip()); }
}
