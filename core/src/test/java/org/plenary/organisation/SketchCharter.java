package org.plenary.organisation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.plenary.calendar.LegalCalendar;
import org.plenary.calendar.Length;
import org.plenary.calendar.Span;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.CalendarLaw;
import org.plenary.charter.Chair;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Competence;
import org.plenary.charter.EntryIntoForce;
import org.plenary.charter.FormLaw;
import org.plenary.charter.FormLaw.Binding;
import org.plenary.charter.GroupLaw;
import org.plenary.charter.IndicatorLaw;
import org.plenary.charter.Level;
import org.plenary.charter.MatterLaw;
import org.plenary.charter.Meets;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.PartyLaw;
import org.plenary.charter.Profile;
import org.plenary.charter.Provision;
import org.plenary.charter.RuleLaw;
import org.plenary.charter.Seats;
import org.plenary.charter.StandingLaw;
import org.plenary.charter.WeightLaw;
import org.plenary.rule.Parsed;
import org.plenary.rule.RuleParser;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.PartyKind;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.WeightId;
import org.plenary.vocabulary.Words;

/// Writes small charters for specs: a few provisions, the rest empty.
public final class SketchCharter {
    private final SortedMap<String, List<Provision<PartyLaw>>> parties = new TreeMap<>();
    private final SortedMap<String, List<Provision<StandingLaw>>> standings = new TreeMap<>();
    private final SortedMap<String, List<Provision<MatterLaw>>> matters = new TreeMap<>();
    private final SortedMap<String, List<Provision<GroupLaw>>> groups = new TreeMap<>();
    private final SortedMap<String, List<Provision<WeightLaw>>> weights = new TreeMap<>();
    private final SortedMap<String, List<Provision<RuleLaw>>> rules = new TreeMap<>();
    private final SortedMap<String, List<Provision<List<PartyId>>>> orders = new TreeMap<>();
    private final SortedMap<String, List<Provision<BodyLaw>>> bodies = new TreeMap<>();
    private final SortedMap<String, List<Provision<OfficeLaw>>> offices = new TreeMap<>();
    private final SortedMap<String, List<Provision<FormLaw>>> forms = new TreeMap<>();
    private final SortedMap<String, List<Provision<IndicatorLaw>>> indicators = new TreeMap<>();
    private final SortedMap<String, List<Provision<CalendarLaw>>> calendars = new TreeMap<>();
    private final List<Level> levels = new ArrayList<>();
    private final LocalDate established;

    public SketchCharter(String established) { this.established = LocalDate.parse(established); }

    public static Words words(String text) { return Words.of(Language.ENGLISH, text); }

    /// `2004-06-17..2025-09-01`; either end may be left out.
    private static Span span(String dates) {
        var ends = dates.split("\\.\\.", -1);
        return new Span(day(ends[0]), day(ends[1]));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static <T> void add(SortedMap<String, List<Provision<T>>> to, String name, T law, String dates, String source) {
        to.computeIfAbsent(name, _ -> new ArrayList<>())
                .add(new Provision<>(law, span(dates), List.of(Source.of(source)), name));
    }

    private static List<PartyId> codes(String codes) {
        return Arrays.stream(codes.split(" ")).map(PartyId::new).toList();
    }

    public SketchCharter parties(String codes) {
        for (var code : codes.split(" ")) {
            add(parties, code, new PartyLaw(PartyKind.STATE, words(code), Optional.empty(), Optional.empty()), "..",
                    "ISO 3166-1");
        }
        return this;
    }

    public SketchCharter standing(String name, String dates, String source) {
        add(standings, name, new StandingLaw(words(name), List.of(), List.of()), dates, source);
        return this;
    }

    public SketchCharter matters(String... names) {
        for (var name : names) add(matters, name, new MatterLaw(words(name)), "..", "Charter");
        return this;
    }

    public SketchCharter group(String name, String seats) {
        add(groups, name, new GroupLaw(words(name), new TreeSet<>(codes(seats))), "..", "Charter");
        return this;
    }

    /// `weights` as `CHN 2009 USA 1789`.
    public SketchCharter weight(String name, String weights, String source) {
        var values = new TreeMap<PartyId, BigInteger>();
        var words = weights.split(" ");
        for (int i = 0; i < words.length; i += 2) values.put(new PartyId(words[i]), new BigInteger(words[i + 1]));
        add(this.weights, name, new WeightLaw(words(name), "parts", values), "..", source);
        return this;
    }

    public SketchCharter rule(String name, String text, String source) { return rule(name, text, source, true, false); }

    public SketchCharter rule(String name, String text, String source, boolean opinion, boolean optOut) {
        var rule = switch (RuleParser.parse(text)) {
            case Parsed.Rule(var read) -> read;
            case Parsed.Fault fault -> throw new AssertionError(fault);
        };
        add(rules, name, new RuleLaw(words(name), rule, opinion, optOut, false), "..", source);
        return this;
    }

    public SketchCharter calendar(String name, LegalCalendar calendar) {
        add(calendars, name, new CalendarLaw(calendar, List.of()), "..", "Calendar of the seat");
        return this;
    }

    public SketchCharter order(String name, String dates, String codes) {
        add(orders, name, codes(codes), dates, "Charter art. 5");
        return this;
    }

    /// `competences` as pairs of a matter, or `any`, and a rule.
    public SketchCharter body(String name, String dates, Seats seats, Optional<Chair> chair, String... competences) {
        return body(name, dates, List.of(seats), chair, competences);
    }

    public SketchCharter body(
            String name, String dates, List<Seats> seats, Optional<Chair> chair, String... competences) {
        var decides = new ArrayList<Competence>();
        for (int i = 0; i < competences.length; i += 2) {
            var matter = competences[i].equals("any") ? List.<MatterId>of() : List.of(new MatterId(competences[i]));
            decides.add(new Competence(matter, new RuleId(competences[i + 1]), Optional.empty(), Span.ALWAYS,
                    List.of(Source.of("Charter, on " + competences[i])), name));
        }
        var meets = new Meets(1, new Length(1, Length.Unit.YEARS), Optional.empty(), Optional.empty());
        add(bodies, name, new BodyLaw(words(name), Optional.empty(), seats, Optional.empty(),
                Optional.of(meets), chair, Optional.empty(), decides, List.of()), dates, "Charter, on " + name);
        return this;
    }

    public SketchCharter office(String name, String body, String dates) {
        add(offices, name, new OfficeLaw(words(name), new BodyId(body), Optional.empty(), Optional.empty(),
                Length.parse("3 years"), false, Optional.empty(), Optional.empty(), List.of()), dates, "Charter art. 11");
        return this;
    }

    /// A form that binds its parties; `openTo` and the clauses may be empty.
    public SketchCharter form(String name, String openTo, String inForce, String forLater, String notice) {
        var open = openTo.isEmpty() ? List.<StandingId>of() : List.of(new StandingId(openTo));
        add(forms, name, new FormLaw(words(name), Binding.PARTIES, open, clause(inForce), clause(forLater),
                Length.parse(notice), Optional.empty()), "..", "Charter, on the form " + name);
        return this;
    }

    static Optional<EntryIntoForce> clause(String text) {
        if (text.isEmpty()) return Optional.empty();
        return switch (EntryIntoForce.parse(text)) {
            case Phrase.Meaning<EntryIntoForce>(var meaning) -> Optional.of(meaning);
            case Phrase.Fault<EntryIntoForce> fault -> throw new AssertionError(fault);
        };
    }

    public SketchCharter indicator(String name, String unit) {
        add(indicators, name, new IndicatorLaw(words(name), unit), "..", "World Bank");
        return this;
    }

    public SketchCharter level(String name) {
        levels.add(new Level(new LevelId(name), words(name), levels.size() + 1));
        return this;
    }

    public Charter charter() {
        var profile = new Profile("sketch", words("Sketch"), words("Sketch"), established, Optional.empty(), Optional.empty(),
                ZoneOffset.UTC, List.of(Language.ENGLISH), List.of());
        return new Charter(profile, List.of(), chapter(parties, PartyId::new), chapter(standings, StandingId::new),
                chapter(matters, MatterId::new), chapter(groups, GroupId::new), chapter(weights, WeightId::new),
                chapter(rules, RuleId::new), chapter(orders, OrderId::new), chapter(bodies, BodyId::new),
                chapter(offices, OfficeId::new), chapter(forms, FormId::new), chapter(calendars, CalendarId::new), Chapter.empty(),
                Chapter.empty(), Chapter.empty(), chapter(indicators, IndicatorId::new), levels, List.of());
    }

    private static <K extends Comparable<K>, T> Chapter<K, T> chapter(
            SortedMap<String, List<Provision<T>>> provisions, Function<String, K> id) {
        var named = new TreeMap<K, List<Provision<T>>>();
        provisions.forEach((name, versions) -> named.put(id.apply(name), versions));
        return new Chapter<>(named, List.copyOf(named.keySet()));
    }
}
