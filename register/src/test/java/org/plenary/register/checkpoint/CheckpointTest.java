package org.plenary.register.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenary.register.tree.Hash;

@DisplayName("C2SP tlog-checkpoint and verifier keys: what is read and what is refused")
class CheckpointTest {
    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    @Test void a_checkpoint_is_three_lines() {
        var checkpoint = new Checkpoint("example.org/register", 0, Hash.ofEmptyTree());
        assertThat(checkpoint.text()).isEqualTo("example.org/register\n0\n" + ROOT + "\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(Reading.of(checkpoint));
    }

    @Test void further_lines_are_extensions() {
        assertThat(Checkpoint.parse("a\n7\n" + ROOT + "\nextension\n"))
                .isEqualTo(Reading.of(new Checkpoint("a", 7, Hash.ofEmptyTree())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'a\n7\n'                                        | A checkpoint has three lines",
        "'\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n'  | the origin, is empty",
        "'a\n07\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n' | should be a size in decimal, but is \"07\"",
        "'a\n-7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n' | should be a size in decimal, but is \"-7\"",
        "'a\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n' | should be a size",
        "'a\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n'  | should be a hash in base64",
        "'a\n7\nAAAA\n'                                  | should be a hash in base64",
    })
    void another_form_is_refused_and_named(String text, String reason) {
        assertThat(Checkpoint.parse(text)).isInstanceOfSatisfying(Reading.Unreadable.class,
                refused -> assertThat(refused.reason()).contains(reason));
    }

    @Test void a_verifier_key_has_one_spelling() {
        var key = new VerifierKey("example.org/register", VerifierKey.ED25519, new byte[32]);
        assertThat(VerifierKey.parse(key.toString())).isEqualTo(Reading.of(key));
        var bytes = key.toString().getBytes();
        for (int i = 0; i < bytes.length * 8; i++) {
            bytes[i / 8] ^= (byte) (1 << i % 8);
            assertThat(VerifierKey.parse(new String(bytes))).as("bit %d", i).isInstanceOf(Reading.Unreadable.class);
            bytes[i / 8] ^= (byte) (1 << i % 8);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "a b", "a+b", "'a\"b'", "a\\b", "ö"})
    void a_name_that_a_line_or_an_entry_could_not_carry_is_a_mistake(String name) {
        assertThat(VerifierKey.isName(name)).isFalse();
    }
}
