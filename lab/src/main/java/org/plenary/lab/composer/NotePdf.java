package org.plenary.lab.composer;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Prints a note as PDF on A4, tagged for screen readers: on two pages where letters of 7 points or more allow it.
/// Letters are embedded: Noto Sans where the machine has it as TrueType, otherwise Liberation Sans, which comes with
/// PDFBox; both write Latin, Greek and Cyrillic.
public final class NotePdf {
    /// How many pages a note has where it can.
    public static final int PAGES = 2;

    private static final double[] SIZES = {9.5, 9, 8.5, 8, 7.5, 7};
    private static final Path NOTO = Path.of("/usr/share/fonts/truetype/noto");
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// The document and how many pages it has.
    public record Printed(byte[] document, int pages) {}

    private NotePdf() {}

    public static Printed of(Note note) {
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

    private static Printed print(Note note, double points) throws IOException {
        var out = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder().withHtmlContent(printable(NoteHtml.of(note, points)), null)
                .toStream(out);
        letters(builder);
        builder.usePdfUaAccessibility(true).withProducer("Plenary").run();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new Printed(out.toByteArray(), document.getNumberOfPages());
        }
    }

    /// Neither font has arrows.
    private static String printable(String html) { return html.replace('→', '›'); }

    private static void letters(PdfRendererBuilder builder) {
        var plain = NOTO.resolve("NotoSans-Regular.ttf");
        var bold = NOTO.resolve("NotoSans-Bold.ttf");
        if (Files.isReadable(plain) && Files.isReadable(bold)) {
            builder.useFont(plain.toFile(), "Note", 400, com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder
                    .FontStyle.NORMAL, true);
            builder.useFont(bold.toFile(), "Note", 700, com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder
                    .FontStyle.NORMAL, true);
            return;
        }
        builder.useFont(NotePdf::liberation, "Note");
    }

    private static InputStream liberation() { return PDDocument.class.getResourceAsStream(LIBERATION); }
}
