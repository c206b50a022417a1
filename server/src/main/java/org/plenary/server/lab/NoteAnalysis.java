package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.lab.composer.Bundle;
import org.plenary.lab.composer.Composer;
import org.plenary.lab.composer.NoteHtml;
import org.plenary.lab.composer.NoteMarkdown;
import org.plenary.lab.composer.NotePdf;
import org.plenary.lab.power.Progress;
import org.plenary.server.form.FormField;
import org.plenary.server.lab.Result.Document;
import org.plenary.vocabulary.Language;

/// Reforms composed into a note that can be tabled: how each becomes law, what changes in law, in power, and on a
/// record.
final class NoteAnalysis implements Analysis {
    /// A note is as large as so many rows.
    private static final int SIZE = 100;

    @Override public String name() { return "note"; }

    @Override public List<FormField> fields(Fields fields) {
        return List.of(fields.reforms(), fields.record(false), fields.day("from"), fields.day("until"));
    }

    @Override public Plan plan(LabQuestion question) {
        var reforms = question.reforms();
        if (reforms.isEmpty()) question.complain("reform", say("No reform is chosen."), say("Choose one or more."));
        var votes = question.text("record").isEmpty() ? Optional.<WantedVotes>empty() : question.votes();
        var bundle = reforms.isEmpty() ? Optional.<Bundle>empty() : bundle(question, reforms);
        if (bundle.isEmpty()) return question.wrong();
        var basis = Basis.ofLaw(question);
        return question.plan(progress -> {
            if (votes.isEmpty()) return answer(bundle.get(), reforms, basis, progress);
            return switch (votes.get().read(progress)) {
                case WantedVotes.Reading.Not(var answer) -> answer;
                case WantedVotes.Reading.Read(var read, var data) -> answer(bundle.get().with(new Bundle.Evidence(
                        read.positions(), data.file())), reforms, basis.of(data), progress);
            };
        });
    }

    /// The reforms on the first day on which all of them would hold; empty where they do not fit together.
    private static Optional<Bundle> bundle(LabQuestion question, List<String> reforms) {
        var singly = new ArrayList<Bundle.Reformed>();
        var day = question.vantage().day();
        for (var id : reforms) {
            var law = question.under(List.of(id));
            if (law.isEmpty()) return Optional.empty();
            var reform = question.vantage().edition().reforms().get(id).reform();
            singly.add(new Bundle.Reformed(reform, law.get().charter()));
            if (reform.from().isAfter(day)) day = reform.from();
        }
        LocalDate first = day;
        return question.under(reforms).map(together -> new Bundle(question.vantage().charter(), singly,
                together.charter(), question.vantage().organisation(), first, Optional.empty()));
    }

    private static Answer answer(Bundle bundle, List<String> reforms, Basis basis, Progress progress) {
        if (!progress.goOn("replaying", 0)) return new Answer.Stopped();
        var note = new ComposedNote(reforms, Composer.notes(bundle));
        return new Answer.Found(new Result(note, basis, NoteJson.of(bundle, Language.ENGLISH), List.of(), List.of(
                        new Document("html", "text/html;charset=UTF-8", language -> written(
                                NoteHtml.of(note.in(language)))),
                        new Document("md", "text/markdown;charset=UTF-8", language -> written(
                                NoteMarkdown.of(note.in(language)))),
                        new Document("pdf", "application/pdf", language -> switch (NotePdf.of(note.in(language))) {
                            case NotePdf.Answer.Printed(var document, _) -> Optional.of(document);
                            case NotePdf.Answer.NoLetters _ -> Optional.empty();
                        })), SIZE));
    }

    private static Optional<byte[]> written(String text) { return Optional.of(text.getBytes(StandardCharsets.UTF_8)); }
}
