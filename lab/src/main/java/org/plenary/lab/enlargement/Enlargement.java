package org.plenary.lab.enlargement;

import java.util.List;
import java.util.Optional;
import org.plenary.charter.Charter;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.organisation.Organisation;

/// What a change of membership would do: under every rule of the members' bodies, to the scale of contributions, to
/// population, area and product, and to the unity that a record of votes elsewhere shows.
///
/// @param weighings before and after, by indicator of the charter that has figures
/// @param unity     how united the members before and after were on the record; empty without a record
public record Enlargement(
        Change change, List<RuleEffect> rules, Optional<Contributions> contributions, List<BeforeAndAfter> weighings,
        Optional<RecordUnity> unity) {
    /// An indicator before and after.
    public record BeforeAndAfter(Weighing before, Weighing after) {}

    public Enlargement {
        rules = List.copyOf(rules);
        weighings = List.copyOf(weighings);
    }

    /// The effect; rules are put to the record where one is given.
    public static Enlargement of(Charter charter, Organisation organisation, Change change, Optional<RollCalls> record,
            RecordUnity.Draws draws) {
        var rules = new RuleEffects(charter, organisation, change, record).all();
        var scale = organisation.instruments().scale(change.asOf()).map(found -> Contributions.of(found, change));
        var figures = organisation.knowledge().figures();
        var weighings = charter.indicators().names().stream().filter(figures.indicators()::contains)
                .map(indicator -> new BeforeAndAfter(
                        Weighing.of(organisation, indicator, change.before(), change.asOf()),
                        Weighing.of(organisation, indicator, change.after(), change.asOf())))
                .toList();
        return new Enlargement(change, rules, scale, weighings,
                record.map(votes -> RecordUnity.of(votes, change, draws)));
    }
}
