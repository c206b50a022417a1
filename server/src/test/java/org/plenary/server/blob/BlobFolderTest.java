package org.plenary.server.blob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.blob.BlobFolder.Keeping;

@DisplayName("A folder of files by their SHA-256")
class BlobFolderTest {
    @TempDir Path folder;

    private Keeping keep(byte[] content) throws IOException {
        return new BlobFolder(folder).keep(new ByteArrayInputStream(content));
    }

    private static byte[] zip(String... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test @DisplayName("SHA-256 of `abc` (FIPS 180-4, example)")
    void a_file_is_found_under_its_digest_and_kept_once() throws IOException {
        var abc = "abc".getBytes(StandardCharsets.UTF_8);
        var digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(keep(abc)).isEqualTo(new Keeping.Kept(digest, FileKind.TEXT));
        assertThat(keep(abc)).isEqualTo(new Keeping.Kept(digest, FileKind.TEXT));
        assertThat(new BlobFolder(folder).find(digest).orElseThrow().path()).hasContent("abc");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test void kinds_are_told_by_content() throws IOException {
        assertThat(keep(zip("[Content_Types].xml", "", "word/document.xml", "<w/>")))
                .isInstanceOfSatisfying(Keeping.Kept.class, kept -> assertThat(kept.kind()).isEqualTo(FileKind.DOCX));
        assertThat(keep(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .isInstanceOfSatisfying(Keeping.Kept.class, kept -> assertThat(kept.kind()).isEqualTo(FileKind.ODT));
        assertThat(keep("# Heading\nдокумент 文件".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Keeping.Kept.class, kept -> assertThat(kept.kind()).isEqualTo(FileKind.TEXT));
    }

    @Test void macros_other_packages_binaries_and_nothing_are_not_taken() throws IOException {
        assertThat(keep(zip("word/document.xml", "<w/>", "word/vbaProject.bin", "x"))).isEqualTo(new Keeping.NotTaken());
        assertThat(keep(zip("program.exe", "MZ"))).isEqualTo(new Keeping.NotTaken());
        assertThat(keep(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isEqualTo(new Keeping.NotTaken());
        assertThat(keep(new byte[] {(byte) 0xff, (byte) 0xfe, 'a'})).isEqualTo(new Keeping.NotTaken());
        assertThat(keep(new byte[0])).isEqualTo(new Keeping.NotTaken());
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test void too_large_a_file_leaves_nothing_behind() throws IOException {
        assertThat(keep(new byte[(int) BlobFolder.LARGEST + 1])).isEqualTo(new Keeping.TooLarge());
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test void a_name_that_is_no_digest_leads_nowhere() throws IOException {
        assertThat(new BlobFolder(folder).find("../../etc/passwd")).isEmpty();
        assertThat(new BlobFolder(folder).find("ab".repeat(32))).isEmpty();
    }
}
