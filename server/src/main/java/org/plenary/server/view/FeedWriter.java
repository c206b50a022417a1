package org.plenary.server.view;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Writes events as an iCalendar file.
record FeedWriter(Vantage vantage, URI site) {
    private static final int LINE_OCTETS = 75;
    private static final Duration REFRESH = Duration.ofHours(6);

    byte[] write(String title, String path, List<FeedEvent> events) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Plenary//" + vantage.charter().profile().id() + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Uid(path.substring(1) + "@" + vantage.charter().profile().id()));
        calendar.add(new Name(inLanguage(), clean(title)));
        // what calendars read that do not know RFC 7986
        calendar.add(new XProperty("X-WR-CALNAME", clean(title)));
        calendar.add(new Url(address("/")));
        calendar.add(new Source(new ParameterList(List.of(Value.URI)), address(path).toString()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        events.forEach(event -> calendar.add(component(event)));
        // A calendar has at least one component (RFC 5545, 3.6); where nothing is on record, this one tells nothing.
        if (events.isEmpty()) calendar.add(coordinatedTime());
        return folded(calendar.toString());
    }

    private VEvent component(FeedEvent event) {
        var component = new VEvent(false);
        component.add(new Uid(event.uid() + "@" + vantage.charter().profile().id()));
        component.add(new DtStamp(event.stamp()));
        component.add(new LastModified(event.stamp()));
        component.add(new Sequence(event.sequence()));
        if (event.at().isPresent()) {
            component.add(new DtStart<Instant>(event.at().get()));
        } else {
            component.add(new DtStart<LocalDate>(event.first()));
            // the day after the last: the end of a calendar's event is not part of it
            component.add(new DtEnd<LocalDate>(event.last().plusDays(1)));
        }
        component.add(new Summary(inLanguage(), clean(event.summary())));
        component.add(status(event.certainty()));
        component.add(ImmutableTransp.TRANSPARENT);
        component.add(new Url(address(event.page())));
        event.place().ifPresent(place -> component.add(new Location(inLanguage(), clean(place))));
        if (!event.says().isEmpty()) {
            component.add(new Description(inLanguage(), clean(String.join("\n", event.says()))));
        }
        return component;
    }

    private static VTimeZone coordinatedTime() {
        var always = new Standard();
        always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        always.add(new TzOffsetFrom(ZoneOffset.UTC));
        always.add(new TzOffsetTo(ZoneOffset.UTC));
        var zone = new VTimeZone(new PropertyList(List.of(new TzId("Etc/UTC"))));
        zone.setComponentList(new ComponentList<Observance>(List.of(always)));
        return zone;
    }

    private static Status status(FeedEvent.Certainty certainty) {
        return switch (certainty) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private ParameterList inLanguage() { return new ParameterList(List.of(new Language(vantage.language().tag()))); }

    /// An address on the site, in the feed's language.
    private URI address(String path) {
        var encoded = new StringBuilder();
        for (var segment : path.substring(1).split("/")) {
            encoded.append('/').append(URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return site.resolve(encoded + "?lang=" + vantage.language().tag());
    }

    /// Text may hold line breaks, and no other control characters (RFC 5545, 3.3.11).
    private static String clean(String text) { return text.replaceAll("[\\p{Cntrl}&&[^\n]]", " "); }

    /// Content lines hold at most 75 octets, and no character is cut (RFC 5545, 3.1). The library folds by
    /// characters, which is too late for texts that are not Latin.
    private static byte[] folded(String content) {
        var folded = new ByteArrayOutputStream();
        int column = 0;
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            var octets = Character.toString(content.codePointAt(i)).getBytes(StandardCharsets.UTF_8);
            boolean breaks = octets[0] == '\r' || octets[0] == '\n';
            if (!breaks && column + octets.length > LINE_OCTETS) {
                folded.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
                column = 1;
            }
            folded.writeBytes(octets);
            column = breaks ? 0 : column + octets.length;
        }
        return folded.toByteArray();
    }
}
