package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.checkpoint.Signer;
import org.plenary.register.key.Ed25519Signer;

@DisplayName("An entry: body, key and signature as canonical JSON")
class EntryTest {
    private static final String ORIGIN = "example.org/register";
    private static final String PATH = "\",\"path\":";
    private static final String SIGNATURE = "\",\"signature\":";
    private final Signer author = Ed25519Signer.ofSeed("example.org/compiler", new byte[32]);
    private final byte[] body = "{\"act\":\"standing granted\",\"party\":\"IND\"}".getBytes(UTF_8);

    static Entry read(Reading<Entry> reading) {
        return switch (reading) {
            case Reading.Read<Entry>(var entry) -> entry;
            case Reading.Unreadable<Entry>(var reason) -> throw new AssertionError(reason);
        };
    }

    private static String reason(Reading<Entry> reading) {
        return reading instanceof Reading.Unreadable<Entry>(var reason) ? reason : "it was read";
    }

    @Test void an_entry_is_canonical_and_gives_back_what_went_in() {
        var entry = read(Entry.sign(body, ORIGIN, author));
        assertThat(CanonicalJson.isCanonicalObject(entry.bytes())).isTrue();
        var parsed = read(Entry.parse(entry.bytes()));
        assertThat(parsed.body()).isEqualTo(body);
        assertThat(parsed.key()).isEqualTo(author.verifier().key().shortName());
        assertThat(parsed.isSignedBy(author.verifier(), ORIGIN)).isTrue();
    }

    @Test void a_signature_is_worth_nothing_in_another_register() {
        var entry = read(Entry.sign(body, ORIGIN, author));
        assertThat(entry.isSignedBy(author.verifier(), "example.org/other")).isFalse();
    }

    @Test void a_signature_for_another_purpose_is_worth_nothing_here() {
        var entry = new String(read(Entry.sign(body, ORIGIN, author)).bytes(), UTF_8);
        var plain = Base64.getEncoder().encodeToString(author.sign(body));
        var forged = entry.substring(0, entry.length() - 90) + plain + "\"}";
        assertThat(read(Entry.parse(forged.getBytes(UTF_8))).isSignedBy(author.verifier(), ORIGIN)).isFalse();
    }

    @Test void another_key_of_the_same_name_did_not_sign() {
        var entry = read(Entry.sign(body, ORIGIN, author));
        var other = Ed25519Signer.ofSeed("example.org/compiler", "another seed of thirty-two bytes".getBytes(UTF_8));
        assertThat(entry.isSignedBy(other.verifier(), ORIGIN)).isFalse();
    }

    private static byte[] numbered(int number) { return ("{\"number\":" + number + "}").getBytes(UTF_8); }

    /// The entries of that many bodies, counted from `from`, under one signature.
    private List<Entry> together(int from, int size) {
        var bodies = IntStream.range(from, from + size).mapToObj(EntryTest::numbered).toList();
        return Entry.signTogether(bodies, ORIGIN, author).stream().map(EntryTest::read).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 32})
    void entries_signed_together_are_canonical_and_each_is_checked_alone(int size) {
        var entries = together(0, size);
        for (int i = 0; i < size; i++) {
            var bytes = entries.get(i).bytes();
            assertThat(CanonicalJson.isCanonicalObject(bytes)).isTrue();
            assertThat(new String(bytes, UTF_8)).contains("\"path\":\"" + i + "/" + size + " ");
            var parsed = read(Entry.parse(bytes));
            assertThat(parsed.body()).isEqualTo(numbered(i));
            assertThat(parsed.key()).isEqualTo(author.verifier().key().shortName());
            assertThat(parsed.isSignedBy(author.verifier(), ORIGIN)).isTrue();
            assertThat(parsed.isSignedBy(author.verifier(), "example.org/other")).isFalse();
        }
        assertThat(entries).extracting(entry -> tail(entry, SIGNATURE)).containsOnly(tail(entries.getFirst(), SIGNATURE));
    }

    /// From that name on to the end.
    private static String tail(Entry entry, String name) {
        var text = new String(entry.bytes(), UTF_8);
        return text.substring(text.lastIndexOf(name));
    }

    @Test void a_path_or_a_signature_of_other_entries_is_refused() {
        var batch = together(0, 5);
        var other = together(100, 5);
        var entry = new String(batch.get(2).bytes(), UTF_8);
        for (var stranger : List.of(batch.get(1), batch.get(3), batch.get(4), other.get(2))) {
            assertRefused(entry.replace(tail(batch.get(2), PATH), tail(stranger, PATH)));
        }
        assertRefused(entry.replace(tail(batch.get(2), SIGNATURE), tail(other.get(2), SIGNATURE)));
        assertRefused(entry.replace("2/5 ", "2/6 "));
        assertRefused(entry.replace("2/5 ", "3/5 "));
    }

    @Test void a_signature_for_one_entry_is_worth_nothing_for_several_nor_the_other_way_round() {
        var one = read(Entry.sign(numbered(2), ORIGIN, author));
        var several = together(0, 5).get(2);
        assertRefused(new String(several.bytes(), UTF_8).replace(tail(several, PATH), tail(several, SIGNATURE)));
        assertRefused(new String(several.bytes(), UTF_8).replace(tail(several, SIGNATURE), tail(one, SIGNATURE)));
    }

    private void assertRefused(String text) {
        assertThat(read(Entry.parse(text.getBytes(UTF_8))).isSignedBy(author.verifier(), ORIGIN)).as(text).isFalse();
    }

    @Test void a_flipped_bit_anywhere_is_noticed() {
        assertEachBitCounts(read(Entry.sign(body, ORIGIN, author)).bytes());
        assertEachBitCounts(together(0, 3).get(2).bytes());
    }

    private void assertEachBitCounts(byte[] bytes) {
        for (int i = 0; i < bytes.length * 8; i++) {
            var bent = bytes.clone();
            bent[i / 8] ^= (byte) (1 << i % 8);
            boolean passes = Entry.parse(bent) instanceof Reading.Read<Entry>(var entry)
                    && entry.isSignedBy(author.verifier(), ORIGIN);
            assertThat(passes).as("bit %d", i).isFalse();
        }
    }

    @Test void a_body_in_another_spelling_is_refused() {
        for (var spelling : new String[] {"{\"b\":1,\"a\":2}", "{ \"a\":1}", "{\"a\":1.0}", "[1]", "1", "", "{\"a\":1", "{}x",
                "{\"a\":9007199254740993}", "{\"a\":\"\\ud800\"}", "{\"a\":1,\"a\":1}", "{\"a\":\"\\u0041\"}"}) {
            assertThat(reason(Entry.sign(spelling.getBytes(UTF_8), ORIGIN, author))).as(spelling)
                    .isEqualTo("The body is not a JSON object in canonical form (RFC 8785).");
        }
    }

    @Test void an_entry_has_at_most_65_535_bytes() {
        int frame = read(Entry.sign("{\"t\":\"\"}".getBytes(UTF_8), ORIGIN, author)).bytes().length;
        var longest = "{\"t\":\"" + "x".repeat(65_535 - frame) + "\"}";
        assertThat(read(Entry.sign(longest.getBytes(UTF_8), ORIGIN, author)).bytes()).hasSize(65_535);
        var longer = "{\"t\":\"" + "x".repeat(65_536 - frame) + "\"}";
        assertThat(reason(Entry.sign(longer.getBytes(UTF_8), ORIGIN, author))).isEqualTo("The entry would have 65,536 "
                + "bytes, but an entry has at most 65,535. Keep long texts beside the register and enter their SHA-256.");
        assertThat(reason(Entry.parse(new byte[65_536]))).contains("has 65,536 bytes");
    }

    @Test void what_is_no_entry_is_refused_at_every_length() {
        for (var entry : List.of(read(Entry.sign(body, ORIGIN, author)), together(0, 3).get(1))) {
            var bytes = entry.bytes();
            for (int length = 0; length < bytes.length; length++) {
                assertThat(Entry.parse(Arrays.copyOf(bytes, length))).isInstanceOf(Reading.Unreadable.class);
            }
        }
    }
}
