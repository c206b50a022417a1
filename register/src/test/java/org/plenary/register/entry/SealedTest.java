package org.plenary.register.entry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.Answer;
import org.plenary.register.Draft;
import org.plenary.register.Keyring;
import org.plenary.register.Register;
import org.plenary.register.Opening;
import org.plenary.register.Sample;
import org.plenary.register.audit.Fault;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.store.MemoryStore;

@DisplayName("A sealed entry: bound for ever, readable only with the vault")
class SealedTest {
    private static final byte[] BODY = "{\"act\":\"talks\"}".getBytes(UTF_8);
    private static final byte[] SALT = new byte[Sealed.SALT];

    @Test void the_register_shows_a_digest_and_nothing_else() {
        var sealed = Sealed.of(entry(), SALT);
        assertThat(new String(sealed.body(), UTF_8)).matches("\\{\"author\":\"sealed\",\"sealed\":\"[0-9a-f]{64}\"}");
        assertThat(Sealed.digest(sealed.body())).hasValue(sealed.digest());
        assertThat(Sealed.digest(BODY)).isEmpty();
        assertThat(CanonicalJson.isCanonicalObject(sealed.body())).isTrue();
    }

    @Test void what_the_vault_keeps_is_the_whole_entry() {
        var sealed = Sealed.of(entry(), SALT);
        assertThat(Sealed.open(sealed.kept(), sealed.digest())).isInstanceOfSatisfying(Reading.Read.class,
                read -> assertThat(((Entry) read.value()).isSignedBy(Sample.COMPILER.verifier(), Sample.ORIGIN)).isTrue());
    }

    @Test void another_salt_gives_another_digest_and_a_changed_byte_is_found() {
        var sealed = Sealed.of(entry(), SALT);
        var other = SALT.clone();
        other[31] = 1;
        assertThat(Sealed.of(entry(), other).digest()).isNotEqualTo(sealed.digest());
        for (int at = 0; at < sealed.kept().length; at++) {
            var changed = sealed.kept();
            changed[at] ^= 1;
            assertThat(Sealed.open(changed, sealed.digest())).isInstanceOf(Reading.Unreadable.class);
        }
    }

    @Test void an_export_with_the_vault_is_checked_file_by_file(@TempDir Path folder) throws IOException {
        var keys = new Keyring(Sample.REGISTER, List.of(Sample.COMPILER.verifier()));
        var register = ((Opening.Opened) Register.open(new MemoryStore(), keys)).register();
        register.append(List.of(Draft.sealed(BODY, Sample.COMPILER)), Sample.COMPILER, _ -> {});
        register.exportWithVault(folder);
        assertThat(Register.verify(folder).faults()).isEmpty();
        Path kept;
        try (var files = Files.list(folder.resolve("vault"))) {
            kept = files.findFirst().orElseThrow();
        }
        var bytes = Files.readAllBytes(kept);
        bytes[40] ^= 1;
        Files.write(kept, bytes);
        Files.writeString(folder.resolve("vault/stranger"), "?");
        assertThat(Register.verify(folder).faults()).extracting(Fault::kind)
                .containsExactlyInAnyOrder(Fault.Kind.ENTRY, Fault.Kind.UNEXPECTED);
        Files.delete(folder.resolve("vault/stranger"));
        register.export(folder);
        assertThat(folder.resolve("vault")).doesNotExist();
        assertThat(Register.verify(folder).faults()).isEmpty();
    }

    @Test void an_author_who_only_files_under_seal_does_not_become_known() throws IOException {
        var keys = new Keyring(Sample.REGISTER, List.of(Sample.COMPILER.verifier()));
        var register = ((Opening.Opened) Register.open(new MemoryStore(), keys)).register();
        var answer = register.append(List.of(Draft.sealed(BODY, Sample.STRANGER)), Sample.COMPILER, _ -> {});
        assertThat(answer).isInstanceOf(Answer.Entered.class);
        assertThat(register.publicKeys()).doesNotContain(Sample.STRANGER.verifier().key());
        assertThat(register.verify().faults()).isEmpty();
        var shown = ((Reading.Read<Entry>) Entry.parse(register.entry(0).orElseThrow())).value();
        assertThat(shown.key()).isEqualTo(Sample.COMPILER.verifier().key().shortName());
        assertThat(register.unsealed(Sealed.digest(shown.body()).orElseThrow()))
                .hasValueSatisfying(inner -> assertThat(inner.body()).isEqualTo(BODY));
    }

    @Test void nothing_of_a_batch_tells_how_much_of_it_is_sealed() throws IOException {
        var keys = new Keyring(Sample.REGISTER, List.of(Sample.COMPILER.verifier()));
        var register = ((Opening.Opened) Register.open(new MemoryStore(), keys)).register();
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 6; i++) {
            var body = ("{\"number\":" + i + "}").getBytes(UTF_8);
            drafts.add(i % 3 == 1 ? Draft.sealed(body, Sample.COMPILER) : Draft.open(body, Sample.COMPILER));
        }
        register.append(drafts, Sample.COMPILER, _ -> {});
        for (int i = 0; i < 6; i++) {
            var shown = new String(register.entry(i).orElseThrow(), UTF_8);
            if (i % 3 != 1) {
                assertThat(shown).contains("\"path\":\"" + List.of(0, 9, 1, 2, 9, 3).get(i) + "/4 ");
                continue;
            }
            assertThat(shown).doesNotContain("path");
            var body = ((Reading.Read<Entry>) Entry.parse(register.entry(i).orElseThrow())).value().body();
            var behind = register.unsealed(Sealed.digest(body).orElseThrow()).orElseThrow();
            assertThat(new String(behind.bytes(), UTF_8)).doesNotContain("path");
        }
        assertThat(register.verify().faults()).isEmpty();
    }

    private static Entry entry() {
        return ((Reading.Read<Entry>) Entry.sign(BODY, Sample.ORIGIN, Sample.COMPILER)).value();
    }
}
