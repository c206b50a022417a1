package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.charterfile.Floor.head;
import static org.plenary.charterfile.Floor.moving;
import static org.plenary.charterfile.Floor.opening;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.CaseAct.Trigger;
import org.plenary.compliance.Commitment;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;

@DisplayName("Charter art. 13: a member withdraws by notice of at least twelve months; invented cases on the real record")
class WithdrawalSpec {
    private static final PartyId UZBEKISTAN = new PartyId("UZB");

    private static Floor room(String day) { return Sco.floor(day); }

    private static boolean isMember(Floor room, LocalDate day) {
        return room.organisation().membership().holding(UZBEKISTAN, AsOf.on(day)).isPresent();
    }

    @Test void twelve_months_run_by_the_calendar_and_end_with_their_last_day() {
        var room = room("2025-03-10");
        var id = room.open("withdrawal", "UZB", head("UZB"));
        assertThat(id).hasToString("withdrawal-UZB-1");
        assertThat(room.one(id).runsOut()).contains(Instant.parse("2026-03-10T15:59:59Z"));
        room.at(Instant.parse("2026-03-10T15:59:59Z"));
        assertThat(room.lapse()).isZero();
        room.at(Instant.parse("2026-03-10T16:00:00Z"));
        assertThat(room.lapse()).isOne();
        room.stands(id, "withdrawn");
        assertThat(isMember(room, LocalDate.of(2026, 3, 9))).isTrue();
        assertThat(isMember(room, LocalDate.of(2026, 3, 10))).isFalse();
        var owed = room.organisation().compliance().of(UZBEKISTAN, AsOf.on(room.today()));
        assertThat(owed).extracting(one -> one.state(room.today())).containsExactly(Commitment.State.OWED);
    }

    @Test @DisplayName("Notice on 29 February ends on 28 February: the last month has no such day (Basle Convention art. 4)")
    void notice_on_a_leap_day_ends_with_the_last_day_of_february() {
        var room = room("2024-02-29");
        var id = room.open("withdrawal", "UZB", head("UZB"));
        room.on("2025-02-28");
        assertThat(room.lapse()).isZero();
        room.on("2025-03-01");
        assertThat(room.lapse()).isOne();
        assertThat(room.one(id).end().orElseThrow().on()).hasToString("2025-02-28");
    }

    @Test @DisplayName("The way back: a notification may be revoked at any time before it takes effect (Vienna Convention art. 68)")
    void a_notification_is_revoked_on_its_last_day_and_not_a_second_later() {
        var room = room("2025-03-10");
        var id = room.open("withdrawal", "UZB", head("UZB"));
        room.at(Instant.parse("2026-03-10T16:00:00Z"));
        assertThat(room.refusals(moving(id, "revoke", head("UZB")), head("UZB"))).singleElement().asString()
                .contains("ran out at 2026-03-10T15:59:59Z", "goes to 'withdrawn' by law", "art. 13)");
        room.at(Instant.parse("2026-03-10T15:59:59Z")).move(id, "revoke", head("UZB")).stands(id, "revoked");
        room.on("2027-01-01");
        assertThat(room.lapse()).isZero();
        assertThat(isMember(room, room.today())).isTrue();
        assertThat(room.open("withdrawal", "UZB", head("UZB"))).hasToString("withdrawal-UZB-2");
    }

    @Test void a_clock_that_ran_out_while_nobody_looked_is_executed_once_with_the_day_on_which_it_fell_due() {
        var room = room("2025-03-10");
        var id = room.open("withdrawal", "UZB", head("UZB"));
        room.on("2026-11-22");
        assertThat(room.lapse()).isOne();
        assertThat(room.lapse()).isZero();
        var end = room.one(id).end().orElseThrow();
        assertThat(end.trigger()).isEqualTo(Trigger.CLOCK);
        assertThat(end.on()).hasToString("2026-03-10");
        assertThat(end.due()).contains(Instant.parse("2026-03-10T15:59:59Z"));
        assertThat(end.act().entered()).isEqualTo(room.now());
        assertThat(isMember(room, LocalDate.of(2026, 3, 10))).isFalse();
        var known = new AsOf(LocalDate.of(2026, 3, 10), Instant.parse("2026-11-22T01:00:00Z"));
        assertThat(room.organisation().membership().holding(UZBEKISTAN, known)).isPresent();
    }

    @Test void what_was_open_can_be_asked_as_of_any_day() {
        var room = room("2025-03-10");
        var id = room.open("withdrawal", "UZB", head("UZB"));
        room.on("2025-06-01").move(id, "revoke", head("UZB"));
        var cases = room.organisation().cases();
        assertThat(cases.open(AsOf.on(LocalDate.of(2025, 3, 9)))).isEmpty();
        assertThat(cases.open(AsOf.on(LocalDate.of(2025, 5, 31)))).hasSize(1);
        assertThat(cases.open(AsOf.on(LocalDate.of(2025, 6, 1)))).isEmpty();
        assertThat(cases.openOf(UZBEKISTAN)).isEmpty();
    }

    @Test void nobody_withdraws_for_another_and_nobody_twice_at_once() {
        var room = room("2025-03-10");
        assertThat(room.refusals(opening("withdrawal", "UZB", head("KAZ"), false), head("KAZ"))).singleElement()
                .asString().contains("is opened by the party concerned (UZB)", "'KAZ head of delegation' is not it");
        assertThat(room.refusals(opening("withdrawal", "MNG", head("MNG"), false), head("MNG"))).singleElement()
                .asString().contains("concerns any member, and MNG was none on 2025-03-10");
        var id = room.open("withdrawal", "UZB", head("UZB"));
        assertThat(room.refusals(opening("withdrawal", "UZB", head("UZB"), false), head("UZB"))).singleElement()
                .asString().contains("under way for UZB already, as 'withdrawal-UZB-1'");
        assertThat(room.refusals(moving(id, "revoke", head("KAZ")), head("KAZ"))).singleElement().asString()
                .contains("The move 'revoke' at the stage 'notified' is for the party concerned (UZB)",
                        "Open now: 'revoke' by the party concerned (UZB).");
        assertThat(room.refusals(moving(id, "revke", head("UZB")), head("UZB"))).singleElement().asString()
                .contains("There is no move 'revke'", "'revoke'");
    }
}
