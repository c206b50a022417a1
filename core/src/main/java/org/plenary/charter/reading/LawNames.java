package org.plenary.charter.reading;

import java.time.LocalDate;
import java.util.function.Function;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.ThresholdId;
import org.plenary.vocabulary.WeightId;
import org.plenary.vocabulary.Words;

/// What things are called on a day, in a language; a name that only another day knows is better than none. The titles
/// of instruments stand in the record and not in the charter: whoever has the record gives `titles`.
public record LawNames(Charter charter, LocalDate day, Language language, Function<InstrumentId, Words> titles) {
    /// Names as the charter alone has them; an instrument is called by its id.
    public LawNames(Charter charter, LocalDate day, Language language) {
        this(charter, day, language, _ -> Words.NONE);
    }

    String of(PartyId party) { return name(charter.parties(), party, law -> law.name()); }

    String of(StandingId standing) { return name(charter.standings(), standing, law -> law.name()); }

    String of(MatterId matter) { return name(charter.matters(), matter, law -> law.name()); }

    String of(GroupId group) { return name(charter.groups(), group, law -> law.name()); }

    String of(WeightId weight) { return name(charter.weights(), weight, law -> law.name()); }

    String of(RuleId rule) { return name(charter.rules(), rule, law -> law.name()); }

    String of(BodyId body) { return name(charter.bodies(), body, law -> law.name()); }

    String of(OfficeId office) { return name(charter.offices(), office, law -> law.name()); }

    String of(ProcedureId procedure) { return name(charter.procedures(), procedure, law -> law.name()); }

    String of(GradeId grade) { return name(charter.grades(), grade, law -> law.name()); }

    String of(ThresholdId threshold) { return name(charter.thresholds(), threshold, law -> law.name()); }

    String of(InstrumentId instrument) { return words(titles.apply(instrument), instrument); }

    /// Orders and calendars have no name but their key.
    String of(OrderId order) { return order.value(); }

    String of(CalendarId calendar) { return calendar.value(); }

    String of(Words words) { return words.in(language); }

    /// The words, or the id where nothing is written.
    String words(Words words, Object id) { return words.isEmpty() ? id.toString() : words.in(language); }

    private <K extends Comparable<K>, L> String name(Chapter<K, L> chapter, K key, Function<L, Words> name) {
        return chapter.at(key, day).or(() -> chapter.versions(key).reversed().stream().findFirst())
                .map(Provision::law).map(name).map(words -> words(words, key)).orElseGet(key::toString);
    }
}
