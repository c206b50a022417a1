package org.plenary.lab.composer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plenary.vocabulary.Language;

/// Prints a note as PDF on A4, tagged for screen readers: on two pages where letters of 7 points or more allow it.
/// Letters are embedded: Noto Sans where the machine has it as TrueType, otherwise Liberation Sans, which comes with
/// PDFBox; both write Latin, Greek and Cyrillic. Chinese letters have to be on the machine as TrueType.
public final class NotePdf {
    /// How many pages a note has where it can.
    public static final int PAGES = 2;

    private static final double[] SIZES = {9.5, 9, 8.5, 8, 7.5, 7};
    private static final Path NOTO = Path.of("/usr/share/fonts/truetype/noto");
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final List<Path> HAN = List.of(
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/System/Library/Fonts/Supplemental/Arial Unicode.ttf"), Path.of("C:/Windows/Fonts/simhei.ttf"));

    /// A printed note, or why there is none.
    public sealed interface Answer {
        /// The document and how many pages it has.
        record Printed(byte[] document, int pages) implements Answer {}

        /// None of these fonts, in which the language could be written, is on this machine.
        record NoLetters(List<Path> wanted) implements Answer {
            public NoLetters {
                wanted = List.copyOf(wanted);
            }
        }
    }

    private NotePdf() {}

    public static Answer of(Note note) {
        if (!isPrintable(note.language())) return new Answer.NoLetters(HAN);
        XRLog.setLoggingEnabled(false);
        try {
            var printed = print(note, SIZES[0]);
            for (int size = 1; size < SIZES.length && printed.pages() > PAGES; size++) {
                printed = print(note, SIZES[size]);
            }
            return printed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Whether this machine has letters for a language.
    public static boolean isPrintable(Language language) {
        return !language.equals(Language.CHINESE) || han().isPresent();
    }

    private static Answer.Printed print(Note note, double points) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(printable(NoteHtml.of(note, points)), null)
                .toStream(out);
        letters(builder);
        builder.usePdfUaAccessibility(true).withProducer("Plenary").run();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new Answer.Printed(out.toByteArray(), document.getNumberOfPages());
        }
    }

    /// Neither font has arrows.
    private static String printable(String html) { return html.replace('→', '›'); }

    private static void letters(PdfRendererBuilder builder) {
        var plain = NOTO.resolve("NotoSans-Regular.ttf");
        var bold = NOTO.resolve("NotoSans-Bold.ttf");
        if (Files.isReadable(plain) && Files.isReadable(bold)) {
            builder.useFont(plain.toFile(), "Note", 400, FontStyle.NORMAL, true);
            builder.useFont(bold.toFile(), "Note", 700, FontStyle.NORMAL, true);
        } else {
            builder.useFont(NotePdf::liberation, "Note");
        }
        han().ifPresent(font -> builder.useFont(font.toFile(), "Han", 400, FontStyle.NORMAL, true));
    }

    /// A font with Chinese letters, if the machine has one.
    private static Optional<Path> han() { return HAN.stream().filter(Files::isReadable).findFirst(); }

    private static InputStream liberation() { return PDDocument.class.getResourceAsStream(LIBERATION); }
}
