package org.plenary.lab.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a sweep says of one charter. All of it is invented, as its dockets are.
///
/// @param rules         the rule of each choice
/// @param rate          motions adopted among all
/// @param standardError of the rate, by the scatter between dockets
/// @param overruled     positions against motions that were adopted
/// @param contested     adopted motions with somebody against
/// @param thwarted      motions not adopted with more for than against
/// @param byParty       how often each party's no was overruled
public record SweptCharter(
        int charter, List<String> rules, long motions, long adopted, double rate, double standardError, long overruled,
        long contested, long thwarted, SortedMap<String, Long> byParty) {
    public SweptCharter {
        rules = List.copyOf(rules);
        byParty = Collections.unmodifiableSortedMap(new TreeMap<>(byParty));
    }

    /// The charters of a job in their order.
    public static List<SweptCharter> of(SweepJob job, Sums sums) {
        var charters = new ArrayList<SweptCharter>();
        for (int charter = 0; charter < job.charters(); charter++) charters.add(of(job, sums, charter));
        return charters;
    }

    private static SweptCharter of(SweepJob job, Sums sums, int charter) {
        var chosen = job.rulesOf(charter);
        var rules = new ArrayList<String>();
        var byParty = new TreeMap<String, Long>();
        long[] counts = new long[3];
        int first = 0;
        for (int choice = 0; choice < chosen.length; choice++) {
            int at = first + chosen[choice];
            rules.add(job.choices().get(choice).rules().get(chosen[choice]));
            counts[0] += sums.overruled()[at];
            counts[1] += sums.contested()[at];
            counts[2] += sums.thwarted()[at];
            for (int seat = 0; seat < job.seats().size(); seat++) {
                byParty.merge(job.seats().get(seat).party(), sums.byParty()[at * job.seats().size() + seat], Long::sum);
            }
            first += job.choices().get(choice).rules().size();
        }
        long motions = job.dockets() * job.motions();
        double rate = sums.adopted()[charter] / (double) motions;
        double mean = sums.adopted()[charter] / (double) job.dockets();
        double variance = job.dockets() < 2 ? Double.NaN
                : (sums.squares()[charter] - sums.adopted()[charter] * mean) / (job.dockets() - 1);
        double error = StrictMath.sqrt(Math.max(0, variance) / job.dockets()) / job.motions();
        return new SweptCharter(charter + 1, rules, motions, sums.adopted()[charter], rate, error, counts[0], counts[1],
                counts[2], byParty);
    }
}
