package org.plenary.server.lab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.act.Ground;
import org.plenary.lab.replay.Replay.Outcome;
import org.plenary.lab.replay.Replayed;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// What a replay shows: how much each law adopts, where the last of them differs from the record and from the law in
/// force, and who would have been overruled.
///
/// @param decision what is decided where; empty where a rule is put to all parties of the record
/// @param laws    the law in force first, then each reform, all of them together, last a rule that was typed
/// @param inForce the verdicts of the law in force by motion; empty where no other law is asked about
public record ReplayFigures(
        Optional<Decision> decision, Optional<LocalDate> lawOf, List<Law> laws, Outcome outcome,
        SortedMap<String, Boolean> inForce) {
    /// What one law makes of the record. `rule` is the rule where the same holds for every motion; a `typed` one stands
    /// in no charter.
    public record Law(List<String> reforms, boolean typed, Optional<RuleId> name, Optional<String> rule,
                      long adopted, long verdicts, long unanswered, long contested) {
        static Law of(List<String> reforms, Optional<RuleId> name, Optional<String> rule, Outcome outcome) {
            return new Law(reforms, false, name, rule, outcome.adopted(), outcome.verdicts().size(),
                    outcome.unanswered().size(),
                    outcome.verdicts().stream().filter(one -> !one.overruled().isEmpty()).count());
        }

        static Law typed(String rule, Outcome outcome) {
            var law = of(List.of(), Optional.empty(), Optional.of(rule), outcome);
            return new Law(law.reforms(), true, law.name(), law.rule(), law.adopted(), law.verdicts(),
                    law.unanswered(), law.contested());
        }

        /// The share of verdicts that adopt; not a number without a verdict.
        public double rate() { return adopted / (double) verdicts; }
    }

    /// A year: how many are adopted, not adopted, and how many the law in force would have adopted or not otherwise.
    public record Year(int year, long adopted, long failed, long gained, long lost) {}

    /// A party and how often its no would not have counted.
    public record Overruled(PartyId party, long times) {}

    /// A reason why motions have no verdict, with the first of them.
    public record Open(String reason, List<String> motions, int count) {}

    private static final int SHOWN = 5;

    public ReplayFigures {
        laws = List.copyOf(laws);
        inForce = Collections.unmodifiableSortedMap(new TreeMap<>(inForce));
    }

    public List<Replayed> gained() {
        return outcome.verdicts().stream().filter(one -> one.adopted() && differs(one)).toList();
    }

    public List<Replayed> lost() {
        return outcome.verdicts().stream().filter(one -> !one.adopted() && differs(one)).toList();
    }

    private boolean differs(Replayed one) {
        var before = inForce.get(one.motion().id());
        return before != null && before != one.adopted();
    }

    /// Verdicts that one party alone could have turned.
    public long close() { return outcome.verdicts().stream().filter(one -> !one.decisive().isEmpty()).count(); }

    public List<Replayed> contested() {
        return outcome.verdicts().stream().filter(one -> !one.overruled().isEmpty()).toList();
    }

    /// Days by which questions would have been settled earlier; empty where the record does not know.
    public Optional<Long> daysSaved() {
        return outcome.verdicts().stream().flatMap(one -> one.daysSaved().stream()).reduce(Long::sum);
    }

    /// Parties by how often they are overruled, most often first.
    public List<Overruled> overruled() {
        var times = new TreeMap<PartyId, Long>();
        outcome.verdicts().forEach(one -> one.overruled().forEach(party -> times.merge(party, 1L, Long::sum)));
        return times.entrySet().stream().sorted(Map.Entry.<PartyId, Long>comparingByValue().reversed())
                .map(entry -> new Overruled(entry.getKey(), entry.getValue())).toList();
    }

    /// By the year of the motion; those without a date are in none.
    public List<Year> years() {
        var byYear = new TreeMap<Integer, List<Replayed>>();
        for (var one : outcome.verdicts()) {
            one.motion().date().ifPresent(day ->
                    byYear.computeIfAbsent(day.getYear(), _ -> new ArrayList<>()).add(one));
        }
        return byYear.entrySet().stream().map(entry -> {
            var all = entry.getValue();
            long adopted = all.stream().filter(Replayed::adopted).count();
            long gained = all.stream().filter(one -> one.adopted() && differs(one)).count();
            long lost = all.stream().filter(one -> !one.adopted() && differs(one)).count();
            return new Year(entry.getKey(), adopted, all.size() - adopted, gained, lost);
        }).toList();
    }

    /// Motions without a verdict, put together by the reason.
    public List<Open> open() {
        var byReason = new LinkedHashMap<String, List<String>>();
        for (var one : outcome.unanswered()) {
            var reason = one.grounds().stream().map(Ground::text).collect(Collectors.joining(" "));
            byReason.computeIfAbsent(reason, _ -> new ArrayList<>()).add(one.motion().id());
        }
        return byReason.entrySet().stream().map(entry -> new Open(entry.getKey(),
                entry.getValue().subList(0, Math.min(SHOWN, entry.getValue().size())), entry.getValue().size()))
                .toList();
    }

    /// The same for programs.
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("law-of", lawOf);
        json.put("laws", laws.stream().map(ReplayFigures::json).toList());
        json.put("reproduced", Long.toString(outcome.reproduced()));
        json.put("flips", outcome.flips().size());
        json.put("without-outcome", Long.toString(outcome.withoutOutcome()));
        json.put("days-saved", daysSaved().map(String::valueOf));
        json.put("verdicts", outcome.verdicts().stream().map(one -> ReplayRows.of(one, inForce)).toList());
        json.put("unanswered", outcome.unanswered().stream().map(one -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("motion", one.motion().id());
            row.put("reason", one.grounds().stream().map(Ground::text).collect(Collectors.joining(" ")));
            return row;
        }).toList());
        return json;
    }

    private static Map<String, Object> json(Law law) {
        var json = new LinkedHashMap<String, Object>();
        json.put("reforms", law.reforms());
        json.put("typed", law.typed());
        json.put("rule", law.name());
        json.put("text", law.rule());
        json.put("adopted", Long.toString(law.adopted()));
        json.put("verdicts", Long.toString(law.verdicts()));
        json.put("unanswered", Long.toString(law.unanswered()));
        json.put("contested", Long.toString(law.contested()));
        return json;
    }
}
