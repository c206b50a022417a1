package org.plenary.lab.enlargement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.charter.Charter;
import org.plenary.lab.Charters;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.CohesionOverTime;
import org.plenary.lab.rollcall.RecordedMotion;
import org.plenary.lab.rollcall.RollCallBuilder;
import org.plenary.lab.rollcall.RollCalls;
import org.plenary.membership.Holding;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Stance;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

@DisplayName("Enlargement: what another membership does, and what the one of 9 June 2017 did")
class EnlargementSpec {
    private static final Charter CHARTER = Charters.of("sco");
    private static final Organisation SCO = Organisation.replay(EntryOrder.of(Charters.files("sco").acts()));
    private static final RecordUnity.Draws DRAWS = new RecordUnity.Draws(200, 1);

    @Test @DisplayName("Astana, 9 June 2017: India and Pakistan joined six")
    void the_members_of_the_eve_and_of_the_day_come_from_the_record() {
        var change = Change.happened(CHARTER, SCO, LocalDate.of(2017, 6, 9));
        assertThat(change.joined()).isEqualTo(parties("IND", "PAK"));
        assertThat(change.before()).isEqualTo(parties("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"));
        assertThat(change.left()).isEmpty();
    }

    @Test @DisplayName("Members since 15 June 2001, with Uzbekistan: the later four joined in 2017, 2023 and 2024")
    void every_change_of_membership_is_found_in_the_register() {
        assertThat(Change.history(CHARTER, SCO)).extracting(change -> change.asOf().day().getYear() + " " + change.joined())
                .contains("2017 [IND, PAK]", "2023 [IRN]", "2024 [BLR]")
                .first().asString().startsWith("2001 ");
    }

    @Test void the_bounds_of_a_year_lie_around_the_heterogeneity_of_the_year_and_come_again_with_the_seed() {
        var builder = new RollCallBuilder();
        for (int motion = 0; motion < 40; motion++) {
            int at = builder.motion(RecordedMotion.of("M" + motion).on(LocalDate.of(2016 + motion % 2, 3, 1)));
            for (var code : List.of("CHN", "KAZ", "RUS")) {
                boolean against = code.equals("RUS") && motion % 5 == 0;
                if (code.equals("KAZ") && motion % 7 == 0) continue;
                builder.put(at, builder.voter(new PartyId(code)), against ? Stance.AGAINST : Stance.FOR);
            }
        }
        var record = builder.build();
        var unity = UnityByYear.of(record, DRAWS, Progress.NONE).orElseThrow();
        assertThat(unity.years().keySet()).containsExactly(2016, 2017);
        unity.years().forEach((year, interval) -> {
            assertThat(interval.estimate()).isCloseTo(CohesionOverTime.of(record).years().get(year).heterogeneity(),
                    within(1e-12));
            assertThat(interval.low()).isLessThan(interval.estimate());
            assertThat(interval.high()).isGreaterThan(interval.estimate());
        });
        assertThat(UnityByYear.of(record, DRAWS, Progress.NONE)).contains(unity);
        assertThat(UnityByYear.of(record, DRAWS, (_, _) -> false)).isEmpty();
    }

    @Test @DisplayName("Charter of the SCO, article 16(1): under consensus each newcomer is one more that can block")
    void one_more_member_halves_the_power_to_act_by_consensus() {
        var effect = supposed(parties("AFG"), parties(), Optional.empty());
        var consensus = effect.rules().getFirst();
        assertThat(consensus.rule().value()).isEqualTo("consensus");
        var before = consensus.before().orElseThrow();
        var after = consensus.after().orElseThrow();
        assertThat(after.powerToAct().value()).isEqualTo(before.powerToAct().value() / 2);
        assertThat(after.members()).hasSize(11).allMatch(member -> member.veto());
        assertThat(after.minimalBlocking().count()).isEqualTo(11);
    }

    @Test @DisplayName("Budget protocol of 16 October 2024: the shares of those who stay grow in proportion when one goes")
    void contributions_are_a_supposition_from_the_scale_in_force() {
        var found = supposed(parties(), parties("PAK"), Optional.empty()).contributions().orElseThrow();
        assertThat(found.before().get(new PartyId("CHN"))).isEqualByComparingTo("17.6");
        assertThat(found.after().get(new PartyId("CHN"))).isEqualByComparingTo("18.70");
        assertThat(found.after().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue())
                .isCloseTo(100, within(0.05));
        assertThat(found.after()).doesNotContainKey(new PartyId("PAK"));
    }

    @Test void a_party_without_figures_is_named_and_not_guessed() {
        var population = supposed(parties("TKM"), parties(), Optional.empty()).weighings().getFirst();
        assertThat(population.after().missing()).containsExactly(new PartyId("TKM"));
        assertThat(population.after().sum()).isEqualTo(population.before().sum());
    }

    @Test @DisplayName("World Bank, SP.POP.TOTL: the 35,688,935 of Afghanistan in 2017 come to the members' of that year")
    void a_partner_that_comes_adds_its_figure_of_the_members_year() {
        var population = supposed(parties("AFG"), parties(), Optional.empty()).weighings().getFirst();
        assertThat(population.after().missing()).isEmpty();
        assertThat(population.after().sum().subtract(population.before().sum())).isEqualByComparingTo("35688935");
        assertThat(population.after().figures()).allMatch(figure -> figure.year() == 2017);
    }

    @Test void every_partner_has_a_figure_of_everything_that_is_weighed() {
        var partners = SCO.membership().holders(new StandingId("partner"), AsOf.on(LocalDate.of(2026, 1, 1))).stream()
                .map(Holding::party).collect(Collectors.toCollection(TreeSet::new));
        assertThat(partners).hasSize(17);
        assertThat(supposed(partners, parties(), Optional.empty()).weighings())
                .allSatisfy(weighing -> assertThat(weighing.after().missing()).isEmpty());
    }

    @Test @DisplayName("Laakso and Taagepera 1979: of equal parties the effective number is their number, of one giant near one")
    void the_effective_number_falls_with_concentration() {
        var area = supposed(parties(), parties("CHN", "IND", "IRN", "KAZ", "PAK", "TJK", "UZB", "BLR"), Optional.empty())
                .weighings().stream().filter(one -> one.before().indicator().value().equals("area")).findFirst()
                .orElseThrow().after();
        assertThat(area.figures()).hasSize(2);
        assertThat(area.effective().orElseThrow()).isBetween(new BigDecimal("1.00"), new BigDecimal("1.05"));
    }

    @Test void a_newcomer_that_says_no_blocks_what_the_others_would_have_adopted() {
        var record = record(40, 2020, List.of("CHN", "RUS", "AFG"));
        var effect = supposed(parties("AFG"), parties(), Optional.of(record));
        var adoption = effect.rules().getFirst().adoption().orElseThrow();
        assertThat(adoption).isEqualTo(new RuleEffect.Adoption(40, 40, 20, 20, 0));
        var unity = effect.unity().orElseThrow();
        assertThat(unity.before().estimate()).isEqualTo(1);
        assertThat(unity.difference().high()).isNegative();
    }

    @Test void the_test_tells_what_newcomers_add_from_what_changed_for_all() {
        var answer = test(record(60, 2015, List.of("A", "B", "NEW", "X", "Y")), 1);
        assertThat(answer.motionsBefore()).isEqualTo(24);
        var incumbents = answer.nobodyAgainst().getFirst();
        assertThat(incumbents.change().estimate()).isZero();
        assertThat(incumbents.change().excludesZero()).isFalse();
        var composition = answer.nobodyAgainst().get(BeforeAfter.What.COMPOSITION.ordinal()).change();
        assertThat(composition.estimate()).isEqualTo(-0.5);
        assertThat(composition.excludesZero()).isTrue();
    }

    @Test void the_same_seed_gives_the_same_bounds_and_another_seed_others() {
        var record = record(60, 2015, List.of("A", "B", "NEW", "X", "Y"));
        assertThat(test(record, 7)).isEqualTo(test(record, 7)).isNotEqualTo(test(record, 8));
    }

    private static BeforeAfter.Answer test(RollCalls record, long seed) {
        return BeforeAfter.of(record, parties("A", "B"), parties("NEW"),
                new BeforeAfter.Question(LocalDate.of(2017, 6, 9), 2, 300, seed));
    }

    /// Twelve invented motions a year; all are for, but the third party is against every other one, and the last two
    /// differ on every third.
    private static RollCalls record(int motions, int year, List<String> parties) {
        var builder = new RollCallBuilder();
        for (int number = 0; number < motions; number++) {
            int at = builder.motion(RecordedMotion.of("invented " + number)
                    .on(LocalDate.of(year + number / 12, 1 + number % 12, 20)));
            for (int i = 0; i < parties.size(); i++) {
                boolean against = i == 2 && number % 2 == 0 || i > 2 && (number + i) % 3 == 0;
                builder.put(at, builder.voter(new PartyId(parties.get(i))), against ? Stance.AGAINST : Stance.FOR);
            }
        }
        return builder.build();
    }

    private static Enlargement supposed(SortedSet<PartyId> coming, SortedSet<PartyId> going, Optional<RollCalls> record) {
        var change = Change.supposed(CHARTER, SCO, AsOf.on(LocalDate.of(2026, 1, 1)), coming, going);
        return Enlargement.of(CHARTER, SCO, change, record, DRAWS);
    }

    private static SortedSet<PartyId> parties(String... codes) {
        var parties = new TreeSet<PartyId>();
        Stream.of(codes).map(PartyId::new).forEach(parties::add);
        return parties;
    }
}
