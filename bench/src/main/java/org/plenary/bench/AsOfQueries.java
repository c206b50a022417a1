package org.plenary.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.Chronicle;

/// Three as-of questions over treaty actions, answered from chronicles: one treaty with all parties, all
/// treaties that bind one party, the whole membership. `run.sh` beside it asks PostgreSQL the same.
public final class AsOfQueries {
    private static final LocalDate FIRST = LocalDate.of(1957, 1, 1);
    private static final int TREATIES = 600;
    private static final int PARTIES = 200;
    private static final String BINDING = "RAUDC";

    /// One row of an answer.
    private record Row(int treaty, int party, char action, PartialDate on) {}

    private final List<Chronicle<Integer, Character>> byTreaty = empty(TREATIES);
    private final List<Chronicle<Integer, Character>> byParty = empty(PARTIES);

    private AsOfQueries(Path actions) throws IOException {
        try (var lines = Files.lines(actions)) {
            lines.forEach(this::enter);
        }
    }

    private static List<Chronicle<Integer, Character>> empty(int number) {
        var all = new ArrayList<Chronicle<Integer, Character>>();
        for (int i = 0; i <= number; i++) all.add(Chronicle.empty());
        return all;
    }

    private void enter(String line) {
        var fields = line.split("\t");
        int treaty = Integer.parseInt(fields[1]);
        int party = Integer.parseInt(fields[2]);
        var on = PartialDate.of(LocalDate.parse(fields[4]));
        var recorded = moment(LocalDate.parse(fields[5]));
        byTreaty.set(treaty, byTreaty.get(treaty).with(party, on, recorded, fields[3].charAt(0)));
        byParty.set(party, byParty.get(party).with(treaty, on, recorded, fields[3].charAt(0)));
    }

    private static Instant moment(LocalDate day) { return day.atStartOfDay(ZoneOffset.UTC).toInstant(); }

    private void ofTreaty(int treaty, AsOf asOf, List<Row> rows) {
        byTreaty.get(treaty).at(asOf, (party, action, on) -> rows.add(new Row(treaty, party, action, on)));
    }

    private void ofParty(int party, AsOf asOf, List<Row> rows) {
        byParty.get(party).at(asOf, (treaty, action, on) -> {
            if (BINDING.indexOf(action) >= 0) rows.add(new Row(treaty, party, action, on));
        });
    }

    private List<Row> all(AsOf asOf) {
        var rows = new ArrayList<Row>();
        for (int t = 1; t <= TREATIES; t++) ofTreaty(t, asOf, rows);
        return rows;
    }

    private List<Row> ask(String query, SplittableRandom dice) {
        int treaty = dice.nextInt(1, TREATIES + 1);
        int party = dice.nextInt(1, PARTIES + 1);
        var day = FIRST.plusDays(dice.nextInt(25_001));
        var asOf = new AsOf(day, moment(day.plusDays(dice.nextInt(3_001))));
        var rows = new ArrayList<Row>();
        switch (query) {
            case "q1" -> ofTreaty(treaty, asOf, rows);
            case "q2" -> ofParty(party, asOf, rows);
            case "q3" -> rows.addAll(all(asOf));
            default -> throw new IllegalArgumentException("The queries are q1, q2 and q3, not " + query + ".");
        }
        return rows;
    }

    private static String digest(List<Row> rows) throws NoSuchAlgorithmException {
        var text = new StringBuilder();
        for (var row : rows) {
            if (!text.isEmpty()) text.append(';');
            text.append(row.treaty).append(',').append(row.party).append(',').append(row.action);
            text.append(',').append(row.on);
        }
        var md5 = MessageDigest.getInstance("MD5").digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(md5);
    }

    /// The median time of one question in microseconds, after a warm-up of as long again.
    private double median(String query, int seconds) {
        var dice = new SplittableRandom(42);
        long rows = 0;
        long warm = System.nanoTime() + seconds * 500_000_000L;
        while (System.nanoTime() < warm) rows += ask(query, dice).size();
        var times = new long[4_000_000];
        int asked = 0;
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end && asked < times.length) {
            long start = System.nanoTime();
            rows += ask(query, dice).size();
            times[asked++] = System.nanoTime() - start;
        }
        Arrays.sort(times, 0, asked);
        if (rows == 0) throw new IllegalStateException("Nothing was found: the measurement is worth nothing.");
        return times[asked / 2] / 1000.0;
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        var queries = new AsOfQueries(Path.of(arguments[0]));
        if (arguments[1].equals("digests")) {
            System.out.println(digest(queries.all(AsOf.on(LocalDate.of(2000, 1, 1)))));
            System.out.println(digest(queries.all(
                    new AsOf(LocalDate.of(2000, 1, 1), moment(LocalDate.of(1999, 10, 1))))));
            return;
        }
        System.out.println(queries.median(arguments[1], Integer.parseInt(arguments[2])));
    }
}
