package org.plenary.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.vocabulary.PartyId;

/// Short in the suite. A long run, ten minutes in all:
/// `mvn test -pl core -Dtest=RuleFuzzTest -Dsurefire.argLine=-Dfuzz.seconds=600`.
@DisplayName("The rule parser meets junk")
class RuleFuzzTest {
    private static final String ALPHABET = " ()<>=+-/%\"0123456789.abc№ \u0000\uD83D\u0301≥'_&’\t\n";

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20010615, 20260101})
    void whatever_it_reads_it_answers_and_what_it_accepts_it_prints_back(long seed) {
        var random = new Random(seed);
        long end = System.nanoTime() + Long.getLong("fuzz.seconds", 0) * 1_000_000_000L / 5;
        int tried = 0;
        do {
            check(junk(random));
            check(mutated(RandomRules.rule(random, 3).text(), random));
            tried++;
        } while (tried < 4_000 || System.nanoTime() < end);
        assertThat(tried).isGreaterThanOrEqualTo(4_000);
        if (Long.getLong("fuzz.seconds", 0) > 0) System.out.printf("seed %d: %,d texts%n", seed, 2L * tried);
    }

    @ParameterizedTest(name = "a megabyte of {0}")
    @ValueSource(strings = {"(", "for ", "for > 0 and ", "not ", "9", "9/", "\"", "\u0000", "a-", "- ", "for + "})
    void a_megabyte_is_survived(String piece) {
        check(piece.repeat(1_048_576 / piece.length()));
    }

    @Test void a_wide_rule_is_read_printed_and_applied() {
        var wide = "for > 0" + " and for > 0".repeat(10_000);
        assertThat(Room.rule(wide).text()).isEqualTo(wide);
        SortedMap<PartyId, Position> none = new TreeMap<>();
        assertThat(Room.rule(wide).apply(Vote.of(Room.of(3).seats(), none)).holds()).isFalse();
    }

    private static void check(String text) {
        switch (RuleParser.parse(text)) {
            case Parsed.Rule(var rule) -> assertThat(Room.rule(rule.text())).isEqualTo(rule);
            case Parsed.Fault fault -> {
                assertThat(fault.column()).isBetween(1, text.length() + 1);
                assertThat(fault.message()).isNotBlank();
                assertThat(fault.remedy()).isNotBlank();
            }
        }
    }

    private static String junk(Random random) {
        var bytes = new byte[random.nextInt(40)];
        random.nextBytes(bytes);
        return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
    }

    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> mutated.insert(at, ALPHABET.charAt(random.nextInt(ALPHABET.length())));
                case 1 -> mutated.delete(at, Math.min(mutated.length(), at + 1 + random.nextInt(4)));
                case 2 -> mutated.insert(at, text, 0, random.nextInt(text.length() + 1));
                default -> mutated.insert(at, " " + RandomRules.word(random) + " ");
            }
        }
        return mutated.toString();
    }
}
