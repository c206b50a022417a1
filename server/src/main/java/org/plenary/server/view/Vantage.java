package org.plenary.server.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.act.Author;
import org.plenary.charter.Chapter;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.charter.reading.LawNames;
import org.plenary.charter.reading.LawText;
import org.plenary.organisation.Organisation;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.ThresholdId;
import org.plenary.vocabulary.Words;

/// From where one looks: which edition, as of which day and known by when, in which language. It names
/// things as they were named on that day; a name that only another day knows is better than none.
///
/// `actor` is in whose name something can be done from here: of nobody where one looks at the past, or is not
/// signed in.
public record Vantage(Edition edition, AsOf asOf, Language language, Optional<Author> actor) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    public Vantage(Edition edition, AsOf asOf, Language language) { this(edition, asOf, language, Optional.empty()); }

    public Charter charter() { return edition.charter(); }

    public Organisation organisation() { return edition.organisation(); }

    public LocalDate day() { return asOf.day(); }

    public Text text(Words words) { return Text.of(words, language); }

    public Optional<Text> text(Optional<Words> words) { return words.map(this::text); }

    public Text name(PartyId party) {
        return organisation().membership().party(party, asOf).map(known -> text(known.name()))
                .filter(name -> !name.isEmpty())
                .or(() -> law(charter().parties(), party).map(law -> text(law.name())))
                .orElseGet(() -> verbatim(party));
    }

    public Text name(BodyId body) { return name(charter().bodies(), body, law -> law.name()); }

    public Text name(StandingId standing) { return name(charter().standings(), standing, law -> law.name()); }

    public Text name(OfficeId office) { return name(charter().offices(), office, law -> law.name()); }

    public Text name(MatterId matter) { return name(charter().matters(), matter, law -> law.name()); }

    public Text name(RuleId rule) { return name(charter().rules(), rule, law -> law.name()); }

    public Text name(FormId form) { return name(charter().instruments(), form, law -> law.name()); }

    public Text name(ProcedureId procedure) { return name(charter().procedures(), procedure, law -> law.name()); }

    public Text name(IndicatorId indicator) { return name(charter().indicators(), indicator, law -> law.name()); }

    public Text name(GradeId grade) { return name(charter().grades(), grade, law -> law.name()); }

    public Text name(ThresholdId threshold) { return name(charter().thresholds(), threshold, law -> law.name()); }

    public Text name(LevelId level) {
        return charter().relations().stream().filter(rung -> rung.id().equals(level)).findFirst()
                .map(rung -> text(rung.name())).filter(name -> !name.isEmpty()).orElseGet(() -> verbatim(level));
    }

    public Text name(InstrumentId instrument) {
        return Optional.of(title(instrument)).filter(title -> !title.isEmpty()).map(this::text)
                .orElseGet(() -> verbatim(instrument));
    }

    /// The title of an instrument as adopted; none where no adoption is on record.
    Words title(InstrumentId instrument) {
        return organisation().instruments().adoption(instrument, AsOf.on(LocalDate.MAX))
                .map(act -> ((org.plenary.act.InstrumentAct.InstrumentAdopted) act.act()).title()).orElse(Words.NONE);
    }

    /// Puts the law of the day into words.
    LawText law() {
        return new LawText(new LawNames(charter(), day(), language, this::title), Books.law(language));
    }

    /// A moment to the minute, in the time of the organisation's seat.
    public String atSeat(Instant moment) {
        var seat = charter().profile().zone();
        return MINUTE.format(moment.atZone(seat)) + " " + seat.getId();
    }

    /// The place of a standing in the charter's order, from 1: how pictures colour it.
    public int style(StandingId standing) {
        return Math.max(0, charter().standings().names().indexOf(standing)) + 1;
    }

    private <K extends Comparable<K>, L> Text name(Chapter<K, L> chapter, K key, Function<L, Words> name) {
        return law(chapter, key).map(name).map(this::text).filter(text -> !text.isEmpty())
                .orElseGet(() -> verbatim(key));
    }

    /// The law of that name on that day; else the last that the charter ever had.
    public <K extends Comparable<K>, L> Optional<L> law(Chapter<K, L> chapter, K key) {
        return chapter.at(key, day())
                .or(() -> chapter.versions(key).reversed().stream().findFirst())
                .map(Provision::law);
    }

    private Text verbatim(Object id) { return Text.verbatim(id.toString(), Language.ENGLISH); }
}
