package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.register.checkpoint.Reading;

@DisplayName("RFC 8785: one spelling for each JSON value")
class CanonicalJsonTest {
    private static String canonical(String json) {
        return switch (CanonicalJson.of(json.getBytes(UTF_8))) {
            case Reading.Read<byte[]>(var bytes) -> new String(bytes, UTF_8);
            case Reading.Unreadable<byte[]>(var reason) -> reason;
        };
    }

    @Test void the_example_of_section_3_2_2_comes_out() {
        assertThat(canonical("""
                {
                  "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""")).isEqualTo("{\"literals\":[null,true,false],"
                + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test void the_sorting_example_of_section_3_2_3_comes_out() {
        assertThat(canonical("""
                {"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh",
                 "1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control",
                 "\\u00f6":"Latin Small Letter O With Diaeresis"}""")
                .replaceAll("\"[^\"]*\":", "")).isEqualTo("{\"Carriage Return\",\"One\",\"Control\","
                + "\"Latin Small Letter O With Diaeresis\",\"Euro Sign\",\"Emoji: Grinning Face\","
                + "\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3", "{", "{\"a\":}", "{\"a\":1,}", "{\"a\":1}x", "{\"a\":1,\"a\":2}", "{\"a\":NaN}",
            "{\"a\":1e999}", "{a:1}"})
    void what_is_not_json_is_refused(String json) { assertThat(canonical(json)).startsWith("The JSON cannot be read"); }

    @Test void half_characters_are_refused() {
        assertThat(canonical("{\"a\":\"\\ud800\"}")).isEqualTo("The JSON is not UTF-8 text, or holds half a character.");
        assertThat(CanonicalJson.of(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}))
                .isInstanceOf(Reading.Unreadable.class);
    }

    @Test void deep_nesting_is_refused_before_it_can_hurt() {
        assertThat(canonical("[".repeat(60_000) + "]".repeat(60_000))).contains("nested deeper than 100");
        assertThat(canonical("[".repeat(100) + "]".repeat(100))).startsWith("[[[");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void any_bytes_get_an_answer(long seed) {
        var random = new Random(seed);
        var alphabet = "{}[]\":,\\u00d8 0123456789.eE+-truefalsn\n\u00e9\ud83d\ude00".getBytes(UTF_8);
        for (int run = 0; run < 5_000; run++) {
            var bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) bytes[i] = alphabet[random.nextInt(alphabet.length)];
            if (CanonicalJson.of(bytes) instanceof Reading.Read<byte[]>(var once)) {
                assertThat(CanonicalJson.of(once)).isInstanceOfSatisfying(Reading.Read.class,
                        twice -> assertThat((byte[]) twice.value()).isEqualTo(once));
            }
        }
    }
}
