package org.plenary.server.blob;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The kinds of files that are taken, told by their content and not by their names.
public enum FileKind {
    PDF("pdf", "application/pdf"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("odt", "application/vnd.oasis.opendocument.text"),
    /// Plain text, Markdown included, in UTF-8.
    TEXT("txt", "text/plain;charset=UTF-8");

    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final int MOST_PARTS = 10_000;

    private final String ending;
    private final String type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    public String ending() { return ending; }

    public String type() { return type; }

    /// The kind of a file; empty for one that is not taken, a text document with macros included.
    static Optional<FileKind> of(Path file) throws IOException {
        var content = Files.readAllBytes(file);
        if (begins(content, PDF_MARK)) return Optional.of(PDF);
        if (begins(content, ZIP_MARK)) return packed(file);
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length > mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    /// Only the list of the parts is read, never what is packed in them but for the short mark of an ODT.
    private static Optional<FileKind> packed(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            boolean macros = zip.getEntry("word/vbaProject.bin") != null || zip.getEntry("Basic/script-lc.xml") != null;
            if (zip.size() > MOST_PARTS || macros) return Optional.empty();
            if (zip.getEntry("word/document.xml") != null) return Optional.of(DOCX);
            var mark = zip.getEntry("mimetype");
            if (mark == null || mark.getSize() > 100) return Optional.empty();
            try (var stream = zip.getInputStream(mark)) {
                var says = new String(stream.readNBytes(100), StandardCharsets.US_ASCII);
                return says.equals(ODT.type) ? Optional.of(ODT) : Optional.empty();
            }
        } catch (ZipException damaged) {
            return Optional.empty();
        }
    }

    private static boolean isText(byte[] content) {
        for (byte one : content) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') return false;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return content.length > 0;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
