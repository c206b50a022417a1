package org.plenary.checks.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.Timeline;

/// Our timelines and a real PostgreSQL answer the same questions with both dates: what holds on a day, as
/// far as it was known on another.
class AsOfAgainstPostgresTest {
    private static final LocalDate FIRST = LocalDate.of(1957, 1, 1);
    private static final int ACTIONS = 6_000;
    private static final int TREATIES = 20;
    private static final int PARTIES = 30;

    private record Action(int treaty, int party, String step, LocalDate effective, LocalDate recorded) {}

    private static Cluster cluster;
    private static List<Action> actions;
    private static final TreeMap<Integer, TreeMap<Integer, Timeline<String>>> RECORD = new TreeMap<>();

    @BeforeAll static void load() throws Exception {
        actions = actions(new SplittableRandom(1945));
        for (var action : actions) {
            RECORD.computeIfAbsent(action.treaty, _ -> new TreeMap<>()).merge(
                    action.party, Timeline.<String>empty().with(on(action), moment(action.recorded), action.step),
                    (old, _) -> old.with(on(action), moment(action.recorded), action.step));
        }
        cluster = Cluster.start();
        try (Connection postgres = cluster.connect()) {
            load(postgres);
        }
    }

    @AfterAll static void stop() throws Exception { cluster.stop(); }

    @Test void the_status_of_all_parties_of_a_treaty_agrees_with_both_dates() throws SQLException {
        var dice = new SplittableRandom(2003);
        try (Connection postgres = cluster.connect();
                var question = postgres.prepareStatement("""
                        select distinct on (party) party, step, effective from act
                        where treaty = ? and effective <= ? and recorded <= ?
                        order by party, effective desc, recorded desc, id desc""")) {
            for (int i = 0; i < 400; i++) {
                int treaty = dice.nextInt(TREATIES);
                var day = FIRST.plusDays(dice.nextInt(26_000));
                var known = day.plusDays(dice.nextInt(3_000) - 500);
                question.setInt(1, treaty);
                question.setDate(2, Date.valueOf(day));
                question.setDate(3, Date.valueOf(known));
                var theirs = new ArrayList<String>();
                try (var rows = question.executeQuery()) {
                    while (rows.next()) theirs.add(rows.getInt(1) + " " + rows.getString(2) + " " + rows.getDate(3));
                }
                assertThat(ours(treaty, new AsOf(day, moment(known)))).isEqualTo(theirs);
            }
        }
    }

    private static List<String> ours(int treaty, AsOf asOf) {
        var rows = new ArrayList<String>();
        RECORD.getOrDefault(treaty, new TreeMap<>()).forEach((party, timeline) -> timeline.at(asOf)
                .ifPresent(change -> rows.add(party + " " + change.value() + " " + change.on())));
        return rows;
    }

    private static void load(Connection postgres) throws SQLException {
        try (var create = postgres.createStatement()) {
            create.execute("create table act(id int primary key, treaty int, party int, step text, effective date, recorded date)");
        }
        try (var insert = postgres.prepareStatement("insert into act values (?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < actions.size(); i++) {
                var action = actions.get(i);
                insert.setInt(1, i);
                insert.setInt(2, action.treaty);
                insert.setInt(3, action.party);
                insert.setString(4, action.step);
                insert.setDate(5, Date.valueOf(action.effective));
                insert.setDate(6, Date.valueOf(action.recorded));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Few days and moments, so that ties are frequent.
    private static List<Action> actions(SplittableRandom dice) {
        var steps = List.of("signature", "ratification", "accession", "withdrawal", "correction");
        var all = new ArrayList<Action>();
        for (int i = 0; i < ACTIONS; i++) {
            var effective = FIRST.plusDays(dice.nextInt(260) * 100L);
            var recorded = effective.plusDays(dice.nextInt(8) * 100L - 200);
            all.add(new Action(dice.nextInt(TREATIES), dice.nextInt(PARTIES), steps.get(dice.nextInt(5)), effective, recorded));
        }
        return all;
    }

    private static PartialDate on(Action action) { return PartialDate.of(action.effective); }

    private static Instant moment(LocalDate day) { return day.atStartOfDay(ZoneOffset.UTC).toInstant(); }
}
