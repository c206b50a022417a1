package org.plenary.lab.rollcall.ideal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plenary.vocabulary.PartyId;

class TurnedPlanesTest {
    private static final List<PartyId> VOTERS = Stream.of("A", "B", "C").map(PartyId::new).toList();

    @Test void a_plane_that_only_lies_otherwise_is_turned_and_mirrored_back() {
        var first = plane(List.of(1.0, -1.0, 0.5), List.of(0.2, 0.4, -1.0));
        var years = new TreeMap<>(java.util.Map.of(2001, first));
        for (double angle : List.of(0.3, 1.9, -2.5)) {
            for (int mirror : List.of(1, -1)) {
                years.put(2002, turned(first, angle, mirror));
                var back = TurnedPlanes.of(years).get(2002);
                for (int i = 0; i < 3; i++) {
                    assertThat(back.first().get(i)).isCloseTo(first.first().get(i), within(1e-9));
                    assertThat(back.second().get(i)).isCloseTo(first.second().get(i), within(1e-9));
                }
            }
        }
    }

    @Test void errors_that_are_alike_on_both_axes_stay_as_they_are() {
        var first = plane(List.of(1.0, -1.0, 0.5), List.of(0.2, 0.4, -1.0));
        var years = new TreeMap<>(java.util.Map.of(2001, first, 2002, turned(first, 1.1, -1)));
        assertThat(TurnedPlanes.of(years).get(2002).firstErrors()).allSatisfy(error ->
                assertThat(error).isCloseTo(0.1, within(1e-12)));
    }

    private static IdealPlane turned(IdealPlane plane, double angle, int mirror) {
        var first = new ArrayList<Double>();
        var second = new ArrayList<Double>();
        for (int i = 0; i < 3; i++) {
            double x = plane.first().get(i);
            double y = plane.second().get(i);
            first.add(Math.cos(angle) * x - Math.sin(angle) * y);
            second.add(mirror * (Math.sin(angle) * x + Math.cos(angle) * y));
        }
        return plane(first, second);
    }

    private static IdealPlane plane(List<Double> first, List<Double> second) {
        var errors = List.of(0.1, 0.1, 0.1);
        return new IdealPlane(VOTERS, first, second, errors, errors, 10, 5, 0, true);
    }
}
