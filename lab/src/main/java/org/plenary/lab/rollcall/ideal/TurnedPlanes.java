package org.plenary.lab.rollcall.ideal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Planes of several years, each turned and if need be mirrored onto the one before by the parties that stand in both
/// (P. Schönemann, Psychometrika 31, 1966), without stretching. What then moves is a party beside the others; where all
/// move together cannot be told.
public final class TurnedPlanes {
    private TurnedPlanes() {}

    public static SortedMap<Integer, IdealPlane> of(SortedMap<Integer, IdealPlane> planes) {
        var turned = new TreeMap<Integer, IdealPlane>();
        planes.forEach((year, plane) -> turned.put(year,
                turned.isEmpty() ? plane : Turn.onto(turned.lastEntry().getValue(), plane).applied(plane)));
        return Collections.unmodifiableSortedMap(turned);
    }

    /// A turn by an angle, after mirroring the second axis where `mirror` is -1.
    private record Turn(double cos, double sin, int mirror) {
        /// The turn that brings a plane nearest to another.
        static Turn onto(IdealPlane fixed, IdealPlane plane) {
            var plain = sums(fixed, plane, 1);
            var mirrored = sums(fixed, plane, -1);
            boolean mirrors = Math.hypot(mirrored[0], mirrored[1]) > Math.hypot(plain[0], plain[1]);
            var sums = mirrors ? mirrored : plain;
            double length = Math.hypot(sums[0], sums[1]);
            return length == 0 ? new Turn(1, 0, 1) : new Turn(sums[0] / length, sums[1] / length, mirrors ? -1 : 1);
        }

        private static double[] sums(IdealPlane fixed, IdealPlane plane, int mirror) {
            double along = 0;
            double across = 0;
            for (int i = 0; i < plane.voters().size(); i++) {
                int at = Collections.binarySearch(fixed.voters(), plane.voters().get(i));
                if (at < 0) continue;
                double x = plane.first().get(i);
                double y = mirror * plane.second().get(i);
                along += x * fixed.first().get(at) + y * fixed.second().get(at);
                across += x * fixed.second().get(at) - y * fixed.first().get(at);
            }
            return new double[] {along, across};
        }

        IdealPlane applied(IdealPlane plane) {
            var first = new ArrayList<Double>();
            var second = new ArrayList<Double>();
            for (int i = 0; i < plane.voters().size(); i++) {
                double x = plane.first().get(i);
                double y = mirror * plane.second().get(i);
                first.add(cos * x - sin * y);
                second.add(sin * x + cos * y);
            }
            return new IdealPlane(plane.voters(), first, second, errors(plane, cos, sin), errors(plane, sin, cos),
                    plane.motions(), plane.steps(), plane.change(), plane.converged());
        }

        /// Errors along a turned axis, taking those along the two old ones as independent.
        private static List<Double> errors(IdealPlane plane, double ofFirst, double ofSecond) {
            var errors = new ArrayList<Double>();
            for (int i = 0; i < plane.firstErrors().size(); i++) {
                errors.add(Math.hypot(ofFirst * plane.firstErrors().get(i), ofSecond * plane.secondErrors().get(i)));
            }
            return errors;
        }
    }
}
