package org.plenary.cli;

import java.util.Collection;
import java.util.TreeSet;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the analysis of recorded votes is asked: of which record, of whom, in which form.
final class RecordedVotes {
    @Mixin private RecordFile file;

    @Option(names = "--among", paramLabel = "P,P,...", split = ",", description = "only these parties (default: all)")
    private Collection<String> among;

    @Option(names = "--json", description = "print JSON, as documented in docs/formats/commands.md")
    private boolean json;

    boolean json() { return json; }

    RecordFile.Read read(Terminal terminal, Patience patience) {
        var read = file.read(terminal, patience);
        return among == null ? read : new RecordFile.Read(chosen(read.record()), read.report());
    }

    private RollCalls chosen(RollCalls record) {
        var wanted = new TreeSet<PartyId>();
        for (var code : among) {
            var party = new PartyId(code.strip());
            if (!record.voters().contains(party)) {
                throw new Refusal("--among: '%s' is no party of the record. %s".formatted(code,
                        NearMiss.hint(code, record.voters().stream().map(PartyId::value).toList())).strip());
            }
            wanted.add(party);
        }
        return record.among(wanted::contains);
    }
}
