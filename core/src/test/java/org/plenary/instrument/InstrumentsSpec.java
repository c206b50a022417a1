package org.plenary.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.act.InstrumentAct.DepositaryStep.DOMESTIC_APPROVAL;
import static org.plenary.act.InstrumentAct.DepositaryStep.PROVISIONAL_APPLICATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.RATIFICATION;
import static org.plenary.act.InstrumentAct.DepositaryStep.SIGNATURE;
import static org.plenary.organisation.Given.asOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.InstrumentAct;
import org.plenary.organisation.Given;
import org.plenary.organisation.Sketches;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

@DisplayName("Instruments: the depositary's table")
class InstrumentsSpec {
    private static final InstrumentId CHARTER = new InstrumentId("charter");

    private static Given sco() {
        return new Given(Sketches.sco()).on("2001-06-15").granted(Sketches.FOUNDERS, "member")
                .on("2002-06-07").adopted("charter", "treaty", "", Sketches.FOUNDERS)
                .on("2003-07-04").deposited("charter", DOMESTIC_APPROVAL, "KAZ");
    }

    @Test @DisplayName("Kazakhstan's law of 2003-07-04 is a step at home and no ratification at the depositary (Adilet)")
    void a_step_at_home_binds_nobody() {
        var path = instrument(sco(), CHARTER).participation(Given.party("KAZ")).orElseThrow();
        assertThat(path.signed().orElseThrow().on()).hasToString("2002-06-07");
        assertThat(path.approvals()).hasSize(1);
        assertThat(path.consent()).isEmpty();
        assertThat(path.bound().computed().missing()).containsExactly(
                new Missing.StepsOf(RATIFICATION, Given.parties("KAZ")));
    }

    private static Instrument instrument(Given given, InstrumentId id) {
        return given.organisation().instruments().instrument(given.charter(), id, asOf("2026-01-01")).orElseThrow();
    }

    @Test @DisplayName("Protocols of 2003 and 2006 amend the Charter one after the other (CIS Legislation 3851)")
    void amendments_follow_one_another() {
        var given = sco().on("2006-06-15").act(amending("protocol-2006")).on("2003-09-05").act(amending("protocol-2003"));
        assertThat(instrument(given, CHARTER).amendments()).containsExactly(
                new InstrumentId("protocol-2003"), new InstrumentId("protocol-2006"));
        assertThat(given.organisation().instruments().amendments(CHARTER, asOf("2005-01-01"))).hasSize(1);
    }

    private static InstrumentAct amending(String id) {
        var plain = (InstrumentAct.InstrumentAdopted) Given.adopt(id, "treaty", "", "");
        return new InstrumentAct.InstrumentAdopted(plain.instrument(), plain.title(), plain.form(), plain.number(),
                plain.inForce(), plain.inForceForAcceding(), plain.depositary(), Optional.of(CHARTER), List.of(), List.of());
    }

    @Test void a_replaced_instrument_is_no_longer_in_force() {
        var given = sco().on("2003-05-29").adopted("regulation-2003", "declaration", "", "")
                .on("2006-06-15").adopted("regulation-2006", "declaration", "", "")
                .act(new InstrumentAct.InstrumentReplaced(
                        new InstrumentId("regulation-2003"), Optional.of(new InstrumentId("regulation-2006"))));
        var old = instrument(given, new InstrumentId("regulation-2003"));
        assertThat(old.isInForce(LocalDate.of(2006, 6, 14))).isTrue();
        assertThat(old.isInForce(LocalDate.of(2006, 6, 15))).isFalse();
        assertThat(old.replaced().orElseThrow().by()).contains(new InstrumentId("regulation-2006"));
    }

    @Test @DisplayName("The budget protocol of 2024 is applied provisionally from 2025-01-01 (prg.kz)")
    void provisional_application_is_shown_apart_from_being_bound() {
        var given = sco().on("2024-10-16").adopted("budget", "agreement", "on 4 notifications", "KAZ")
                .on("2025-01-01").deposited("budget", PROVISIONAL_APPLICATION, "KAZ");
        var path = instrument(given, new InstrumentId("budget")).participation(Given.party("KAZ")).orElseThrow();
        assertThat(path.provisional().orElseThrow().on()).hasToString("2025-01-01");
        assertThat(path.isBound(LocalDate.of(2025, 6, 1))).isFalse();
    }

    @Test void as_of_an_earlier_day_there_is_no_later_signature() {
        var given = sco().on("2017-06-09").granted("IND", "member").deposited("charter", SIGNATURE, "IND");
        assertThat(given.organisation().instruments().instrument(given.charter(), CHARTER, asOf("2017-06-08"))
                .orElseThrow().participation(Given.party("IND"))).isEmpty();
        assertThat(given.organisation().instruments().instrument(given.charter(), CHARTER, asOf("2002-06-06"))).isEmpty();
    }

    @Test @DisplayName("Contribution scale of 2003-05-29: 20, 23.5, 12, 23.5, 6, 15 make 100 (kleyou.net)")
    void a_scale_is_added_exactly() {
        var shares = new TreeMap<PartyId, String>();
        var given = sco().on("2003-05-29").adopted("budget-2003", "agreement", "", Sketches.FOUNDERS);
        String[] percent = {"23.5", "20", "12", "23.5", "6", "15"};
        for (int i = 0; i < percent.length; i++) shares.put(Given.parties(Sketches.FOUNDERS).get(i), percent[i]);
        given.act(new InstrumentAct.ScaleSet(new InstrumentId("budget-2003"), shares, List.of()))
                .on("2023-10-26").act(new InstrumentAct.ScaleSet(new InstrumentId("budget-2003"),
                        new TreeMap<>(Map.of(Given.party("KAZ"), "16.4")), Given.parties("CHN RUS")));
        var instruments = given.organisation().instruments();
        assertThat(instruments.scale(asOf("2010-01-01")).orElseThrow().sum()).isEqualTo("100");
        assertThat(instruments.scale(asOf("2024-01-01")).orElseThrow().sum()).isEqualTo("16.4");
        assertThat(instruments.scale(asOf("2024-01-01")).orElseThrow().unknown()).hasSize(2);
        assertThat(instruments.scale(asOf("2003-05-28"))).isEmpty();
    }

    @Test void the_last_step_of_every_party_is_a_look_up_from_either_side() {
        var given = sco().on("2003-08-20").deposited("charter", RATIFICATION, "KAZ CHN");
        var byInstrument = new TreeMap<String, String>();
        given.organisation().instruments().lastSteps(CHARTER, asOf("2003-08-19"),
                (party, act) -> byInstrument.put(party.value(), act.on().toString()));
        assertThat(byInstrument).hasToString("{KAZ=2003-07-04}");
        var byParty = new TreeMap<String, String>();
        given.organisation().instruments().lastSteps(Given.party("KAZ"), asOf("2026-01-01"),
                (id, act) -> byParty.put(id.value(), act.on().toString()));
        assertThat(byParty).hasToString("{charter=2003-08-20}");
    }
}
