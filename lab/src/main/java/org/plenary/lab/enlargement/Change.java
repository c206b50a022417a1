package org.plenary.lab.enlargement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plenary.charter.Charter;
import org.plenary.membership.Holding;
import org.plenary.organisation.Organisation;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// A change of membership on a day: who holds the standing before and after.
public record Change(StandingId standing, AsOf asOf, SortedSet<PartyId> before, SortedSet<PartyId> after) {
    public Change {
        before = Collections.unmodifiableSortedSet(new TreeSet<>(before));
        after = Collections.unmodifiableSortedSet(new TreeSet<>(after));
    }

    /// The holders of the first standing of the charter, with some admitted and some lost.
    public static Change supposed(Charter charter, Organisation organisation, AsOf asOf, SortedSet<PartyId> admitted,
            SortedSet<PartyId> lost) {
        var standing = first(charter);
        var before = holders(organisation, standing, asOf);
        var after = new TreeSet<>(before);
        after.addAll(admitted);
        after.removeAll(lost);
        return new Change(standing, asOf, before, after);
    }

    /// What happened on a day: the holders on the eve and on the day.
    public static Change happened(Charter charter, Organisation organisation, LocalDate day) {
        var standing = first(charter);
        return new Change(standing, AsOf.on(day), holders(organisation, standing, AsOf.on(day.minusDays(1))),
                holders(organisation, standing, AsOf.on(day)));
    }

    /// Every change on record, earliest first, the first holders included. A day known to the month or year is taken
    /// as its first.
    public static List<Change> history(Charter charter, Organisation organisation) {
        var standing = first(charter);
        var days = new TreeSet<LocalDate>();
        for (var party : organisation.membership().known()) {
            for (var holding : organisation.membership().history(party)) {
                if (!holding.standing().equals(standing)) continue;
                days.add(holding.since().first());
                holding.until().ifPresent(end -> days.add(end.first()));
            }
        }
        return days.stream().map(day -> happened(charter, organisation, day))
                .filter(change -> !change.before().equals(change.after())).toList();
    }

    /// Those who come in.
    public SortedSet<PartyId> joined() { return without(after, before); }

    /// Those who go.
    public SortedSet<PartyId> left() { return without(before, after); }

    private static SortedSet<PartyId> without(SortedSet<PartyId> all, SortedSet<PartyId> known) {
        var rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static StandingId first(Charter charter) { return charter.standings().names().getFirst(); }

    private static SortedSet<PartyId> holders(Organisation organisation, StandingId standing, AsOf asOf) {
        var holders = new TreeSet<PartyId>();
        organisation.membership().holders(standing, asOf).stream().map(Holding::party).forEach(holders::add);
        return holders;
    }
}
