package org.plenary.server.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Competence;
import org.plenary.charter.Provision;
import org.plenary.meeting.Meeting;
import org.plenary.rule.Seat;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// The bodies in force on a day, and one body with all that the charter and the record say of it.
public final class BodiesView {
    /// One body: `turns` is its chair over time, latest first; `meetings` its meetings, latest first.
    public record Body(
            BodyRow body, List<Text> functions, Optional<Ref> reportsTo, Optional<PlaceOfChair> chairBy,
            List<Ref> seats, List<CompetenceRow> decides, List<TurnRow> turns,
            List<OfficesView.Succession> offices, List<MeetingRow> meetings) {}

    /// Where the chair comes from by the charter, in words of its file.
    public record PlaceOfChair(Way way, Optional<Text> term, Optional<Ref> of, List<Ref> order) {}

    /// The ways in which a charter fills a chair.
    public enum Way { ROTATES, HOST, SAME_AS, OFFICE }

    private BodiesView() {}

    public static List<BodyRow> all(Vantage vantage) {
        var rows = new ArrayList<BodyRow>();
        for (var body : vantage.charter().bodies().namesAt(vantage.day())) rows.add(row(vantage, body));
        return List.copyOf(rows);
    }

    public static Optional<BodyId> find(Vantage vantage, String slug) {
        return Slug.find(slug, vantage.charter().bodies().names());
    }

    public static Body of(Vantage vantage, BodyId body) {
        var provision = provision(vantage, body);
        var law = provision.law();
        var seats = seats(vantage, body);
        return new Body(row(vantage, body), law.functions().stream().map(vantage::text).toList(),
                law.reportsTo().map(other -> new Ref(other.value(), vantage.name(other))),
                law.chair().map(chair -> Chairs.by(vantage, chair)),
                Ref.parties(vantage, seats.stream().map(Seat::party).toList()), decides(vantage, law, seats),
                Chairs.turns(vantage, body), OfficesView.of(vantage, body), MeetingsView.of(vantage, body));
    }

    /// The bodies in which a party has a seat.
    public static List<Ref> seating(Vantage vantage, PartyId party) {
        return vantage.charter().bodies().namesAt(vantage.day()).stream()
                .filter(body -> seats(vantage, body).stream().anyMatch(seat -> seat.party().equals(party)))
                .map(body -> new Ref(body.value(), vantage.name(body))).toList();
    }

    private static List<CompetenceRow> decides(Vantage vantage, BodyLaw law, List<Seat> seats) {
        var byRule = new LinkedHashMap<RuleId, List<Competence>>();
        for (var competence : law.decides()) {
            if (!competence.inForce().covers(vantage.day())) continue;
            byRule.computeIfAbsent(competence.by(), _ -> new ArrayList<>()).add(competence);
        }
        var rows = new ArrayList<CompetenceRow>();
        byRule.forEach((rule, competences) -> vantage.charter().rules().at(rule, vantage.day())
                .ifPresent(provision -> rows.add(new Trials(vantage, seats, provision.law())
                        .row(rule, competences, Cite.of(provision.sources())))));
        return List.copyOf(rows);
    }

    /// The seats of the body that day.
    public static List<Seat> seats(Vantage vantage, BodyId body) {
        return vantage.organisation().seating(vantage.charter()).seats(body, vantage.asOf());
    }

    private static BodyRow row(Vantage vantage, BodyId body) {
        var provision = provision(vantage, body);
        var law = provision.law();
        var held = inStage(vantage, body, Meeting.Stage.HELD);
        var planned = inStage(vantage, body, Meeting.Stage.PLANNED);
        return new BodyRow(body, vantage.name(body), vantage.text(law.composition()), seats(vantage, body).size(),
                law.meets().map(meets -> BodyRow.Meeting.of(vantage, meets)),
                vantage.organisation().chair(vantage.charter(), body, vantage.asOf())
                        .map(chairing -> BodyRow.Chair.of(vantage, chairing)),
                held.isEmpty() ? Optional.empty() : Optional.of(held.getLast()),
                planned.stream().findFirst(), Cite.of(provision.sources()));
    }

    private static List<MeetingRow> inStage(Vantage vantage, BodyId body, Meeting.Stage stage) {
        return vantage.organisation().meetings().of(body, vantage.asOf()).stream()
                .filter(meeting -> meeting.stage() == stage)
                .map(meeting -> MeetingRow.of(vantage, meeting)).toList();
    }

    private static Provision<BodyLaw> provision(Vantage vantage, BodyId body) {
        return vantage.charter().bodies().at(body, vantage.day())
                .orElseGet(() -> vantage.charter().bodies().versions(body).getLast());
    }
}
