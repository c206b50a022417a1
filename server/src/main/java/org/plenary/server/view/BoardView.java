package org.plenary.server.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.act.MotionAct.Basis;
import org.plenary.act.MotionAct.ObjectionKind;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.motion.Motion;
import org.plenary.motion.Motion.Stage;
import org.plenary.motion.Room;
import org.plenary.motion.Preflight;
import org.plenary.motion.Rooms;
import org.plenary.motion.Sounding;
import org.plenary.motion.Stand;
import org.plenary.organisation.Routing;
import org.plenary.rule.Position;
import org.plenary.rule.analysis.RuleAnalysis;
import org.plenary.rule.analysis.SmallestSet;
import org.plenary.server.view.VerdictView.Blocking;
import org.plenary.server.view.VerdictView.Counts;
import org.plenary.server.view.VerdictView.Turn;
import org.plenary.timeline.PersistentList;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Wording;
import org.plenary.vocabulary.Words;

/// One motion as the room and the capitals watch it: who has spoken, what is missing, what would carry.
public final class BoardView {
    /// The whole board.
    public record Board(
            MotionId motion, Text title, List<Tongue> text, Stage stage, Ref body, Text matterName, Text author,
            PartialDate tabled, String audience, Optional<Ref> subject, Optional<String> meeting,
            Optional<String> inCase, Optional<Ref> amends, Optional<Law> law, List<SeatRow> seats,
            Optional<Now> now, Optional<Running> running, List<Objection> objections, List<OpinionRow> opinions,
            List<Amendment> amendments, List<Ref> apart, Optional<Outcome> outcome, List<EntryLine> story) {
        public List<SeatRow> entitled() { return seats.stream().filter(SeatRow::entitled).toList(); }

        public long spoken() { return entitled().stream().filter(seat -> seat.position().isPresent()).count(); }

        public List<Ref> silent() {
            return entitled().stream().filter(seat -> seat.position().isEmpty()).map(SeatRow::party).toList();
        }
    }

    /// A text in one language, with its weight.
    public record Tongue(Text text, String status) {}

    /// By which rule the question is decided, and what that means before anybody speaks.
    public record Law(
            Text name, String text, boolean opinion, boolean optOut, boolean silenceAdopts, boolean inTheRoom,
            List<Ref> blockers, int entitled, Optional<Integer> carries, Optional<Integer> stops,
            Optional<Ref> onProposalOf, List<Cite> sources) {}

    /// A seat. `how` is what the decision says of it; `concerned` is the party that the rule leaves out.
    public record SeatRow(
            Ref party, boolean entitled, boolean concerned, boolean blocks, Optional<Position> position,
            Optional<ObjectionKind> objection, Optional<Instant> spoken, Optional<Instant> opened, boolean apart,
            Optional<String> how) {}

    /// What would come of it as things stand.
    public record Now(
            boolean carries, boolean canStillPass, Counts tally, Explained finding, Turn turn, Blocking blocking) {}

    /// The time limit that runs: of a silence, or of a deferral.
    public record Running(Stage of, Instant ends, List<Capital> capitals) {}

    /// How late it is then where a delegation is read.
    public record Capital(Ref party, String zone, Instant ends) {}

    /// An objection, what it says of itself, whether it stops the motion alone, and the ways on from it.
    public record Objection(
            Ref party, Optional<ObjectionKind> kind, Optional<Text> reason, Optional<Text> liftedBy, boolean blocks,
            Instant at, List<WayOn> ways) {}

    /// A way on from an objection that the charter opens: who would take it, under which provision; `mine` where
    /// whoever asks speaks for that side.
    public record WayOn(Routing.Way way, Text who, Optional<String> article, boolean mine) {}

    public record OpinionRow(Ref party, Text says, PartialDate on) {}

    /// A text proposed instead, and what it changes.
    public record Amendment(MotionId motion, Text title, Text author, Stage stage, List<Difference.Piece> change) {}

    /// What was decided, on which basis, under which number.
    public record Outcome(boolean adopted, Basis basis, PartialDate on, Instant at, Optional<Long> entry) {}

    private BoardView() {}

    public static Board of(Vantage vantage, Motion motion) {
        var acts = vantage.organisation().motions().acts().getOr(motion.id(), PersistentList.empty());
        var entered = Entered.of(vantage, acts);
        var room = room(vantage, motion);
        return new Board(motion.id(), vantage.text(motion.title()), tongues(vantage, motion.text()), motion.stage(),
                new Ref(motion.body().value(), vantage.name(motion.body())), vantage.name(motion.matter()),
                Authors.name(vantage, motion.author()), motion.tabling().on(), motion.audience().toString(),
                motion.subject().map(party -> Ref.of(vantage, party)), motion.meeting().map(Object::toString),
                motion.inCase().map(Object::toString), motion.amends().map(id -> title(vantage, id)),
                room.map(found -> law(vantage, found)),
                room.map(found -> seats(vantage, motion, found)).orElse(List.of()),
                room.map(found -> now(vantage, motion, found)), running(vantage, motion, room),
                room.map(found -> objections(vantage, motion, found)).orElse(List.of()), opinions(vantage, motion),
                amendments(vantage, motion), Ref.parties(vantage, List.copyOf(motion.optedOut())),
                outcome(motion, entered), entered.lines(acts).reversed());
    }

    /// A decided motion is seen in the room of its day.
    static LocalDate day(Vantage vantage, Motion motion) {
        return motion.ended().map(act -> act.on().last()).orElse(vantage.day());
    }

    static Optional<Room> room(Vantage vantage, Motion motion) {
        return new Rooms(vantage.organisation().seating(vantage.charter())).of(motion, day(vantage, motion));
    }

    private static List<Tongue> tongues(Vantage vantage, Words words) {
        var tongues = new ArrayList<Tongue>();
        words.wordings().forEach((language, wording) -> {
            var tongue = new Tongue(Text.verbatim(wording.text(), language),
                    wording.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            if (language.equals(words.languageOf(vantage.language()))) tongues.addFirst(tongue);
            else tongues.add(tongue);
        });
        return tongues;
    }

    private static Ref title(Vantage vantage, MotionId id) {
        return new Ref(id.value(), vantage.organisation().motions().one(id).map(one -> vantage.text(one.title()))
                .orElseGet(() -> Text.verbatim(id.value(), vantage.language())));
    }

    /// What the rule says of a question before anybody has spoken.
    public static Law law(Vantage vantage, Room room) {
        var rule = room.rule();
        var ahead = Preflight.of(room);
        return new Law(vantage.name(room.competence().by()), rule.adoptedWhen().text(), rule.opinion(), rule.optOut(),
                room.silenceAdopts(), room.canPassInTheRoom(),
                Ref.parties(vantage, List.copyOf(room.vetoes().holders())), room.entitled().size(),
                size(ahead.carries()), size(ahead.stops()),
                ahead.onProposalOf().map(body -> new Ref(body.value(), vantage.name(body))), Cite.of(room.sources()));
    }

    /// How many make the smallest group; empty where there is none, or none was found in time.
    private static Optional<Integer> size(SmallestSet set) {
        return set instanceof SmallestSet.Found found && found.isExact()
                ? Optional.of(found.members().size()) : Optional.empty();
    }

    private static List<SeatRow> seats(Vantage vantage, Motion motion, Room room) {
        var parties = new ArrayList<PartyId>();
        room.seats().forEach(seat -> parties.add(seat.party()));
        room.entitled().stream().filter(party -> !parties.contains(party)).forEach(parties::add);
        var decided = motion.decided();
        var rows = new ArrayList<SeatRow>();
        for (var party : parties) {
            var stand = motion.stand(party);
            rows.add(new SeatRow(Ref.of(vantage, party), room.entitled().contains(party), room.leavesOut(party),
                    room.blocksAlone(party), stand.map(one -> one.position()), stand.flatMap(one -> one.objection()),
                    stand.map(one -> one.at()), motion.voices().opened().get(party), motion.isApart(party),
                    decided.map(one -> one.positions().get(party))));
        }
        return rows;
    }

    private static Now now(Vantage vantage, Motion motion, Room room) {
        var sounding = Sounding.of(motion, room);
        var verdict = sounding.now();
        return new Now(verdict.adopted(), sounding.canStillPass(), Counts.of(verdict.tally()),
                Explained.of(verdict.finding(), vantage.language(), name -> VerdictView.name(vantage, name)),
                VerdictView.turn(sounding.turns()),
                VerdictView.blocking(new RuleAnalysis(room.rule().adoptedWhen(), verdict.vote())));
    }

    private static Optional<Running> running(Vantage vantage, Motion motion, Optional<Room> room) {
        return motion.runsOut().map(ends -> new Running(motion.stage(), ends,
                room.map(found -> Capitals.of(vantage, found.entitled(), ends)).orElse(List.of())));
    }

    private static List<Objection> objections(Vantage vantage, Motion motion, Room room) {
        var rows = new ArrayList<Objection>();
        motion.voices().stands().forEach((party, stand) -> {
            if (stand.position() != Position.AGAINST) return;
            rows.add(new Objection(Ref.of(vantage, party), stand.objection(), vantage.text(stand.reason()),
                    vantage.text(stand.liftedBy()), room.blocksAlone(party), stand.at(), ways(vantage, motion, stand)));
        });
        return rows;
    }

    private static List<WayOn> ways(Vantage vantage, Motion motion, Stand objection) {
        var acts = vantage.organisation().acts();
        var now = acts.get(acts.size() - 1).entered();
        return new Routing(vantage.charter(), vantage.organisation(), now, vantage.day()).of(motion, objection).stream()
                .map(route -> new WayOn(route.way(), Authors.name(vantage, route.author()),
                        route.article().map(source -> source.cite()),
                        vantage.actor().filter(actor -> isOneSide(actor, route.author())).isPresent())).toList();
    }

    private static boolean isOneSide(Author one, Author other) {
        return one.equals(other) || one instanceof Author.Delegation(var party, _)
                && other instanceof Author.Delegation(var same, _) && party.equals(same);
    }

    private static List<OpinionRow> opinions(Vantage vantage, Motion motion) {
        var rows = new ArrayList<OpinionRow>();
        for (var one : motion.voices().opinions()) {
            rows.add(new OpinionRow(Ref.of(vantage, one.party()), vantage.text(one.says()), one.on()));
        }
        return rows;
    }

    private static List<Amendment> amendments(Vantage vantage, Motion motion) {
        var rows = new ArrayList<Amendment>();
        motion.amendments().forEach((id, text) -> vantage.organisation().motions().one(id).ifPresent(one ->
                rows.add(new Amendment(id, vantage.text(one.title()), Authors.name(vantage, one.author()), one.stage(),
                        change(vantage, motion.text(), text)))));
        return rows;
    }

    /// Both in the language that is read, where both have it.
    static List<Difference.Piece> change(Vantage vantage, Words before, Words after) {
        var language = after.languageOf(vantage.language());
        return Difference.between(Optional.ofNullable(before.wordings().get(language)).map(Wording::text)
                .orElseGet(() -> before.in(language)), after.in(language));
    }

    private static Optional<Outcome> outcome(Motion motion, Entered entered) {
        Optional<DatedAct> ended = motion.ended();
        return motion.decided().map(decided -> new Outcome(decided.adopted(), decided.basis(), ended.get().on(),
                ended.get().entered(), entered.index(ended.get())));
    }
}
