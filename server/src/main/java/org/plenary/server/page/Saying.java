package org.plenary.server.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenary.act.Author;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.rule.Lapse;
import org.plenary.server.view.Authors;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.RuleId;
import org.plenary.vocabulary.Sentence;
import org.plenary.vocabulary.StandingId;

/// Puts what the law says into the reader's language, with parties, bodies and days as that reader knows them. In
/// English it says what the core says. A sentence that the catalogue lacks, or a part of which it lacks, stays English
/// as a whole, and the text says so.
public final class Saying {
    private final Vantage vantage;
    private final Phrases phrases;
    private final Dates dates;
    private final Catalogue catalogue;

    public Saying(Vantage vantage) {
        this.vantage = vantage;
        phrases = Phrases.in(vantage.language());
        dates = new Dates(phrases);
        catalogue = Catalogue.of(vantage.language());
    }

    public Language language() { return vantage.language(); }

    public Text of(Sentence sentence) {
        var own = vantage.language().equals(Language.ENGLISH) ? Optional.<String>empty() : translated(sentence);
        return own.map(text -> Text.verbatim(text, vantage.language()))
                .orElseGet(() -> Text.verbatim(sentence.toString(), Language.ENGLISH));
    }

    private Optional<String> translated(Sentence sentence) {
        if (sentence.isEmpty()) return Optional.of("");
        var template = catalogue.sentence(sentence.template());
        if (template.isEmpty()) return Optional.empty();
        var arguments = new Object[sentence.arguments().size()];
        for (int i = 0; i < arguments.length; i++) {
            var said = said(sentence.arguments().get(i));
            if (said.isEmpty()) return Optional.empty();
            arguments[i] = said.get();
        }
        return Optional.of(String.format(phrases.locale(), template.get(), arguments));
    }

    /// Numbers stay numbers, for the template to group; everything else becomes a text.
    private Optional<?> said(Object argument) {
        return switch (argument) {
            case Number number -> Optional.of(number);
            case Sentence part -> translated(part);
            case Sentence.Listing(var names) -> listed(names.stream().map(this::said).toList());
            case Length length -> length(length.count(), length.unit().word());
            case Lapse lapse -> length(lapse.length(), lapse.unit().word());
            case Author.Delegation(var party, var post) -> translated(
                    Sentence.say("%s (%s)", party, Sentence.english(post.word())));
            case Author author -> Optional.of(Authors.name(vantage, author).text());
            case PartialDate date -> Optional.of(dates.of(date));
            case LocalDate date -> Optional.of(dates.of(date));
            case Instant moment -> Optional.of(dates.of(moment, vantage.charter().profile().zone()));
            default -> Optional.of(name(argument));
        };
    }

    private Optional<String> length(long count, String unit) {
        return translated(new Sentence("%d " + unit, List.of(count)));
    }

    private Optional<String> listed(List<? extends Optional<?>> names) {
        if (names.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(names.stream().map(name -> name.get().toString())
                .collect(Collectors.joining(phrases.say("comma"))));
    }

    /// What has a name in the charter or on record is called by it; everything else by its id.
    private String name(Object argument) {
        return switch (argument) {
            case PartyId party -> vantage.name(party).text();
            case BodyId body -> vantage.name(body).text();
            case StandingId standing -> vantage.name(standing).text();
            case OfficeId office -> vantage.name(office).text();
            case MatterId matter -> vantage.name(matter).text();
            case RuleId rule -> vantage.name(rule).text();
            case FormId form -> vantage.name(form).text();
            case ProcedureId procedure -> vantage.name(procedure).text();
            case IndicatorId indicator -> vantage.name(indicator).text();
            case LevelId level -> vantage.name(level).text();
            case InstrumentId instrument -> vantage.name(instrument).text();
            default -> argument.toString();
        };
    }
}
