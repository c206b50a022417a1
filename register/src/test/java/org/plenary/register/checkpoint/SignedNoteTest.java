package org.plenary.register.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.register.key.Ed25519Signer;
import org.plenary.register.key.Ed25519Verifier;

@DisplayName("C2SP signed-note: texts with signatures under them")
class SignedNoteTest {
    /// The worked example of the Go package golang.org/x/mod/sumdb/note, where the format comes from.
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String NOTE = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;
    private final Signer clerk = Ed25519Signer.ofSeed("clerk.example/register", new byte[32]);

    private static Verifier verifier(String key) {
        return switch (Ed25519Verifier.parse(key)) {
            case Reading.Read<Verifier>(var verifier) -> verifier;
            case Reading.Unreadable<Verifier>(var reason) -> throw new AssertionError(reason);
        };
    }

    private static SignedNote note(String text) {
        return switch (SignedNote.parse(text.getBytes(UTF_8))) {
            case Reading.Read<SignedNote>(var note) -> note;
            case Reading.Unreadable<SignedNote>(var reason) -> throw new AssertionError(reason);
        };
    }

    @Test void the_published_example_verifies() {
        assertThat(note(NOTE).signedBy(List.of(verifier(PETER)))).isEqualTo(Reading.of(List.of(verifier(PETER).key())));
        assertThat(note(NOTE).toString()).isEqualTo(NOTE);
    }

    @Test void the_published_example_changed_does_not() {
        assertThat(note(NOTE.replace("answer", "Answer")).signedBy(List.of(verifier(PETER))))
                .isEqualTo(Reading.not("The signature of PeterNeumann+c74f20a3 is wrong."));
    }

    @Test void what_we_sign_verifies() {
        var signed = note(SignedNote.sign("clerk.example/register\n0\n", clerk).toString());
        assertThat(signed.signedBy(List.of(clerk.verifier()))).isEqualTo(Reading.of(List.of(clerk.verifier().key())));
    }

    @Test void signatures_of_strangers_are_ignored() {
        var greased = NOTE.replace("\n\u2014", "\n\u2014 grease.invalid AAAAAAAA\n\u2014")
                + "\u2014 PeterNeumann AAAAAAAAAAAA\n";
        assertThat(note(greased).signedBy(List.of(verifier(PETER)))).isEqualTo(Reading.of(List.of(verifier(PETER).key())));
    }

    @Test void a_note_signed_by_strangers_alone_is_not_signed() {
        assertThat(note(NOTE).signedBy(List.of(clerk.verifier())))
                .isEqualTo(Reading.not("The note bears no signature by a known key."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "text", "text\n", "text\n\n", "text\n\nsigned\n", "text\n\n\u2014 a\n",
            "text\n\n\u2014 a AAAA\n", "text\n\n\u2014 a AAAAAAB=\n", "text\n\n\u2014 a+b AAAAAAAA\n",
            "text\n\n\u2014 a AAAAAAAA", "te\txt\n\n\u2014 a AAAAAAAA\n", "text\n\n- a AAAAAAAA\n"})
    void what_is_no_note_is_refused(String text) {
        assertThat(SignedNote.parse(text.getBytes(UTF_8))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test void binary_and_crowded_notes_are_refused() {
        assertThat(SignedNote.parse(new byte[] {'a', '\n', '\n', (byte) 0xff, '\n'}))
                .isEqualTo(Reading.not("The note is not UTF-8 text."));
        assertThat(SignedNote.parse(("text\n\n" + "\u2014 a AAAAAAAA\n".repeat(101)).getBytes(UTF_8)))
                .isEqualTo(Reading.not("The note has more than 100 signatures."));
    }

    @Test void a_flipped_bit_anywhere_spoils_the_note() {
        var bytes = SignedNote.sign("clerk.example/register\n0\n", clerk).bytes();
        for (int i = 0; i < bytes.length * 8; i++) {
            bytes[i / 8] ^= (byte) (1 << i % 8);
            assertThat(SignedNote.parse(bytes).then(note -> note.signedBy(List.of(clerk.verifier()))))
                    .as("bit %d", i).isInstanceOf(Reading.Unreadable.class);
            bytes[i / 8] ^= (byte) (1 << i % 8);
        }
    }
}
