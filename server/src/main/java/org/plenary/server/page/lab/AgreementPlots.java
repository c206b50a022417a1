package org.plenary.server.page.lab;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.server.lab.AgreementFigures;
import org.plenary.server.page.Frame;
import org.plenary.server.picture.PairMatrix;
import org.plenary.server.plot.Dendrogram;
import org.plenary.server.plot.Dendrogram.Joining;
import org.plenary.server.plot.Room;
import org.plenary.vocabulary.PartyId;

/// The plots of who votes with whom: the tree of clusters, and the matrix of pairs in the order of the tree.
public final class AgreementPlots {
    /// More parties than these make no legible matrix.
    public static final int MOST = 14;

    private static final double[] STEPS = {0.6, 0.8, 0.9};
    private static final double HUNDRED = 100;

    private AgreementPlots() {}

    public static String tree(Frame frame, AgreementFigures figures, Room room) {
        return Dendrogram.draw(joinings(figures), figures.cut(), LabFigures.setting(frame, room,
                frame.say("lab.agreement.tree"), frame.say("lab.agreement.tree.says", figures.groups().size())));
    }

    private static List<Joining> joinings(AgreementFigures figures) {
        return figures.clusters().mergers().stream()
                .map(merger -> new Joining(codes(merger.one()), codes(merger.other()), merger.distance())).toList();
    }

    private static List<String> codes(List<PartyId> parties) { return parties.stream().map(PartyId::value).toList(); }

    public static String matrix(Frame frame, AgreementFigures figures) {
        Map<String, PairMatrix.Cell> cells = new HashMap<>();
        for (var pair : figures.pairs()) {
            var shown = Long.toString(Math.round(pair.agreement() * HUNDRED)).replace('-', '−');
            var says = frame.partyName(pair.one().value()) + " – " + frame.partyName(pair.other().value()) + ": "
                    + LabFigures.figure(frame, pair.agreement()) + ", "
                    + frame.count("lab.count.motions", pair.motions());
            cells.put(PairMatrix.key(pair.one().value(), pair.other().value()),
                    new PairMatrix.Cell(rank(pair.agreement()), shown, says, Optional.empty()));
        }
        return PairMatrix.draw(Dendrogram.order(joinings(figures)), cells, frame.say("lab.agreement.matrix"));
    }

    private static int rank(double agreement) {
        int rank = 1;
        for (double step : STEPS) if (agreement >= step) rank++;
        return rank;
    }
}
