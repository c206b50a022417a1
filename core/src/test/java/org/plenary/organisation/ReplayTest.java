package org.plenary.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.Act;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.calendar.PartialDate;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Source;

/// Replaying acts gives the same organisation again, and the order of entry matters only where two acts
/// speak of the same day and moment.
class ReplayTest {
    private static final List<String> PARTIES = Given.parties(Sketches.FOUNDERS + " IND PAK IRN BLR")
            .stream().map(party -> party.value()).toList();

    /// Acts with days and moments that never coincide.
    private static List<DatedAct> acts(long seed) {
        var dice = new SplittableRandom(seed);
        var acts = new ArrayList<DatedAct>();
        for (int i = 0; i < 300; i++) {
            var on = PartialDate.of(LocalDate.of(2001, 6, 15).plusDays(7L * i));
            var party = PARTIES.get(dice.nextInt(PARTIES.size()));
            var act = act(dice.nextInt(6), i, party);
            acts.add(new DatedAct(act, on, Instant.EPOCH.plusSeconds(i), Optional.empty(), Optional.empty(),
                    Optional.empty(), List.of(Source.of("generated")), List.of()));
        }
        return acts;
    }

    private static Act act(int kind, int number, String party) {
        return switch (kind) {
            case 0 -> Given.grant(party, "member");
            case 1 -> Given.grant(party, "observer");
            case 2 -> Given.adopt("text-" + number % 5, "treaty", "", "");
            case 3 -> Given.deposit("text-" + number % 5, DepositaryStep.RATIFICATION, party);
            case 4 -> Given.chair("heads of state", party);
            default -> Given.meet("meeting-" + number, "heads of state", number, party);
        };
    }

    private static String picture(Organisation organisation) {
        var picture = new StringBuilder();
        for (int year = 2001; year < 2008; year++) {
            var asOf = AsOf.on(LocalDate.of(year, 12, 31));
            picture.append(organisation.membership().holdings(asOf)).append('\n')
                    .append(organisation.meetings().meetings(asOf)).append('\n')
                    .append(organisation.bodies().turns(new BodyId("heads of state"), Instant.MAX))
                    .append('\n').append(organisation.instruments().instruments(Sketches.sco(), asOf)).append('\n');
        }
        return picture.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 1996, 2001, 2025})
    void a_second_replay_gives_the_same_organisation(long seed) {
        assertThat(picture(Organisation.replay(acts(seed)))).isEqualTo(picture(Organisation.replay(acts(seed))));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 1996, 2001, 2025})
    void the_order_of_entry_does_not_matter_where_days_and_moments_differ(long seed) {
        var shuffled = new ArrayList<>(acts(seed));
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(picture(Organisation.replay(shuffled))).isEqualTo(picture(Organisation.replay(acts(seed))));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 1996})
    void the_acts_are_kept_in_the_order_of_their_entry(long seed) {
        var acts = acts(seed);
        var organisation = Organisation.replay(acts);
        assertThat(organisation.size()).isEqualTo(acts.size());
        assertThat(organisation.acts()).containsExactlyElementsOf(acts);
    }
}
