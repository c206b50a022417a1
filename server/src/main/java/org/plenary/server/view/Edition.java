package org.plenary.server.view;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.plenary.act.DatedAct;
import org.plenary.charter.Charter;
import org.plenary.charter.Reform;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.organisation.Organisation;

/// What is served: a charter, the organisation that follows from it and from the acts on record, the
/// reforms proposed, and the register. It is immutable; new acts make a new edition.
public record Edition(
        Charter charter, Organisation organisation, SortedSet<LocalDate> daysOfChange,
        SortedMap<String, Proposal> reforms, Supplier<List<LocatedFinding>> findings, Optional<RegisterCopy> register,
        Places places) {
    /// A reform, and the charter as it would read under it; empty where the overlay has an error.
    public record Proposal(Reform reform, Supplier<Optional<Charter>> charter) {}

    public Edition {
        daysOfChange = Collections.unmodifiableSortedSet(new TreeSet<>(daysOfChange));
        reforms = Collections.unmodifiableSortedMap(new TreeMap<>(reforms));
    }

    /// An edition without reforms and register.
    public static Edition of(Charter charter, List<DatedAct> acts) {
        return of(charter, Organisation.replay(acts));
    }

    public static Edition of(Charter charter, Organisation organisation) {
        return new Edition(charter, organisation, days(organisation.acts()), new TreeMap<>(), List::of,
                Optional.empty(), Places.ALL);
    }

    /// The same with its reforms and the findings of its check, both made when first asked for.
    public Edition with(SortedMap<String, Proposal> proposals, Supplier<List<LocatedFinding>> found) {
        return new Edition(charter, organisation, daysOfChange, proposals, found, register, places);
    }

    public Edition in(RegisterCopy kept) {
        return new Edition(charter, organisation, daysOfChange, reforms, findings, Optional.of(kept), places);
    }

    /// The same law with an organisation of other acts, which stand in the register at `at`.
    public Edition of(Organisation other, Places at) {
        return new Edition(charter, other, days(other.acts()), reforms, findings, register, at);
    }

    /// The next edition: `grown` holds the acts of this one and then `more`.
    public Edition grown(Organisation grown, List<DatedAct> more, Places at) {
        var days = new TreeSet<>(daysOfChange);
        days.addAll(days(more));
        return new Edition(charter, grown, days, reforms, findings, register, at);
    }

    private static SortedSet<LocalDate> days(Iterable<DatedAct> acts) {
        var days = new TreeSet<LocalDate>();
        for (var act : acts) {
            if (act.on().isExact()) days.add(act.on().first());
        }
        return days;
    }

    /// The last day before `day` on which an act took effect.
    public Optional<LocalDate> changeBefore(LocalDate day) {
        var before = daysOfChange.headSet(day);
        return before.isEmpty() ? Optional.empty() : Optional.of(before.last());
    }

    /// The first day after `day` on which an act takes effect.
    public Optional<LocalDate> changeAfter(LocalDate day) {
        var after = daysOfChange.tailSet(day.plusDays(1));
        return after.isEmpty() ? Optional.empty() : Optional.of(after.first());
    }
}
