package org.plenary.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plenary.lab.rollcall.Agreement;
import org.plenary.lab.rollcall.AgreementMatrix;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.lab.rollcall.ideal.IdealPointModel;
import org.plenary.lab.rollcall.ideal.IdealPoints;
import org.plenary.lab.rollcall.ideal.InventedRecord;
import org.plenary.rule.Stance;
import org.plenary.vocabulary.PartyId;

/// Agreement and ideal points of a matrix of votes, one line for each voter: 1 for, 0 against, 2 abstaining, 9 absent.
///
/// Arguments: the matrix, then files of one number a line to correlate the points with (the truth, another program's
/// points).
public final class ScalingRate {
    /// Far below what any place is known to; what is nearer is rounding.
    private static final double FINEST = 1e-11;
    private static final int DRAWS = 100;

    private ScalingRate() {}

    public static void main(String[] arguments) throws IOException {
        var matrix = Path.of(arguments[0]);
        var record = record(matrix);
        var name = matrix.getFileName();
        report(name + " agreement", 20, () -> AgreementMatrix.of(record, Agreement.IDENTICAL));
        var model = IdealPointModel.anchoredBy(record.voters().getLast()).withDraws(0);
        report(name + " ideal points", 1, () -> model.fit(record));
        System.out.printf("%s with %d bootstrap draws: %.2f s of processor time%n", name, DRAWS,
                CpuTimes.seconds(1, () -> model.withDraws(DRAWS).fit(record)));
        var points = model.fit(record);
        System.out.printf("  converged %s in %d steps; with the same model to %s correlated %.9f%n", points.converged(),
                points.steps(), FINEST, correlation(points, values(model.within(FINEST).fit(record))));
        for (int i = 1; i < arguments.length; i++) {
            var other = Path.of(arguments[i]);
            if (!Files.exists(other)) continue;
            var values = Files.readAllLines(other).stream().mapToDouble(Double::parseDouble).toArray();
            System.out.printf("  with %s correlated %.6f%n", other.getFileName(),
                    Math.abs(correlation(points, values)));
        }
    }

    private static void report(String what, int timesInRun, CpuTimes.Work work) {
        System.out.printf("%s: %s%n", what, CpuTimes.of(timesInRun, work));
    }

    private static double correlation(IdealPoints points, double[] other) {
        return InventedRecord.correlation(values(points), other);
    }

    private static double[] values(IdealPoints points) {
        return points.points().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static RollCalls record(Path matrix) throws IOException {
        var builder = new RollCallBuilder();
        var lines = Files.readAllLines(matrix);
        for (int voter = 0; voter < lines.size(); voter++) {
            var cells = List.of(lines.get(voter).split(","));
            int number = builder.voter(new PartyId("V%03d".formatted(voter)));
            for (int motion = 0; motion < cells.size(); motion++) {
                builder.put(builder.motion(RecordedMotion.of("motion " + motion)), number, stance(cells.get(motion)));
            }
        }
        return builder.build();
    }

    private static Stance stance(String code) {
        return switch (code) {
            case "1" -> Stance.FOR;
            case "0" -> Stance.AGAINST;
            case "2" -> Stance.ABSTAINING;
            case "9" -> Stance.ABSENT;
            default -> throw new IllegalArgumentException("'%s' is no vote.".formatted(code));
        };
    }
}
