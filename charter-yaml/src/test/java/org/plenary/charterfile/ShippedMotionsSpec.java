package org.plenary.charterfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.charterfile.Floor.head;
import static org.plenary.charterfile.Floor.words;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plenary.act.Act;
import org.plenary.act.Audience;
import org.plenary.act.Author;
import org.plenary.act.BodyAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.act.MotionAct.Basis;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.calendar.Length;
import org.plenary.charter.Calendars;
import org.plenary.motion.Motion;
import org.plenary.motion.Preflight;
import org.plenary.motion.Room;
import org.plenary.motion.Rooms;
import org.plenary.organisation.Organisation;
import org.plenary.rule.Position;
import org.plenary.rule.analysis.CountsAs;
import org.plenary.rule.analysis.SmallestSet;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CalendarId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

@DisplayName("Motions before the bodies of the shipped organisations, each under its own law")
class ShippedMotionsSpec {
    private static final MotionId MOTION = new MotionId("m");
    private static final Author LAW = new Author.ByLaw();
    private static final String P5 = "CHN FRA GBR RUS USA";

    private static Floor floor(String organisation, String day) {
        var files = Organisations.read(Path.of("..", "organisations", organisation)).value().orElseThrow();
        return new Floor(files.charter(), Organisation.begin(), day + "T09:00:00Z");
    }

    private static Floor members(Floor floor, String codes) {
        for (var party : parties(codes)) {
            floor.follow(new MembershipAct.StandingGranted(party, new StandingId("member"), Optional.empty()));
        }
        return floor;
    }

    private static TreeSet<PartyId> parties(String codes) {
        var parties = new TreeSet<PartyId>();
        Arrays.stream(codes.split(" ")).map(PartyId::new).forEach(parties::add);
        return parties;
    }

    private static Room room(Floor floor, String body, String matter, String subject) {
        return new Rooms(floor.organisation().seating(floor.charter())).of(new BodyId(body), new MatterId(matter),
                subject.isEmpty() ? Optional.empty() : Optional.of(new PartyId(subject)), floor.today()).orElseThrow();
    }

    private static Act tabling(String body, String matter) {
        return new MotionAct.MotionTabled(MOTION, new BodyId(body), new MatterId(matter), words("Title"), words("Text"),
                LAW, Audience.EVERYONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Act circulation(String length, String calendar) {
        return new MotionAct.MotionCirculated(MOTION, LAW, Length.parse(length).orElseThrow(),
                calendar.isEmpty() ? Optional.empty() : Optional.of(new CalendarId(calendar)), Optional.empty());
    }

    private static Act position(String party, Position position) {
        boolean against = position == Position.AGAINST;
        return new MotionAct.PositionTaken(MOTION, new PartyId(party), position,
                against ? Optional.of(ObjectionKind.CORE_INTEREST) : Optional.empty(),
                against ? Optional.of(words("The reason.")) : Optional.empty(), Optional.empty());
    }

    private static Motion motion(Floor floor) { return floor.organisation().motions().one(MOTION).orElseThrow(); }

    @Test @DisplayName("SCO Charter arts. 7 and 16(1): ten members can each block a statement; silence is consent")
    void sco_statement() {
        var floor = Sco.floor("2026-11-20");
        var before = Preflight.of(room(floor, "foreign ministers", "statement", ""));
        assertThat(before.blockers().holders()).isEqualTo(parties("BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB"));
        assertThat(before.room().sources().getFirst().cite()).contains("art. 7");
        assertThat(Preflight.ofAll(before.silent())).contains(CountsAs.FOR);
    }

    @Test @DisplayName("SCO Charter art. 16(1): a member that is to be suspended blocks nothing")
    void sco_suspension() {
        var floor = Sco.floor("2026-11-20");
        var before = Preflight.of(room(floor, "heads of state", "suspension", "BLR"));
        assertThat(before.entitled()).hasSize(9).doesNotContain(new PartyId("BLR"));
        assertThat(before.onProposalOf()).contains(new BodyId("foreign ministers"));
    }

    @Test @DisplayName("SCO Charter art. 13: the heads of state admit on a recommendation of the foreign ministers")
    void sco_admission() {
        var floor = Sco.floor("2026-11-20");
        var motion = new MotionAct.MotionTabled(new MotionId("admission"), new BodyId("heads of state"),
                new MatterId("admission"), words("Admission"), words("The heads of state admit."), head("KAZ"),
                Audience.EVERYONE, Optional.of(new PartyId("AZE")), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(floor.refusals(motion, head("KAZ"))).singleElement().asString().startsWith(
                "'heads of state' decides 'admission' on proposal of 'foreign ministers', which has adopted none.");
        floor.file(new MotionAct.MotionTabled(MOTION, new BodyId("foreign ministers"), new MatterId("recommendation"),
                words("Recommendation"), words("The ministers recommend."), head("KAZ"), Audience.EVERYONE,
                Optional.of(new PartyId("AZE")), Optional.empty(), Optional.empty(), Optional.empty()), head("KAZ"))
                .file(new MotionAct.MotionPut(MOTION, LAW), LAW).file(new MotionAct.PositionsClosed(MOTION, LAW), LAW);
        assertThat(floor.refusals(motion, head("KAZ"))).isEmpty();
    }

    @Test @DisplayName("SCO Charter art. 16(3): who is not interested in a project stays out and joins later")
    void sco_project() {
        var floor = Sco.floor("2026-11-20").file(tabling("heads of government", "project"), LAW)
                .file(new MotionAct.MotionPut(MOTION, LAW), LAW).file(position("IND", Position.AGAINST), head("IND"))
                .file(new MotionAct.OptedOut(MOTION, new PartyId("IND"), Optional.empty()), head("IND"))
                .file(new MotionAct.PositionsClosed(MOTION, LAW), LAW);
        assertThat(motion(floor).decided().orElseThrow().adopted()).isTrue();
        assertThat(motion(floor).optedOut()).isEqualTo(parties("IND"));
        floor.on("2027-03-01").file(new MotionAct.JoinedLater(MOTION, new PartyId("IND")), head("IND"));
        assertThat(motion(floor).optedOut()).isEmpty();
    }

    @Test @DisplayName("SCO: a silence that would end on a holiday of the seat ends when the holidays are over")
    void sco_silence() {
        var floor = Sco.floor("2026-09-28").at(Instant.parse("2026-09-28T12:00:00Z"))
                .file(tabling("foreign ministers", "statement"), LAW).file(circulation("72 hours", "seat"), LAW);
        var expires = motion(floor).expires().orElseThrow();
        var calendar = new Calendars(floor.charter()).of(new CalendarId("seat"), LocalDate.of(2026, 9, 28));
        assertThat(calendar.isOpen(expires)).isTrue();
        // 72 hours end on 1 October in Beijing; the holidays of that year last to the 7th.
        assertThat(expires).isEqualTo(Instant.parse("2026-10-07T16:00:00Z"));
        floor.at(expires.plusSeconds(1)).lapse();
        assertThat(motion(floor).decided().orElseThrow().basis()).isEqualTo(Basis.SILENCE);
        assertThat(motion(floor).decided().orElseThrow().positions()).containsValue("silence expired").hasSize(10);
    }

    @Test @DisplayName("OSCE Prague Document para. 16 and Rules of Procedure annex 1(A)")
    void osce() {
        var floor = floor("osce", "2026-11-20");
        var against = Preflight.of(room(floor, "ministerial council", "violation of commitments", "SRB"));
        assertThat(against.blockers().holders()).hasSize(56).doesNotContain(new PartyId("SRB"));
        var silence = Preflight.of(room(floor, "ministerial council", "decision by silence", ""));
        assertThat(silence.bySilence()).isTrue();
        assertThat(silence.blockers().holders()).hasSize(57);
        floor.file(tabling("ministerial council", "decision by silence"), LAW).file(circulation("24 hours", ""), LAW)
                .file(position("CHE", Position.AGAINST), head("CHE"));
        assertThat(motion(floor).decided().orElseThrow().basis()).isEqualTo(Basis.OBJECTION);
        assertThat(motion(floor).decided().orElseThrow().adopted()).isFalse();
    }

    @Test @DisplayName("NATO: an invitation stands when no ally breaks the silence; accession needs each to accept")
    void nato() {
        var floor = floor("nato", "2026-11-20");
        assertThat(Preflight.of(room(floor, "north atlantic council", "decision by silence", "")).bySilence()).isTrue();
        var acceptance = room(floor, "north atlantic council", "acceptance of an accession protocol", "");
        assertThat(Preflight.of(acceptance).bySilence()).isFalse();
    }

    @Test @DisplayName("General Assembly decision 74/544: 72 hours at least, and only while the decision was in force")
    void general_assembly() {
        var floor = members(floor("un-general-assembly", "2020-05-04"), "DEU FRA KEN MEX")
                .file(tabling("assembly", "decision by silence"), LAW);
        assertThat(floor.refusals(circulation("71 hours", ""), LAW)).singleElement().asString()
                .contains("asks for 72 hours").contains("decision 74/544");
        floor.file(circulation("72 hours", ""), LAW).at(Instant.parse("2020-05-07T09:00:01Z")).lapse();
        assertThat(motion(floor).decided().orElseThrow().adopted()).isTrue();
        var later = members(floor("un-general-assembly", "2021-05-04"), "DEU FRA KEN MEX");
        assertThat(later.refusals(tabling("assembly", "decision by silence"), LAW)).isNotEmpty();
    }

    @Test @DisplayName("UN Charter art. 27(3): five can block; each permanent member may abstain without blocking")
    void security_council() {
        var floor = floor("un-security-council", "2025-02-24");
        for (var party : parties("DNK DZA GRC GUY KOR PAK PAN SLE SOM SVN")) {
            floor.follow(new BodyAct.SeatTaken(new BodyId("council"), party, Optional.empty()));
        }
        var before = Preflight.of(room(floor, "council", "substantive", ""));
        assertThat(before.blockers().holders()).isEqualTo(parties(P5));
        assertThat(before.stops()).isInstanceOfSatisfying(SmallestSet.Found.class,
                found -> assertThat(found.members()).hasSize(1));
        // Resolution 2774 of 24 February 2025: ten for, none against, five abstaining.
        floor.file(tabling("council", "substantive"), LAW).file(new MotionAct.MotionPut(MOTION, LAW), LAW);
        for (var party : parties("CHN USA RUS DZA GUY KOR PAK PAN SLE SOM")) {
            floor.file(position(party.value(), Position.FOR), head(party.value()));
        }
        for (var party : parties("DNK FRA GRC SVN GBR")) {
            floor.file(position(party.value(), Position.ABSTAINING), head(party.value()));
        }
        floor.file(new MotionAct.PositionsClosed(MOTION, LAW), LAW);
        assertThat(motion(floor).decided().orElseThrow().adopted()).isTrue();
    }

    @Test @DisplayName("DSU art. 16.4: a report is adopted unless all who speak are against it and nobody is for it")
    void wto() {
        var floor = members(floor("wto", "2024-07-26"), "BRA CAN CHN IND USA");
        var before = Preflight.of(room(floor, "dispute settlement body", "adoption of a report", ""));
        assertThat(before.blockers().holders()).isEmpty();
        floor.file(tabling("dispute settlement body", "adoption of a report"), LAW)
                .file(new MotionAct.MotionPut(MOTION, LAW), LAW).file(position("USA", Position.AGAINST), head("USA"))
                .file(position("BRA", Position.FOR), head("BRA")).file(new MotionAct.PositionsClosed(MOTION, LAW), LAW);
        assertThat(motion(floor).decided().orElseThrow().adopted()).isTrue();
    }
}
