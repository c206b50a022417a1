package org.plenary.server.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.NetworkAct;
import org.plenary.organisation.Organisation;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.Words;

@DisplayName("A hundred file at once: the answers are those of one orderly queue")
class OrderSpec {
    private static final int PRODUCERS = 100;
    private static final int FILINGS = 12;
    /// Few names, so that many ask for the same.
    private static final int NAMES = 40;

    @TempDir Path data;

    private record Answered(Filing filing, long asked, long answered, int seen, Receipt receipt) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void answers_form_one_order_that_agrees_with_time_and_law(long seed) throws Exception {
        var answers = new ArrayList<Answered>();
        List<DatedAct> acts;
        Organisation organisation;
        try (var clerk = Desk.open(data, Desk.mandate()); var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<List<Answered>>>();
            var dice = new SplittableRandom(seed);
            for (int i = 0; i < PRODUCERS; i++) work.add(pool.submit(producer(clerk, dice.split(), i)));
            for (var one : work) answers.addAll(one.get());
            acts = clerk.acts();
            organisation = clerk.organisation();
        }
        eachStandsWhereItsAnswerSaysAndWasSeenAtOnce(answers, acts);
        whoWasAnsweredBeforeAnotherAskedComesFirst(answers);
        ofThoseWhoAskedForOneNameOneWasAdmitted(answers);
        aQueueOfOneGivesTheSame(acts, organisation, seed);
    }

    private static Callable<List<Answered>> producer(Clerk clerk, SplittableRandom dice, int producer) {
        return () -> {
            var answers = new ArrayList<Answered>();
            for (int i = 0; i < FILINGS; i++) {
                var filing = dice.nextBoolean() ? founding(dice.nextInt(NAMES))
                        : Desk.filing("producer %d filing %d".formatted(producer, i));
                LockSupport.parkNanos(dice.nextInt(2_000_000));
                long asked = System.nanoTime();
                var receipt = clerk.file(filing, Optional.of(new FilingKey(producer + "-" + i))).get();
                answers.add(new Answered(filing, asked, System.nanoTime(), clerk.organisation().size(), receipt));
            }
            return answers;
        };
    }

    private static Filing founding(int number) {
        var act = new NetworkAct.NetworkFounded(new NetworkId("forum-" + number),
                Words.of(Language.ENGLISH, "Forum " + number), "forum", Words.NONE);
        var note = Desk.note("");
        return new Filing.Enter(new DatedAct(act, note.on(), note.entered(), note.by(), note.at(), note.note(),
                note.sources(), note.contested()));
    }

    private static void eachStandsWhereItsAnswerSaysAndWasSeenAtOnce(List<Answered> answers, List<DatedAct> acts) {
        for (var one : answers) {
            if (!(one.receipt instanceof Receipt.Entered(var first, var entered, var checkpoint))) continue;
            assertThat(acts.get((int) first).act()).isEqualTo(one.filing.act().act());
            assertThat(entered).singleElement().isEqualTo(acts.get((int) first));
            assertThat(one.seen).isGreaterThan((int) first);
            assertThat(checkpoint).isGreaterThan(first);
        }
        for (int i = 1; i < acts.size(); i++) {
            assertThat(acts.get(i).entered()).isAfter(acts.get(i - 1).entered());
        }
    }

    private static void whoWasAnsweredBeforeAnotherAskedComesFirst(List<Answered> answers) {
        var byAnswer = new ArrayList<>(answers.stream().filter(one -> index(one) >= 0).toList());
        var byQuestion = new ArrayList<>(byAnswer);
        byAnswer.sort(Comparator.comparingLong(Answered::answered));
        byQuestion.sort(Comparator.comparingLong(Answered::asked));
        long highest = -1;
        int answered = 0;
        for (var one : byQuestion) {
            while (byAnswer.get(answered).answered < one.asked) highest = Math.max(highest, index(byAnswer.get(answered++)));
            assertThat(index(one)).isGreaterThan(highest);
        }
    }

    private static void ofThoseWhoAskedForOneNameOneWasAdmitted(List<Answered> answers) {
        var admitted = new TreeMap<String, Answered>();
        for (var one : answers) {
            if (index(one) >= 0) assertThat(admitted.put(one.filing.act().act().toString(), one)).isNull();
        }
        for (var one : answers) {
            if (index(one) >= 0) continue;
            assertThat(one.receipt).isInstanceOf(Receipt.Refused.class);
            assertThat(admitted.get(one.filing.act().act().toString()).asked).isLessThan(one.answered);
        }
    }

    private void aQueueOfOneGivesTheSame(List<DatedAct> acts, Organisation organisation, long seed) throws Exception {
        assertThat(organisation).usingRecursiveComparison().isEqualTo(Organisation.replay(acts));
        try (var alone = Desk.open(data.resolve("alone-" + seed), Desk.mandate())) {
            for (var act : acts) {
                var receipt = alone.file(new Filing.Enter(act), Optional.empty()).get();
                assertThat(receipt).isInstanceOf(Receipt.Entered.class);
            }
            assertThat(alone.acts()).extracting(DatedAct::act)
                    .isEqualTo(acts.stream().map(DatedAct::act).toList());
        }
    }

    private static long index(Answered one) {
        return one.receipt instanceof Receipt.Entered entered ? entered.first() : -1;
    }
}
