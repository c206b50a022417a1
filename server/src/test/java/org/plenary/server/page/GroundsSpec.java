package org.plenary.server.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.vocabulary.Sentence.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.act.Post;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.rule.Position;
import org.plenary.server.Sco;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Sentence;

@DisplayName("What the law answers where it refuses is said in English, Russian and Chinese")
class GroundsSpec {
    private static final String LITERAL = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern SAID =
            Pattern.compile("(?:(?<![\\w.])|Sentence\\.)say\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)");
    private static final Pattern SAID_AT_ALL = Pattern.compile("(?<!\\w|\\. |Sentence )\\bsay\\(\\s*(?!\")");
    private static final Pattern PLACE = Pattern.compile("%(?:(\\d)\\$)?,?([sd%]|04X)");

    /// Where sentences are made: all of the core, and what the server and its lab refuse themselves.
    private static List<Path> sources() {
        var all = new ArrayList<Path>();
        for (var folder : List.of("../core/src/main/java", "src/main/java/org/plenary/server/clerk",
                "src/main/java/org/plenary/server/rest", "src/main/java/org/plenary/server/lab",
                "src/main/java/org/plenary/server/web")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(file -> file.toString().endsWith(".java")).filter(GroundsSpec::saysSentences)
                        .forEach(all::add);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return all;
    }

    private static boolean saysSentences(Path file) { return read(file).contains("vocabulary.Sentence"); }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The templates that stand in the sources, and the words of the closed lists that are said.
    private static SortedSet<String> templates() {
        var all = new TreeSet<String>();
        for (var file : sources()) {
            var found = SAID.matcher(read(file));
            while (found.find()) {
                var template = new StringBuilder();
                var parts = Pattern.compile(LITERAL).matcher(found.group(1));
                while (parts.find()) template.append(parts.group(1).translateEscapes());
                all.add(template.toString());
            }
        }
        all.addAll(List.of("Did you mean %s?", "Known are %s.", "%s and %d more"));
        for (var one : Position.values()) all.add(one.word());
        for (var one : Post.values()) all.add(one.word());
        for (var one : Trigger.values()) all.add(one.name().toLowerCase(Locale.ROOT));
        for (var one : DepositaryStep.values()) all.add(one.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        for (var one : Length.Unit.values()) all.add("%d " + one.word());
        return all;
    }

    @Test void every_sentence_stands_in_the_sources_as_one_template() {
        assertThat(templates()).hasSizeGreaterThan(450);
        for (var file : sources()) {
            assertThat(SAID_AT_ALL.matcher(read(file)).results().map(hit -> hit.group()))
                    .as("%s: say(...) begins with the template itself", file).isEmpty();
        }
    }

    @ParameterizedTest @ValueSource(strings = {"ru", "zh"})
    void each_catalogue_holds_every_template_and_nothing_besides(String language) {
        assertThat(Catalogue.of(new Language(language)).sentences().keySet()).isEqualTo(templates());
    }

    /// Every argument is said, and none that there is not.
    @ParameterizedTest @ValueSource(strings = {"ru", "zh"})
    void each_translation_has_the_places_of_its_template(String language) {
        Catalogue.of(new Language(language)).sentences().forEach((template, said) ->
                assertThat(places(said)).as("%s -> %s", template, said).isEqualTo(places(template)));
    }

    private static List<Integer> places(String template) {
        var places = new ArrayList<Integer>();
        int next = 0;
        var found = PLACE.matcher(template);
        while (found.find()) {
            if (found.group(2).equals("%")) continue;
            places.add(found.group(1) == null ? ++next : Integer.parseInt(found.group(1)));
        }
        places.sort(null);
        return places;
    }

    private static Text said(String language, Sentence sentence) {
        return new Saying(new Vantage(Sco.edition(), AsOf.on(LocalDate.of(2026, 11, 20)), new Language(language),
                Optional.empty())).of(sentence);
    }

    @Test void parties_bodies_and_days_are_named_as_the_reader_knows_them() {
        var sentence = say("%s has no seat in '%s' on %s.", new PartyId("BLR"), new BodyId("heads of state"),
                PartialDate.parse("2023-07-04").orElseThrow());
        assertThat(said("en", sentence).text()).isEqualTo("BLR has no seat in 'heads of state' on 2023-07-04.");
        assertThat(said("ru", sentence).text()).startsWith("Беларусь не имеет места в органе «Совет глав государств» на")
                .contains("2023");
        assertThat(said("zh", sentence)).isEqualTo(Text.verbatim("在2023年7月4日，白俄罗斯在“成员国元首理事会”没有席位。",
                Language.CHINESE));
    }

    @Test void numbers_lengths_and_lists_follow_the_language() {
        var sentence = say("The text has %,d characters; at most %,d are taken here.", 12_345, 10_000);
        assertThat(sentence).hasToString("The text has 12,345 characters; at most 10,000 are taken here.");
        assertThat(said("ru", sentence).text().replaceAll("\\h", " "))
                .isEqualTo("В тексте знаков: 12 345; принимается не более 10 000.");
        assertThat(said("zh", say("Entitled are %s.", Sentence.list(Arrays.asList(new PartyId("CHN"), new PartyId("KAZ")))))
                .text()).isEqualTo("有权表态者：中国、哈萨克斯坦。");
        assertThat(said("ru", say("%s is longer than %d years.", Length.parse("72 hours").orElseThrow(), 10)).text())
                .isEqualTo("72 ч — больше 10 лет.");
    }

    @Test void what_no_catalogue_holds_stays_english_as_a_whole_and_says_so() {
        var sentence = say("Entitled are %s.", Sentence.english("something new"));
        assertThat(said("ru", sentence)).isEqualTo(Text.verbatim("Entitled are something new.", Language.ENGLISH));
        assertThat(Sentence.english("100 % of it")).hasToString("100 % of it");
    }
}
