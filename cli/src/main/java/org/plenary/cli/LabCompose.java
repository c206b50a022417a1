package org.plenary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.lab.composer.Bundle;
import org.plenary.lab.composer.Composer;
import org.plenary.lab.composer.Note;
import org.plenary.lab.composer.NoteHtml;
import org.plenary.lab.composer.NoteMarkdown;
import org.plenary.lab.composer.NotePdf;
import org.plenary.server.lab.NoteJson;
import org.plenary.server.view.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A bundle of reforms as a note that can be tabled.
@Command(name = "compose", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Bundles reforms and composes a sourced note of two pages that can be tabled.",
            "The legal path of each reform (amendment, regulation or decision; who decides, by which rule, with",
            "whose consent), what changes in law, what it does to voting power, and with a record of votes which",
            "outcomes change and what overruled states may not deliver. The ending of --out says the form: .html,",
            ".md or .pdf; without --out Markdown goes to standard output. Exit status 1 where lines were left out."
        },
        footer = {
            "", "Examples:",
            "  ./plenary lab compose --reform majority-for-coordinators",
            "  ./plenary lab compose --reform majority-for-coordinators --reform warning-ladder \\",
            "      --ballots un_votes.csv.gz --motions un_roll_calls.csv.gz --out note.pdf"
        })
final class LabCompose implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--reform", paramLabel = "R", required = true,
            description = "a reform by its id or file (may be repeated)")
    private List<String> reforms;

    @Option(names = "--out", paramLabel = "FILE", description = "where to write the note: .html, .md or .pdf")
    private Path out;

    @Mixin private RecordFile file;

    @Mixin private Asked asked;

    LabCompose(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        var form = form();
        var law = LawFiles.readLaw(asked.folder(), terminal);
        var reply = asked.reply(terminal);
        var singly = new ArrayList<Bundle.Reformed>();
        var day = reply.vantage().day();
        for (var name : reforms) {
            var charter = law.under(List.of(name));
            var reform = charter.reforms().getLast();
            singly.add(new Bundle.Reformed(reform, charter));
            if (reform.from().isAfter(day)) day = reform.from();
        }
        try (var patience = new Patience("reading", terminal.err())) {
            Optional<RecordFile.Read> read = file.isGiven() ? Optional.of(file.read(terminal, patience))
                    : Optional.empty();
            patience.at("replaying the record");
            var evidence = read.map(one -> new Bundle.Evidence(one.record(), file.name(reply)));
            var bundle = new Bundle(law.files().charter(), singly, law.under(reforms),
                    reply.vantage().organisation(), day, evidence);
            var note = Composer.of(bundle, reply.vantage().language());
            if (asked.json()) terminal.out().print(Json.of(NoteJson.of(bundle, reply.vantage().language())));
            else if (out == null) terminal.out().print(NoteMarkdown.of(note));
            else write(note, form);
            return read.map(RecordFile.Read::status).orElse(Exit.DONE);
        }
    }

    private String form() {
        if (out == null) return "md";
        var name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        for (var form : List.of("html", "md", "pdf")) if (name.endsWith("." + form)) return form;
        throw new Refusal("--out: '%s' does not say which form. Let it end in .html, .md or .pdf.".formatted(out));
    }

    private void write(Note note, String form) throws IOException {
        switch (form) {
            case "html" -> OutFile.write(out, NoteHtml.of(note).getBytes(StandardCharsets.UTF_8));
            case "md" -> OutFile.write(out, NoteMarkdown.of(note).getBytes(StandardCharsets.UTF_8));
            default -> print(note);
        }
        terminal.err().println("The note is in %s.".formatted(out));
    }

    private void print(Note note) throws IOException {
        switch (NotePdf.of(note)) {
            case NotePdf.Answer.Printed(var document, int pages) -> {
                OutFile.write(out, document);
                if (pages > NotePdf.PAGES) {
                    terminal.err().println("The note has %d pages: the bundle is too much for two.".formatted(pages));
                }
            }
            case NotePdf.Answer.NoLetters(var wanted) -> throw new Refusal(("--out: this machine has no TrueType font "
                    + "with Chinese letters; one of these is needed: %s. On Debian it comes with fonts-droid-fallback. "
                    + "A note that ends in .html can be printed from a browser.").formatted(Show.all(wanted)));
        }
    }
}
