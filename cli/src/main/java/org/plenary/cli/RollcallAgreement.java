package org.plenary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.lab.rollcall.AgreementFile;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.server.view.Json;
import org.plenary.server.view.RollCallView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How far each two parties agree over a record.
@Command(name = "agreement", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "How far each two parties agree over all motions on which both took a position.",
            "CSV: party,party,motions,agreement",
            "What was read and what was left out, with line numbers and reasons, stands on standard error. Exit",
            "status 1 where lines were left out, 2 where the file cannot be used."
        },
        footer = {
            "", "Examples:",
            "  ./plenary rollcall agreement --ballots votes.csv",
            "  ./plenary rollcall agreement --ballots un_votes.csv.gz --definition lijphart",
            "", "Definitions, which give different figures:",
            "  identical  the share of motions on which both took the same position",
            "  lijphart   the same, a motion on which one of the two abstained counting half (Lijphart 1963)",
            "  yes-no     the share of the same vote where both voted for or against",
            "  s-three    the S score with three positions, from -1 to 1 (Signorino and Ritter 1999)",
            "  s-two      the S score with two positions, from -1 to 1"
        })
final class RollcallAgreement implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin private RecordedVotes votes;

    @Option(names = "--definition", paramLabel = "D", defaultValue = "identical",
            description = "identical, lijphart, yes-no, s-three or s-two (default: ${DEFAULT-VALUE})")
    private String definition;

    RollcallAgreement(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() {
        var chosen = Definition.of(definition);
        try (var patience = new Patience("reading", terminal.err())) {
            var read = votes.read(terminal, patience);
            patience.at("comparing %,d parties".formatted(read.record().voters().size()));
            var matrix = AgreementMatrix.of(read.record(), chosen);
            if (votes.json()) terminal.out().print(Json.of(view(matrix)));
            else AgreementFile.write(matrix, terminal.out());
            return read.status();
        }
    }

    private static RollCallView.Agreements view(AgreementMatrix matrix) {
        var pairs = new ArrayList<RollCallView.Pair>();
        for (int a = 0; a < matrix.voters().size(); a++) {
            for (int b = a + 1; b < matrix.voters().size(); b++) {
                pairs.add(new RollCallView.Pair(List.of(matrix.voters().get(a), matrix.voters().get(b)),
                        matrix.motions(a, b), Optional.of(matrix.between(a, b)).filter(Double::isFinite)));
            }
        }
        return new RollCallView.Agreements(Words.word(matrix.definition()), pairs);
    }
}
