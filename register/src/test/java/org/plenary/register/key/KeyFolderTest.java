package org.plenary.register.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.checkpoint.Reading;

@DisplayName("Private keys are made once, kept by their owner alone, and never guessed at")
class KeyFolderTest {
    @TempDir Path temporary;

    private Path file() { return temporary.resolve("keys/register.key"); }

    private Ed25519Signer signer() throws IOException {
        return KeyFolder.at(temporary.resolve("keys")).signer("register.key", "example.org/register");
    }

    @Test void a_key_is_made_on_first_use_and_found_again() throws IOException {
        assertThat(signer().verifier().key()).isEqualTo(signer().verifier().key());
        try (var files = Files.list(temporary.resolve("keys"))) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test void the_owner_alone_can_read_it() throws IOException {
        signer();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test void a_key_that_others_can_read_is_not_used() throws IOException {
        signer();
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(this::signer).hasMessageContaining("can be used by others").hasMessageContaining("chmod 600");
    }

    @Test void a_damaged_key_is_not_replaced() throws IOException {
        signer();
        var text = Files.readString(file());
        Files.writeString(file(), text.substring(0, text.length() - 9));
        assertThatThrownBy(this::signer).hasMessageContaining("holds no usable key").hasMessageContaining("Restore");
        Files.write(file(), new byte[2_000]);
        assertThatThrownBy(this::signer).hasMessageContaining("too long to be a private key");
    }

    @Test void another_name_gets_no_key() throws IOException {
        signer();
        assertThatThrownBy(() -> KeyFolder.at(temporary.resolve("keys")).signer("register.key", "example.org/other"))
                .hasMessageContaining("holds the key of example.org/register, but that of example.org/other");
    }

    @Test void messages_about_a_key_do_not_show_it() throws IOException {
        var secret = signer().text();
        assertThat(Ed25519Signer.parse(secret.replace("+Ac", "+Bc") + "x")).isInstanceOfSatisfying(
                Reading.Unreadable.class, refused -> assertThat(refused.reason()).doesNotContain(secret.substring(40)));
        assertThat(signer().toString()).doesNotContain("PRIVATE");
    }
}
