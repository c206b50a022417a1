package org.plenary.lab.rollcall.ideal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.vocabulary.PartyId;

/// Where voters stand in a plane: the probit model with two dimensions, in standard deviations. The first axis is
/// the one along which the motions divide most, the second is at right angles to it; the anchor is on the
/// positive side of both. Standard errors are those of a parametric bootstrap with the axes held; there are none
/// where no draws were asked for, or where the motions are too few for them.
public record IdealPlane(
        List<PartyId> voters, List<Double> first, List<Double> second, List<Double> firstErrors,
        List<Double> secondErrors, int motions, int steps, double change, boolean converged) {
    public IdealPlane {
        voters = List.copyOf(voters);
        first = List.copyOf(first);
        second = List.copyOf(second);
        firstErrors = List.copyOf(firstErrors);
        secondErrors = List.copyOf(secondErrors);
    }

    /// The plane of a record by the tolerance, the steps, the draws and the seed of `model`; nobody has a place where
    /// the motions are too few to tell.
    public static IdealPlane of(RollCalls record, IdealPointModel model) {
        var made = Choices.of(record).made();
        var kept = record.among(voter -> made[Collections.binarySearch(record.voters(), voter)] > 0);
        var choices = Choices.of(kept);
        if (choices.motions() < IdealPointModel.FEWEST) return none();
        var fit = PlaneFit.of(choices, PlaneFit.start(choices), model.effort());
        if (!Fit.tells(Arrays.copyOf(fit.state(), 2 * choices.places()))) return none();
        double angle = angle(choices, fit.state());
        var first = axis(fit.state(), choices.places(), Math.cos(angle), Math.sin(angle));
        var second = axis(fit.state(), choices.places(), -Math.sin(angle), Math.cos(angle));
        int at = kept.voters().indexOf(model.anchor());
        if (at >= 0 && first.get(at) < 0) first.replaceAll(value -> -value);
        if (at >= 0 && second.get(at) < 0) second.replaceAll(value -> -value);
        var errors = model.draws() == 0 ? new double[2][0]
                : new PlaneScatter(choices, fit.state(), angle).errors(model);
        if (!Fit.tells(errors[0]) || !Fit.tells(errors[1])) errors = new double[2][0];
        return new IdealPlane(kept.voters(), first, second, boxed(errors[0]), boxed(errors[1]), choices.motions(),
                fit.steps(), fit.change(), fit.change() <= model.tolerance());
    }

    private static IdealPlane none() {
        return new IdealPlane(List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0, 0, false);
    }

    private static List<Double> boxed(double[] values) { return Arrays.stream(values).boxed().toList(); }

    /// How far to turn the plane, so that the motions divide most along the first axis.
    private static double angle(Choices choices, double[] state) {
        double bb = 0;
        double bc = 0;
        double cc = 0;
        for (int motion = 0; motion < choices.motions(); motion++) {
            double b = state[5 * choices.places() + choices.motions() + motion];
            double c = state[5 * choices.places() + 2 * choices.motions() + motion];
            bb += b * b;
            bc += b * c;
            cc += c * c;
        }
        return Math.atan2(2 * bc, bb - cc) / 2;
    }

    private static List<Double> axis(double[] state, int places, double alongX, double alongY) {
        var axis = new ArrayList<Double>();
        for (int i = 0; i < places; i++) axis.add(alongX * state[i] + alongY * state[places + i]);
        return axis;
    }
}
