package org.plenary.lab.rollcall.ideal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.vocabulary.PartyId;

/// Where voters stand in a plane: the probit model with two dimensions, in standard deviations. The first axis is
/// the one along which the motions divide most, the second is at right angles to it; the anchor is on the
/// positive side of both.
///
/// There are no standard errors: those of the variational method would be too narrow.
public record IdealPlane(
        List<PartyId> voters, List<Double> first, List<Double> second, int motions, int steps, double change,
        boolean converged) {
    public IdealPlane {
        voters = List.copyOf(voters);
        first = List.copyOf(first);
        second = List.copyOf(second);
    }

    /// The plane of a record; stops as `IdealPointModel` does.
    public static IdealPlane of(RollCalls record, PartyId anchor, double tolerance, int mostSteps) {
        var made = Choices.of(record).made();
        var kept = record.among(voter -> made[Collections.binarySearch(record.voters(), voter)] > 0);
        var choices = Choices.of(kept);
        int places = choices.places();
        if (choices.motions() == 0) return new IdealPlane(List.of(), List.of(), List.of(), 0, 0, 0, false);
        var step = new PlaneStep(choices);
        var acceleration = new Acceleration(step.size());
        var state = start(choices, step.size());
        var result = new double[step.size()];
        double change = Double.POSITIVE_INFINITY;
        int steps = 0;
        while (steps < mostSteps && (change > tolerance || steps < Fit.FEWEST)) {
            step.apply(state, result);
            steps++;
            change = 0;
            for (int i = 0; i < 2 * places; i++) change = Math.max(change, Math.abs(result[i] - state[i]));
            state = acceleration.next(state, result);
            for (int i = 2 * places; i < 4 * places; i++) if (state[i] <= 0) state[i] = result[i];
        }
        return turned(kept.voters(), anchor, result, choices, steps, change, tolerance);
    }

    /// The first axis from the leading direction of the votes, the second from the one after it.
    private static double[] start(Choices choices, int size) {
        var state = new double[size];
        var first = FirstGuess.of(choices);
        var second = FirstGuess.besides(choices, first);
        System.arraycopy(first, 0, state, 0, first.length);
        System.arraycopy(second, 0, state, first.length, second.length);
        java.util.Arrays.fill(state, 2 * first.length, 4 * first.length, 1);
        return state;
    }

    private static IdealPlane turned(List<PartyId> voters, PartyId anchor, double[] state, Choices choices, int steps,
            double change, double tolerance) {
        int places = choices.places();
        double bb = 0;
        double bc = 0;
        double cc = 0;
        for (int motion = 0; motion < choices.motions(); motion++) {
            double b = state[5 * places + choices.motions() + motion];
            double c = state[5 * places + 2 * choices.motions() + motion];
            bb += b * b;
            bc += b * c;
            cc += c * c;
        }
        double angle = Math.atan2(2 * bc, bb - cc) / 2;
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        for (int i = 0; i < places; i++) {
            first.add(Math.cos(angle) * state[i] + Math.sin(angle) * state[places + i]);
            second.add(Math.cos(angle) * state[places + i] - Math.sin(angle) * state[i]);
        }
        int at = voters.indexOf(anchor);
        if (at >= 0 && first.get(at) < 0) first.replaceAll(value -> -value);
        if (at >= 0 && second.get(at) < 0) second.replaceAll(value -> -value);
        return new IdealPlane(voters, first, second, choices.motions(), steps, change, change <= tolerance);
    }
}
