package org.plenary.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.MotionAct;
import org.plenary.act.Post;
import org.plenary.act.Ruling;
import org.plenary.calendar.Length;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.charter.Competence;
import org.plenary.motion.Motion;
import org.plenary.motion.Rooms;
import org.plenary.motion.Stand;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.Source;
import org.plenary.vocabulary.Words;

/// The ways on from an objection, by what it is about. Each is a proposed act that would be admitted now, so that only
/// ways are shown which the charter opens; whoever files it may say it in other words.
public record Routing(Charter charter, Organisation organisation, Instant now, LocalDate today) {
    /// How long a proposed deferral runs; the chair may set another time.
    private static final Length WEEK = new Length(7, Length.Unit.DAYS);

    /// A way on.
    public enum Way { OPINION, OPT_OUT, HIGHER_BODY, AMENDMENT, CHAIR, DEFERRAL }

    /// One way on: the act, who would file it, and the provision that opens it.
    public record Route(Way way, MotionAct act, Author author, Optional<Source> article) {}

    /// The ways on from an objection to a motion that is open, or that an objection has ended under silence.
    public List<Route> of(Motion motion, Stand objection) {
        return ways(objection).stream().flatMap(way -> routes(way, motion, objection).stream())
                .filter(this::isAdmitted).toList();
    }

    private static List<Way> ways(Stand objection) {
        if (objection.objection().isEmpty()) return List.of(Way.OPINION, Way.DEFERRAL);
        return switch (objection.objection().get()) {
            case CORE_INTEREST -> List.of(Way.OPINION, Way.OPT_OUT, Way.HIGHER_BODY);
            case WORDING -> List.of(Way.AMENDMENT);
            case PROCEDURE -> List.of(Way.CHAIR, Way.DEFERRAL);
            case AWAITING_INSTRUCTIONS -> List.of(Way.DEFERRAL);
        };
    }

    private List<Route> routes(Way way, Motion motion, Stand objection) {
        var party = objection.party();
        var reason = objection.reason().orElse(motion.title());
        return switch (way) {
            case OPINION -> !motion.isOpen() ? List.of() : List.of(new Route(way,
                    new MotionAct.OpinionRecorded(motion.id(), party, reason),
                    new Author.Delegation(party, Post.DELEGATE), rule(motion)));
            case OPT_OUT -> List.of(new Route(way, new MotionAct.OptedOut(motion.id(), party, objection.reason()),
                    new Author.Delegation(party, Post.HEAD_OF_DELEGATION), rule(motion)));
            case HIGHER_BODY -> higher(motion).stream().flatMap(body -> up(motion, body, objection).stream()).toList();
            case AMENDMENT -> List.of(amendment(motion, objection));
            case CHAIR -> deferral(way, motion, objection, Optional.empty());
            case DEFERRAL -> deferral(way, motion, objection, Optional.of(WEEK));
        };
    }

    private Optional<Source> rule(Motion motion) {
        return new Rooms(organisation.seating(charter)).of(motion, today)
                .flatMap(room -> room.sources().stream().findFirst());
    }

    /// A motion that has ended is tabled anew in the words that would have lifted the objection.
    private Route amendment(Motion motion, Stand objection) {
        var author = new Author.Delegation(objection.party(), Post.DELEGATE);
        var text = objection.liftedBy().orElse(motion.text());
        if (motion.isOpen()) {
            var tabling = tabling(motion, motion.body(), author, text, Optional.of(motion.id()));
            return new Route(Way.AMENDMENT, tabling, author, cite(motion.body()));
        }
        var head = new Author.Delegation(objection.party(), Post.HEAD_OF_DELEGATION);
        return new Route(Way.AMENDMENT, tabling(motion, motion.body(), head, text, Optional.empty()), head,
                cite(motion.body()));
    }

    private MotionAct tabling(Motion motion, BodyId body, Author author, Words text, Optional<MotionId> amends) {
        return new MotionAct.MotionTabled(free(motion.id()), body, motion.matter(), motion.title(), text, author,
                motion.audience(), motion.subject(), Optional.empty(), Optional.empty(), amends);
    }

    private MotionId free(MotionId taken) {
        for (int number = 2; ; number++) {
            var id = new MotionId(taken.value() + "-" + number);
            if (organisation.motions().one(id).isEmpty()) return id;
        }
    }

    private List<Route> up(Motion motion, BodyId body, Stand objection) {
        if (!motion.isOpen()) {
            return List.of(new Route(Way.HIGHER_BODY, tabling(motion, body, motion.author(), motion.text(),
                    Optional.empty()), motion.author(), competence(body)));
        }
        return chair(motion.body()).map(chair -> new Route(Way.HIGHER_BODY,
                new MotionAct.MotionReferred(motion.id(), chair, body, objection.reason()), chair,
                competence(body))).stream().toList();
    }

    private List<Route> deferral(Way way, Motion motion, Stand objection, Optional<Length> length) {
        return chair(motion.body()).map(chair -> new Route(way, new MotionAct.MotionDeferred(motion.id(), chair, length,
                Optional.empty(), Optional.empty(), objection.reason()), chair, cite(motion.body()))).stream().toList();
    }

    /// Those above by the charter's words; else the bodies that decide any matter, where this one does not.
    private List<BodyId> higher(Motion motion) {
        var above = new ArrayList<BodyId>();
        var seen = new TreeSet<BodyId>();
        var next = reportsTo(motion.body());
        while (next.isPresent() && seen.add(next.get())) {
            above.add(next.get());
            next = reportsTo(next.get());
        }
        if (above.isEmpty() && general(motion.body()).isEmpty()) {
            charter.bodies().namesAt(today).stream().filter(body -> general(body).isPresent()).forEach(above::add);
        }
        return above;
    }

    private Optional<BodyId> reportsTo(BodyId body) {
        return charter.bodies().at(body, today).flatMap(law -> law.law().reportsTo());
    }

    private Optional<Competence> general(BodyId body) {
        return charter.bodies().at(body, today).stream().flatMap(law -> law.law().decides().stream())
                .filter(one -> one.isForAnyMatter() && one.inForce().covers(today)).findFirst();
    }

    private Optional<Source> competence(BodyId body) {
        return general(body).flatMap(one -> one.sources().stream().findFirst()).or(() -> cite(body));
    }

    private Optional<Source> cite(BodyId body) {
        return charter.bodies().at(body, today).flatMap(law -> law.sources().stream().findFirst());
    }

    private Optional<Author> chair(BodyId body) {
        var law = charter.bodies().at(body, today).flatMap(one -> one.law().chair());
        if (law.isPresent() && law.get() instanceof Chair.HolderOf(var office)) {
            return Optional.of(new Author.Holder(office));
        }
        return organisation.chair(charter, body, AsOf.on(today)).flatMap(chairing -> chairing.party())
                .map(party -> new Author.Delegation(party, Post.CHAIRS_TEAM));
    }

    private boolean isAdmitted(Route route) {
        var dated = new DatedAct(route.act(), PartialDate.of(today), now, Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(), List.of());
        return Decider.decide(charter, organisation, new Filing.Perform(dated, route.author()), today)
                instanceof Ruling.Admitted;
    }
}
