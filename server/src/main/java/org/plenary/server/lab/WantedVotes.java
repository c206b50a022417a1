package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plenary.lab.own.OwnVotes;
import org.plenary.lab.power.Progress;
import org.plenary.server.lab.Basis.Evidence;
import org.plenary.server.lab.ShelvedRecord.Note;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;

/// Which votes a question is about: a record on the shelf, or the organisation's own where there is none, of some time
/// and of some parties.
public record WantedVotes(Lab lab, Vantage vantage, Optional<ShelvedRecord> record, Optional<LocalDate> from,
                          Optional<LocalDate> until, List<PartyId> among) {

    /// What came of reading them.
    public sealed interface Reading {
        record Read(Votes votes, Evidence data) implements Reading {}

        /// There is nothing to work with, and the answer is this.
        record Not(Answer answer) implements Reading {}
    }

    /// Reads them; long for a large file that was not asked for lately.
    public Reading read(Progress progress) {
        var all = all(progress);
        if (all.isEmpty()) {
            boolean read = progress.goOn("reading", 1);
            return new Reading.Not(read ? Answer.wrong("record", say("The record is gone or cannot be used."),
                    say("Choose another, or bring it once more.")) : new Answer.Stopped());
        }
        var chosen = all.get().between(from, until);
        if (chosen.size() == 0) {
            return new Reading.Not(Answer.wrong("from", say("No motion of the record has a date in that time."),
                    say("Choose another time, or a list of motions with dates with the record.")));
        }
        var strangers = new TreeSet<>(among);
        strangers.removeAll(chosen.positions().voters());
        if (!strangers.isEmpty()) {
            var code = strangers.first().value();
            return new Reading.Not(Answer.wrong("among", say("'%s' is no party of the record.", code),
                    NearMiss.suggestion(code,
                            chosen.positions().voters().stream().map(PartyId::value).toList())));
        }
        var votes = among.isEmpty() ? chosen
                : new Votes(chosen.positions().among(new TreeSet<>(among)::contains), chosen.counts());
        return new Reading.Read(votes, data(votes));
    }

    private Optional<Votes> all(Progress progress) {
        try {
            return record.isPresent() ? lab.shelf().read(record.get(), progress)
                    : Optional.of(Votes.of(OwnVotes.of(vantage.organisation().motions(), vantage.asOf())));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Evidence data(Votes votes) {
        var days = votes.days();
        var first = days.stream().findFirst();
        var last = days.reversed().stream().findFirst();
        var parties = votes.positions().voters().size();
        if (record.isEmpty()) {
            return new Evidence(Lab.OWN, vantage.charter().profile().id(), List.of(), votes.positions().positions(),
                    votes.size(), parties, first, last, among, List.of());
        }
        var shelved = record.get();
        var name = shelved.files().stream().map(ShelvedRecord.File::name).collect(Collectors.joining(" + "));
        var caveats = fresh().summary().stream().flatMap(read -> read.notes().stream())
                .filter(note -> note.kind().equals("caveat")).map(Note::message).toList();
        long rows = fresh().summary().map(ShelvedRecord.Summary::lines).orElse(0L);
        return new Evidence(shelved.id(), name, shelved.files(), rows, votes.size(), parties, first, last, among,
                caveats);
    }

    /// With what was read by now.
    private ShelvedRecord fresh() {
        try {
            return lab.shelf().find(record.orElseThrow().id()).orElseGet(record::orElseThrow);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
