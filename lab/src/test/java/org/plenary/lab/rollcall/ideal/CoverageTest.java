package org.plenary.lab.rollcall.ideal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plenary.vocabulary.PartyId;

/// How often the 95 % intervals cover the truth, over 200 invented records of 193 voters and 1,000 motions. Slow, and
/// run by itself:
///
/// `mvn -pl lab -am test -Dtest=CoverageTest -Dplenary.slow=true -Dsurefire.failIfNoSpecifiedTests=false`
@EnabledIfSystemProperty(named = "plenary.slow", matches = "true")
class CoverageTest {
    private static final int SETS = 200;

    @Test void intervals_of_95_percent_cover_the_truth_in_93_to_97_percent() {
        int covered = 0;
        int all = 0;
        double correlation = 0;
        for (int set = 1; set <= SETS; set++) {
            var invented = InventedRecord.of(1_000, set);
            var points = IdealPointModel.anchoredBy(new PartyId("V192")).within(1e-5).fit(invented.record());
            var values = points.points().stream().mapToDouble(Double::doubleValue).toArray();
            double sign = Math.signum(InventedRecord.correlation(values, invented.truth()));
            correlation += Math.abs(InventedRecord.correlation(values, invented.truth())) / SETS;
            for (int i = 0; i < values.length; i++) {
                double miss = Math.abs(sign * values[i] - invented.truth()[i]);
                if (miss <= 1.959964 * points.standardErrors().get(i)) covered++;
                all++;
            }
        }
        System.out.printf("coverage %.4f over %d sets, mean correlation %.5f%n", covered / (double) all, SETS, correlation);
        assertThat(covered / (double) all).isBetween(0.93, 0.97);
        assertThat(correlation).isGreaterThanOrEqualTo(0.997);
    }
}
