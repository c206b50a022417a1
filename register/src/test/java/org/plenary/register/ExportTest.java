package org.plenary.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.register.Sample.COMPILER;
import static org.plenary.register.Sample.KEYS;
import static org.plenary.register.Sample.REGISTER;
import static org.plenary.register.Sample.STRANGER;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.register.store.MemoryStore;

@DisplayName("An export can be renewed in place and never mixes two registers")
class ExportTest {
    @TempDir Path folder;

    @Test void a_renewed_export_is_whole_at_every_size() throws IOException {
        var register = Sample.of(0);
        for (int size : List.of(0, 5, 200, 256, 257, 600)) {
            register.append(Sample.bodies((int) register.size(), size), COMPILER);
            register.export(folder);
            var report = Register.verify(folder);
            assertThat(report.faults()).as("size %d", size).isEmpty();
            assertThat(report.entries()).isEqualTo(size);
        }
    }

    @Test void a_renewed_export_mends_damage() throws IOException {
        var register = Sample.of(300);
        register.export(folder);
        Files.write(folder.resolve("tile/0/000"), new byte[3]);
        assertThat(Register.verify(folder).isWhole()).isFalse();
        register.export(folder);
        assertThat(Register.verify(folder).faults()).isEmpty();
    }

    @Test void two_exports_of_one_register_are_the_same_bytes() throws IOException {
        Sample.export(300, folder.resolve("one"));
        Sample.export(300, folder.resolve("two"));
        try (var all = Files.walk(folder.resolve("one"))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var twin = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
                assertThat(twin).hasSameBinaryContentAs(file);
            }
        }
    }

    @Test void another_registers_folder_is_left_alone() throws IOException {
        Sample.export(3, folder);
        var other = Register.open(new MemoryStore(), new Keyring(STRANGER, KEYS.authors()));
        assertThat(other).isInstanceOfSatisfying(Opening.Opened.class, opened ->
                assertThatThrownBy(() -> opened.register().export(folder))
                        .hasMessageContaining("holds the export of another register"));
        assertThat(Register.verify(folder).isWhole()).isTrue();
    }

    @Test void a_folder_with_other_files_is_left_alone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear sir");
        assertThatThrownBy(() -> Sample.export(3, folder)).hasMessageContaining("holds other files");
        assertThat(folder.toFile().list()).containsExactly("letter.txt");
    }

    @Test void the_private_keys_are_not_in_it() throws IOException {
        Sample.export(3, folder);
        assertThat(Files.readString(folder.resolve("keys"))).doesNotContain("PRIVATE")
                .startsWith(REGISTER.verifier().key().toString());
    }
}
