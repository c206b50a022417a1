package org.plenary.charter.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.Article;
import org.plenary.charter.CalendarLaw;
import org.plenary.charter.FormLaw;
import org.plenary.charter.GradeLaw;
import org.plenary.charter.GroupLaw;
import org.plenary.charter.IndicatorLaw;
import org.plenary.charter.Level;
import org.plenary.charter.MatterLaw;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.PartyLaw;
import org.plenary.charter.Profile;
import org.plenary.charter.RuleLaw;
import org.plenary.charter.StandingLaw;
import org.plenary.charter.ThresholdLaw;
import org.plenary.charter.WeightLaw;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// The parts of what an entry lays down, law by law.
final class Parts {
    private Parts() {}

    /// Parts of which some may be left open.
    @SafeVarargs
    static List<Part> list(Optional<Part>... parts) {
        var list = new ArrayList<Part>();
        for (var part : parts) part.ifPresent(list::add);
        return list;
    }

    /// Words that say nothing are no part.
    static Optional<Part> words(String label, Words words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Part.of(label, words, text -> text.names().of(words)));
    }

    static Optional<Part> all(String label, List<Words> words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(Part.of(label, words, text -> text.all(words)));
    }

    /// An empty list lays nothing down.
    private static <C extends Collection<?>> Optional<C> filled(C many) {
        return Optional.of(many).filter(one -> !one.isEmpty());
    }

    static Optional<Part> yes(String label, boolean so) {
        return Optional.of(Part.of(label, so, text -> text.yes(so)));
    }

    static Optional<Part> plain(String label, Object law) {
        return Optional.of(Part.of(label, law, _ -> law.toString()));
    }

    static List<Part> of(Profile law) {
        return list(words("name", law.name()), words("short-name", law.shortName()),
                plain("established", law.established()), law.precursor().flatMap(day -> plain("precursor", day)),
                law.seat().flatMap(seat -> words("seat", seat)), plain("zone", law.zone()),
                plain("languages", law.officialLanguages()));
    }

    static List<Part> of(StandingLaw law) {
        return list(words("name", law.name()), all("rights", law.rights()), all("duties", law.duties()));
    }

    static List<Part> of(MatterLaw law) { return list(words("name", law.name())); }

    static List<Part> of(GroupLaw law) {
        return list(words("name", law.name()), Optional.of(Part.of("members", law.seats(), text -> text.joined(
                law.seats().stream().map(text.names()::of).toList()))));
    }

    static List<Part> of(WeightLaw law) {
        return list(words("name", law.name()), plain("unit", law.unit()),
                Optional.of(Part.of("values", law.values(), text -> text.of(law))));
    }

    static List<Part> of(RuleLaw law) {
        return list(words("name", law.name()),
                Optional.of(Part.of("adopted-when", law.adoptedWhen(), _ -> law.adoptedWhen().text())),
                yes("opinion", law.opinion()), yes("opt-out", law.optOut()), yes("one-way", law.oneWay()));
    }

    static List<Part> ofOrder(List<PartyId> law) {
        return List.of(Part.of("turns", law, text -> text.joined(law.stream().map(text.names()::of).toList())));
    }

    static List<Part> of(OfficeLaw law) {
        return list(words("name", law.name()),
                Part.of("body", Optional.of(law.body()), (text, body) -> text.names().of(body)),
                Part.of("nominated-by", law.nominatedBy(), (text, body) -> text.names().of(body)),
                Part.of("appointed-by", law.appointedBy(), (text, body) -> text.names().of(body)),
                Part.of("term", law.term(), (text, term) -> text.procedures().of(term)),
                yes("renewable", law.renewable()),
                Part.of("nationals-of", law.nationalsOf(), (text, order) -> text.names().of(order)),
                Part.of("not-national-of", law.notNationalOf(), (text, office) -> text.names().of(office)),
                all("functions", law.functions()));
    }

    static List<Part> of(FormLaw law) {
        return list(words("name", law.name()),
                Optional.of(Part.of("binding", law.binding(), text -> text.word("binding", law.binding()))),
                Part.of("open-to", filled(law.openTo()), (text, standings) -> text.joined(
                        standings.stream().map(text.names()::of).toList())),
                Part.of("in-force", law.inForce(), LawText::of),
                Part.of("for-later-parties", law.forLaterParties(), LawText::of),
                Part.of("withdrawal-notice", law.withdrawalNotice(), (text, notice) -> text.procedures().of(notice)),
                Part.of("adopted-by", law.adoptedBy(), (text, body) -> text.names().of(body)));
    }

    static List<Part> of(CalendarLaw law) {
        var own = law.own();
        return list(plain("zone", own.zone()), Optional.of(Part.of("weekend", own.weekend(), text -> text.week(own))),
                Part.of("holidays", filled(own.holidays()), LawText::dates),
                Part.of("yearly", filled(own.yearly()), LawText::dates),
                Part.of("also-working", filled(own.alsoWorking()), LawText::dates),
                own.hours().flatMap(hours -> plain("hours", hours)),
                Part.of("together", filled(law.of()), LawText::dates));
    }

    static List<Part> of(GradeLaw law) {
        return list(words("name", law.name()), plain("rank", law.rank()),
                Optional.of(Part.of("given-by", law.givenBy(), text -> text.procedures().of(law.givenBy()))),
                yes("needs-evidence", law.needsEvidence()));
    }

    static List<Part> of(ThresholdLaw law) {
        return list(words("name", law.name()),
                Optional.of(Part.of("about", law.about(), text -> text.names().of(law.about()))),
                Optional.of(Part.of("reached-by", law.reachedBy(), text -> String.join(text.say("or"),
                        law.reachedBy().stream().map(text.procedures()::of).toList()))));
    }

    static List<Part> of(IndicatorLaw law) { return list(words("name", law.name()), plain("unit", law.unit())); }

    static List<Part> of(Level law) { return list(words("name", law.name()), plain("rung", law.rank())); }

    static List<Part> of(Article law) {
        return list(words("title", law.title()), words("says", law.says()),
                Optional.of(Part.of("carried-out-by", law.carriedOutBy(), text -> text.dates(law.carriedOutBy()))));
    }

    static List<Part> of(PartyLaw law) {
        return list(words("name", law.name()),
                Optional.of(Part.of("kind", law.kind(), text -> text.word("kind", law.kind()))),
                law.region().flatMap(region -> plain("region", region)),
                law.zone().flatMap(zone -> plain("zone", zone)));
    }
}
