package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.calendar.Span;
import org.plenary.charter.Charter;
import org.plenary.charter.Reform;
import org.plenary.charter.compare.CharterDiff;
import org.plenary.charter.compare.CharterDiff.Law;
import org.plenary.charter.compare.DiffText;
import org.plenary.charter.compare.LawChange;
import org.plenary.rule.DecisionRule;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// Each part of the charter language is altered, one after the other, in charters that have it.
@DisplayName("The difference in law: whatever a charter lays down differently is told, with its article")
class EveryPartSpec {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);
    /// What none of the other charters says.
    private static final String SELDOM = """
            charter: 1
            organisation: {id: seldom, name: {en: Seldom}, established: 2001-06-15}
            standings: {member: {}}
            matters: {budget: {}}
            weights: {emissions: {unit: tonnes, values: {KAZ: 3, UZB: 2}}}
            rules: {consensus: {adopted when: against = 0}}
            calendars: {of the seat: {time zone: Asia/Almaty, weekend: [sunday]}}
            bodies:
              council: {seats: [KAZ, 2 elected], decides: [{matter: any, by: consensus}]}
              panel: {seats: [KAZ, UZB]}
            instruments:
              a: {binding: parties, open to: [member], in force: 30 days after the last notification}
              b: {binding: parties, open to: [member], in force: 30 days after 2 ratifications with 2/3 of emissions}
              c: {binding: parties, open to: [member], in force: on 2020-01-01 and entry into force of pact}
              d: {binding: parties, open to: [member], in force: on 2 ratifications,
                  for later parties: 30 days after consent of all parties}
            procedures:
              suspension:
                subject: any member
                opened by: all members except subject
                stages:
                  open:
                    clock: {after: 5 working days, calendar: of the seat, then: over}
                    conditions: [{when: subject bound by pact, to: over}, {when: subject is member, to: over}]
                  over: {effects: [close case suspension], final: yes}
            """;

    /// Who decides by the same rule decides the same: a matter may be named or be one of those not named.
    private static final List<String> SOMETIMES_THE_SAME_LAW = List.of("Competence.matters", "BodyLaw.decides");

    /// Words and rules are altered whole; a reform is how the charter came about; a source and a time is no law.
    private static final List<Class<?>> NO_PART =
            List.of(Words.class, DecisionRule.class, Reform.class, Source.class, Span.class);

    private static int times(String component) { return SOMETIMES_THE_SAME_LAW.contains(component) ? 40 : 3; }

    private static List<Charter> charters(Path folder) throws java.io.IOException {
        var all = new ArrayList<Charter>();
        all.add(Sco.FILES.under(Sco.FILES.reforms().keySet()).value().orElseThrow().charter());
        var page = LanguagePageTest.alone().stream().filter(snippet -> snippet.text().startsWith("charter: 1"))
                .filter(snippet -> !snippet.text().contains("\nreform:")).findFirst().orElseThrow();
        all.add(new Folder(folder).with("charter.yaml", page.text()).read().value().orElseThrow().charter());
        all.add(new Folder(folder.resolve("seldom")).with("charter.yaml", SELDOM).read().value().orElseThrow().charter());
        for (var name : List.of("eu-council", "osce", "nato", "imf", "wto", "asean", "csto")) {
            all.add(Organisations.readCharter(Path.of("..", "organisations", name)).value().orElseThrow());
        }
        return all;
    }

    @Test void whatever_a_charter_says_differently_is_told_in_three_languages(@TempDir Path folder) throws Exception {
        var tried = new TreeMap<String, Integer>();
        var untold = new TreeMap<String, Integer>();
        for (var charter : charters(folder)) {
            for (var altered : Alterations.of(charter, DAY, EveryPartSpec::times, tried)) {
                if (!isTold(charter, altered)) untold.merge(altered.component(), 1, Integer::sum);
            }
        }
        SOMETIMES_THE_SAME_LAW.forEach(component -> assertThat(untold.getOrDefault(component, 0)).as(component)
                .isLessThan(tried.get(component)));
        SOMETIMES_THE_SAME_LAW.forEach(untold::remove);
        assertThat(untold).as("components whose change nobody is told of").isEmpty();
        assertThat(tried.keySet()).as("a part of the language that no charter of the test has").containsAll(language());
    }

    private static boolean isTold(Charter before, Alterations.Altered altered) {
        var after = altered.charter();
        var changes = CharterDiff.between(new Law(before, DAY), new Law(after, DAY));
        for (var language : List.of(Language.ENGLISH, Language.RUSSIAN, Language.CHINESE)) {
            assertThat(new DiffText(before, after, language).lines(changes)).noneMatch(String::isBlank);
        }
        // A stage of another key may still be called the same.
        boolean key = List.of("Stage.id").contains(altered.component());
        if (!key) changes.forEach(EveryPartSpec::saysWhatWasAndWhatIs);
        return !changes.isEmpty();
    }

    private static void saysWhatWasAndWhatIs(LawChange change) {
        if (!(change instanceof LawChange.Altered altered)) return;
        var was = altered.before().orElse(Words.NONE).in(Language.ENGLISH);
        assertThat(altered.after().orElse(Words.NONE).in(Language.ENGLISH)).as(altered.toString()).isNotEqualTo(was);
    }

    @Test void every_change_of_the_organisation_cites_its_article(@TempDir Path folder) {
        for (var reform : Sco.FILES.reforms().keySet()) {
            var after = Sco.FILES.under(List.of(reform)).value().orElseThrow().charter();
            assertThat(CharterDiff.between(new Law(Sco.FILES.charter(), DAY), new Law(after, DAY)))
                    .as(reform).isNotEmpty().allSatisfy(change -> assertThat(change.sources()).isNotEmpty());
        }
    }

    /// Every component of every record that a charter is made of, as its types say.
    private static SortedSet<String> language() {
        var seen = new LinkedHashSet<Class<?>>();
        gather(Charter.class, seen);
        var components = new TreeSet<String>();
        for (var type : seen) {
            if (!type.isRecord()) continue;
            for (var component : type.getRecordComponents()) {
                var name = type.getSimpleName() + "." + component.getName();
                if (!isMadeOfParts(type, component) && !Alterations.NO_LAW.contains(name)) components.add(name);
            }
        }
        return components;
    }

    /// What is altered part by part, under the names of its own components.
    private static boolean isMadeOfParts(Class<?> type, RecordComponent component) {
        var of = component.getType();
        boolean record = of.isRecord() && of != Words.class && !of.getSimpleName().endsWith("Id");
        return type.getSimpleName().endsWith("Id") || record || of.isSealed() && of != DecisionRule.class;
    }

    private static void gather(Type type, Set<Class<?>> seen) {
        switch (type) {
            case ParameterizedType several -> {
                for (var one : several.getActualTypeArguments()) gather(one, seen);
            }
            case WildcardType any -> gather(any.getUpperBounds()[0], seen);
            case Class<?> one when one.getName().startsWith("org.plenary") && !NO_PART.contains(one)
                    && seen.add(one) -> {
                if (one.isSealed()) for (var kind : one.getPermittedSubclasses()) gather(kind, seen);
                if (one.isRecord()) for (var part : one.getRecordComponents()) gather(part.getGenericType(), seen);
            }
            default -> { }
        }
    }
}
