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
        var rows = new VoterRows(record);
        for (int a = 0; a < matrix.voters.size(); a++) {
            for (int b = 0; b <= a; b++) matrix.compare(rows, a, b);
        }
        return matrix;
    }

    private void compare(VoterRows rows, int a, int b) {
        int same = rows.same(a, b);
        int abstaining = rows.abstaining(a, b);
        int voting = rows.voting(a, b);
        int halfway = rows.all(a, b) - voting - abstaining;
        figures[a][b] = figures[b][a] = definition.of(same, abstaining, halfway, voting - same);
        motions[a][b] = motions[b][a] = (int) definition.motions(same, abstaining, halfway, voting - same);
    }

    public Agreement definition() { return definition; }

    public List<PartyId> voters() { return voters; }

    /// The figure of a pair; not a number where they share no motion.
    public double between(int a, int b) { return figures[a][b]; }

    /// On how many motions the figure of a pair rests.
    public int motions(int a, int b) { return motions[a][b]; }
}
