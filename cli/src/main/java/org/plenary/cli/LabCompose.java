package org.plenary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.lab.composer.Bundle;
import org.plenary.lab.composer.Composer;
import org.plenary.lab.composer.LegalPath;
import org.plenary.lab.composer.MatterEffect;
import org.plenary.lab.composer.Note;
import org.plenary.lab.composer.NoteHtml;
import org.plenary.lab.composer.NoteMarkdown;
import org.plenary.lab.composer.NotePdf;
import org.plenary.server.view.Json;
import org.plenary.vocabulary.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A bundle of reforms as a note that can be tabled.
@Command(name = "compose", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Bundles reforms and composes a sourced note of two pages: the legal path of each (amendment, regulation",
            "or decision; who decides, by which rule, whose consent), what changes in law, what it does to voting",
            "power, and with a record of votes which outcomes change and what overruled states may not deliver.",
            "The ending of --out says the form: .html, .md or .pdf; without --out Markdown goes to standard output."
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
            var evidence = read.map(one -> new Bundle.Evidence(one.record(), file.name()));
            var bundle = new Bundle(law.files().charter(), singly, law.under(reforms),
                    reply.vantage().organisation(), day, evidence);
            var note = Composer.of(bundle, reply.vantage().language());
            if (asked.json()) terminal.out().print(Json.of(json(bundle, reply.vantage().language())));
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

    private static Map<String, Object> json(Bundle bundle, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("as-of", bundle.day());
        var paths = Composer.paths(bundle);
        var reforms = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < paths.size(); i++) reforms.add(json(bundle.singly().get(i), paths.get(i), language));
        json.put("reforms", reforms);
        json.put("effects", Composer.effects(bundle).stream().map(LabCompose::json).toList());
        return json;
    }

    private static Map<String, Object> json(Bundle.Reformed reformed, LegalPath path, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("reform", reformed.reform().id());
        json.put("from", reformed.reform().from());
        json.put("route", path.route());
        json.put("because", path.because(language));
        json.put("matter", path.matter());
        json.put("decided-by", path.decidedBy());
        json.put("rule", path.rule().map(rule -> rule.adoptedWhen().text()));
        json.put("form", path.form());
        return json;
    }

    private static Map<String, Object> json(MatterEffect effect) {
        var json = new LinkedHashMap<String, Object>();
        json.put("body", effect.body());
        json.put("matter", effect.matter());
        json.put("matters", effect.matters());
        json.put("rule-before", effect.before().adoptedWhen());
        json.put("rule-after", effect.after().adoptedWhen());
        json.put("power-to-act-before", effect.powerBefore().map(table -> table.powerToAct().value()));
        json.put("power-to-act-after", effect.powerAfter().map(table -> table.powerToAct().value()));
        json.put("record", effect.replayed().map(found -> {
            var record = new LinkedHashMap<String, Object>();
            record.put("motions", found.motions());
            record.put("adopted-before", found.before());
            record.put("adopted-after", found.after());
            record.put("newly-adopted", found.gained());
            record.put("no-longer-adopted", found.lost());
            record.put("delivery-at-risk-members", finite(found.risk().members()));
            record.put("delivery-at-risk-budget", finite(found.risk().budget()));
            var overruled = new LinkedHashMap<String, Integer>();
            found.risk().overruled().forEach((party, times) -> overruled.put(party.value(), times));
            record.put("overruled", overruled);
            return record;
        }));
        return json;
    }

    private static Double finite(double figure) { return Double.isFinite(figure) ? figure : null; }
}
