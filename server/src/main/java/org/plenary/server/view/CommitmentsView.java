package org.plenary.server.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.act.ComplianceAct.Assessment;
import org.plenary.calendar.PartialDate;
import org.plenary.compliance.Commitment;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.CommitmentId;
import org.plenary.vocabulary.PartyId;

/// What parties and bodies owe, what was reported and found of it; party by party.
public final class CommitmentsView {
    /// What one party or body owes.
    public record Group(Ref who, boolean party, List<Row> owed, List<MeasureRow> measures) {}

    /// A commitment, how far it has come, and where it came from.
    public record Row(
            CommitmentId commitment, Optional<Ref> party, Optional<Ref> body, Text what, Commitment.State state,
            Optional<PartialDate> due, Optional<String> inCase, Optional<Ref> instrument, Optional<String> motion,
            Optional<Text> report, Optional<Assessment> assessment, Optional<Text> found, List<EntryLine> story) {
        public Ref who() {
            return party.or(() -> body).orElseThrow(() -> new IllegalStateException("A commitment has no owner."));
        }
    }

    /// A measure that fell on a party.
    public record MeasureRow(String measure, PartialDate since, Optional<PartialDate> until, Optional<String> inCase) {}

    private CommitmentsView() {}

    public static List<Row> all(Vantage vantage) {
        return vantage.organisation().compliance().all(vantage.asOf()).stream().map(one -> row(vantage, one)).toList();
    }

    /// Party by party, bodies last; what is overdue and due first.
    public static List<Group> groups(Vantage vantage) {
        var owed = new TreeMap<String, List<Row>>();
        for (var row : all(vantage)) {
            if (row.party().isEmpty() && row.body().isEmpty()) continue;
            var key = (row.party().isPresent() ? "0 " : "1 ") + row.who().name().text();
            owed.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        var groups = new ArrayList<Group>();
        owed.values().forEach(rows -> {
            rows.sort(Comparator.comparing((Row row) -> rank(row.state()))
                    .thenComparing(row -> row.commitment().value()));
            var who = rows.getFirst().who();
            boolean party = rows.getFirst().party().isPresent();
            groups.add(new Group(who, party, List.copyOf(rows), party ? measures(vantage, who) : List.of()));
        });
        return groups;
    }

    private static int rank(Commitment.State state) {
        return switch (state) {
            case OVERDUE -> 0;
            case DUE -> 1;
            case OWED -> 2;
            case REPORTED -> 3;
            case ASSESSED -> 4;
            case CLOSED -> 5;
        };
    }

    private static List<MeasureRow> measures(Vantage vantage, Ref party) {
        var id = new PartyId(party.id());
        return vantage.organisation().compliance().measures(id, vantage.asOf()).stream()
                .map(one -> new MeasureRow(one.measure(), one.applied().on(), one.lifted().map(act -> act.on()),
                        one.inCase().map(Object::toString))).toList();
    }

    static List<Row> of(Vantage vantage, CaseId inCase) {
        return vantage.organisation().compliance().of(inCase).stream().map(one -> row(vantage, one)).toList();
    }

    public static Optional<Row> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage))
                .flatMap(id -> vantage.organisation().compliance().one(id, vantage.asOf()))
                .map(one -> row(vantage, one));
    }

    public static List<CommitmentId> known(Vantage vantage) {
        return vantage.organisation().compliance().commitments().keys();
    }

    private static Row row(Vantage vantage, Commitment one) {
        var opening = one.opening();
        return new Row(one.id(), opening.party().map(party -> Ref.of(vantage, party)),
                opening.body().map(body -> new Ref(body.value(), vantage.name(body))), vantage.text(opening.what()),
                one.state(vantage.day()), opening.due(), opening.inCase().map(Object::toString),
                opening.instrument().or(opening::toJoin).map(id -> Ref.of(vantage, id)),
                opening.motion().map(Object::toString),
                one.report().map(report -> vantage.text(report.says())),
                one.finding().map(found -> found.assessment()), one.finding().map(found -> vantage.text(found.says())),
                Entered.of(vantage, one.acts()).lines(one.acts()));
    }
}
