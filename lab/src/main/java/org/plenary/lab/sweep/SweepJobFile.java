package org.plenary.lab.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenary.lab.sweep.SweepJob.Choice;
import org.plenary.lab.sweep.SweepJob.ModelLine;
import org.plenary.lab.sweep.SweepJob.SeatLine;

/// A job as text, a line for each part with tabs between its fields, so that it can be kept, and run elsewhere.
public final class SweepJobFile {
    private static final String HEAD = "plenary sweep 1";

    private SweepJobFile() {}

    public static String write(SweepJob job) {
        var lines = new ArrayList<String>();
        lines.add(HEAD);
        lines.add(line("size", job.dockets(), job.motions(), job.seed()));
        var model = job.model();
        lines.add(line("model", model.kind(), model.own(), model.lean(), model.indifference(), model.absence(),
                model.basis()));
        for (var seat : job.seats()) {
            lines.add(line("seat", seat.party(), seat.point(), seat.bloc(), String.join(",", seat.groups()),
                    seat.weights().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining(","))));
        }
        for (var choice : job.choices()) {
            lines.add(line("choice", choice.body(), choice.matter()));
            choice.rules().forEach(rule -> lines.add(line("rule", rule)));
        }
        return String.join("\n", lines) + "\n";
    }

    /// @throws IllegalArgumentException with the line, where the text is no job
    public static SweepJob read(List<String> lines) {
        if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
            throw new IllegalArgumentException("Line 1: a job begins with '%s'.".formatted(HEAD));
        }
        var seats = new ArrayList<SeatLine>();
        var choices = new ArrayList<Choice>();
        String[] size = {};
        ModelLine model = null;
        for (int number = 2; number <= lines.size(); number++) {
            var fields = lines.get(number - 1).split("\t", -1);
            try {
                switch (fields[0]) {
                    case "size" -> size = fields;
                    case "model" -> model = new ModelLine(fields[1], number(fields[2]), number(fields[3]),
                            number(fields[4]), number(fields[5]), fields[6]);
                    case "seat" -> seats.add(seat(fields));
                    case "choice" -> choices.add(new Choice(fields[1], fields[2], new ArrayList<>()));
                    case "rule" -> choices.getLast().rules().add(fields[1]);
                    default -> throw new IllegalArgumentException("'%s' is no part of a job.".formatted(fields[0]));
                }
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException("Line %d: %s".formatted(number, wrong.getMessage()), wrong);
            }
        }
        if (size.length < 4 || model == null) throw new IllegalArgumentException("The size or the model is missing.");
        return new SweepJob(seats, choices, model, Long.parseLong(size[1]), Integer.parseInt(size[2]),
                Long.parseLong(size[3]));
    }

    private static SeatLine seat(String[] fields) {
        var groups = new ArrayList<String>();
        if (!fields[4].isEmpty()) groups.addAll(List.of(fields[4].split(",")));
        var weights = new TreeMap<String, String>();
        for (var weight : fields[5].isEmpty() ? new String[0] : fields[5].split(",")) {
            var pair = weight.split("=", 2);
            weights.put(pair[0], pair[1]);
        }
        return new SeatLine(fields[1], number(fields[2]), Integer.parseInt(fields[3]), groups, weights);
    }

    private static double number(String text) { return Double.parseDouble(text); }

    private static String line(Object... fields) {
        return java.util.Arrays.stream(fields).map(Object::toString).collect(Collectors.joining("\t"));
    }
}
