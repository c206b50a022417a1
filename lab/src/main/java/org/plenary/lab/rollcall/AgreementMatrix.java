package org.plenary.lab.rollcall;

import java.util.List;
import org.plenary.vocabulary.PartyId;

/// How far each two voters agree over a whole record, by one definition. The counts behind it are exact; only
/// the last division is in floating point.
public final class AgreementMatrix {
    private final Agreement definition;
    private final List<PartyId> voters;
    private final double[][] figures;
    private final int[][] motions;

    private AgreementMatrix(Agreement definition, List<PartyId> voters) {
        this.definition = definition;
        this.voters = voters;
        this.figures = new double[voters.size()][voters.size()];
        this.motions = new int[voters.size()][voters.size()];
    }

    public static AgreementMatrix of(RollCalls record, Agreement definition) {
        var matrix = new AgreementMatrix(definition, record.voters());
        var rows = VoterRows.of(record);
        for (int a = 0; a < matrix.voters.size(); a++) {
            for (int b = 0; b <= a; b++) matrix.compare(rows, a, b);
        }
        return matrix;
    }

    private void compare(VoterRows rows, int a, int b) {
        var forA = rows.inFavour()[a];
        var forB = rows.inFavour()[b];
        var againstA = rows.against()[a];
        var againstB = rows.against()[b];
        var abstainingA = rows.abstaining()[a];
        var abstainingB = rows.abstaining()[b];
        int same = 0;
        int opposed = 0;
        int both = 0;
        int one = 0;
        for (int word = 0; word < forA.length; word++) {
            long votingA = forA[word] | againstA[word];
            long votingB = forB[word] | againstB[word];
            // for and against exclude each other, so the motions of either kind can be counted in one word
            same += Long.bitCount(forA[word] & forB[word] | againstA[word] & againstB[word]);
            opposed += Long.bitCount(forA[word] & againstB[word] | againstA[word] & forB[word]);
            both += Long.bitCount(abstainingA[word] & abstainingB[word]);
            one += Long.bitCount(abstainingA[word] & votingB | votingA & abstainingB[word]);
        }
        figures[a][b] = figures[b][a] = definition.of(same, both, one, opposed);
        motions[a][b] = motions[b][a] = (int) definition.motions(same, both, one, opposed);
    }

    public Agreement definition() { return definition; }

    public List<PartyId> voters() { return voters; }

    /// The figure of a pair; not a number where they share no motion.
    public double between(int a, int b) { return figures[a][b]; }

    /// On how many motions the figure of a pair rests.
    public int motions(int a, int b) { return motions[a][b]; }
}
