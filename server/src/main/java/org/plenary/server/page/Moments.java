package org.plenary.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.charter.Charter;
import org.plenary.server.view.Ref;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.PartyId;

/// Moments as a capital reads them: in its local time, with its zone and how far that is from universal time.
///
/// The zone is named as the tz database names it. Names of zones in words differ from the names of states that the
/// United Nations use, and call one state's time by another's.
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final DateTimeFormatter day;

    public Moments(Phrases phrases) {
        day = DateTimeFormatter.ofPattern(phrases.say("moment.day"), phrases.locale());
    }

    /// A moment at one place: `at` for machines, the rest for readers.
    public record LocalMoment(Instant at, String day, String time, String offset, String zone) {
        @Override public String toString() { return "%s, %s (%s, %s)".formatted(day, time, offset, zone); }
    }

    /// A moment in the capital of a party. `known` is false where no capital is and the seat's time stands in.
    public record InCapital(Ref party, LocalMoment moment, boolean known) {}

    public LocalMoment of(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return new LocalMoment(moment, day.format(local), TIME.format(local), offset(local.getOffset()), zone.getId());
    }

    /// The end of a time limit. A limit that ends with the last second of a minute ends as the next begins, and one
    /// that ends with the day at 24:00 of that day: readers must not take it for the day after.
    public LocalMoment end(Instant end, ZoneId zone) {
        var local = end.atZone(zone);
        if (local.getSecond() != 59) return of(end, zone);
        var next = end.plusSeconds(1).atZone(zone);
        boolean isMidnight = next.toLocalTime().equals(LocalTime.MIDNIGHT)
                && next.toLocalDate().equals(local.toLocalDate().plusDays(1));
        ZonedDateTime shown = isMidnight ? local : next;
        return new LocalMoment(end, day.format(shown), isMidnight ? "24:00" : TIME.format(next),
                offset(local.getOffset()), zone.getId());
    }

    /// The end of a time limit in each capital, in the order of `parties`.
    public List<InCapital> end(Instant end, List<PartyId> parties, Vantage vantage) {
        return parties.stream().map(party -> {
            var capital = zone(party, vantage);
            var zone = capital.orElseGet(() -> vantage.charter().profile().zone());
            return new InCapital(new Ref(party.value(), vantage.name(party)), end(end, zone), capital.isPresent());
        }).toList();
    }

    /// The zone of a party's capital, where the charter's files know one.
    public static Optional<ZoneId> zone(PartyId party, Vantage vantage) {
        return zone(party, vantage.charter(), vantage.day());
    }

    private static Optional<ZoneId> zone(PartyId party, Charter charter, LocalDate day) {
        return charter.parties().at(party, day).flatMap(provision -> provision.law().zone());
    }

    /// Where somebody is at home: the zone of the capital of a delegation, else that of the seat.
    public static ZoneId home(Author author, Charter charter, LocalDate day) {
        var capital = author instanceof Author.Delegation(var party, _) ? zone(party, charter, day)
                : Optional.<ZoneId>empty();
        return capital.orElseGet(() -> charter.profile().zone());
    }

    /// `UTC+5`, `UTC+5:30`, `UTC−4`.
    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        if (minutes == 0) return "UTC";
        var part = minutes % 60 == 0 ? "" : ":%02d".formatted(minutes % 60);
        return "UTC" + (offset.getTotalSeconds() < 0 ? "−" : "+") + minutes / 60 + part;
    }
}
