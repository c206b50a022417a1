package org.plenary.lab.rollcall.ideal;

import java.util.List;
import org.plenary.vocabulary.PartyId;

/// Where voters stand on one line, in standard deviations from the mean of all, with standard errors. Who never
/// voted on a divided motion has no point and is not listed; nobody is where the motions are too few to tell.
///
/// `steps` is how many steps were taken, `change` the largest change of any point in the last; `converged` tells
/// whether that is within the tolerance asked for. `unbiased` is whether the bias of the method was measured and taken
/// off, for which the motions can be too few. `anchored` is false where the anchor has no point: which end of
/// the line is which is then by chance.
public record IdealPoints(
        List<PartyId> voters, List<Double> points, List<Double> standardErrors, int motions, int votes, int steps,
        double change, boolean converged, boolean anchored, boolean unbiased) {
    public IdealPoints {
        voters = List.copyOf(voters);
        points = List.copyOf(points);
        standardErrors = List.copyOf(standardErrors);
    }

    static IdealPoints none() {
        return new IdealPoints(List.of(), List.of(), List.of(), 0, 0, 0, 0, false, false, false);
    }

    /// The point of a voter; not a number where it has none.
    public double of(PartyId voter) {
        int at = voters.indexOf(voter);
        return at < 0 ? Double.NaN : points.get(at);
    }

    /// The standard error of a voter's point; not a number where it has none.
    public double errorOf(PartyId voter) {
        int at = voters.indexOf(voter);
        return at < 0 ? Double.NaN : standardErrors.get(at);
    }
}
