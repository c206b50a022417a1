package org.plenary.charterfile.act;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.KnowledgeAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.act.NetworkAct;
import org.plenary.act.PartnershipAct;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProgrammeAct;
import org.plenary.act.RelationAct;
import org.plenary.charter.Charter;
import org.plenary.charter.Profile;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.shape.Shapes;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.StandingId;

/// Checks the acts of a history against the charter and against each other: names that nobody brought
/// in, ids used twice, acts before the organisation existed, instruments that amend each other in a circle.
final class HistoryCheck {
    private final Charter charter;
    private final Findings findings;

    HistoryCheck(Charter charter, Findings findings) {
        this.charter = charter;
        this.findings = findings;
    }

    void check(List<LocatedAct> acts) {
        var known = new KnownNames(charter, acts);
        var used = new TreeMap<String, Location>();
        for (var act : acts) {
            for (var mention : act.mentions()) mentioned(mention, act, known);
            early(act);
            afterEntry(act);
            twice(act, used);
        }
        new Succession(findings).check(acts);
    }

    private void mentioned(Mention mention, LocatedAct act, KnownNames known) {
        var names = known.of(mention.id());
        if (names.isEmpty()) return;
        if (names.get().contains(mention.name())) {
            if (mention.id() == StandingId.class) standingInForce(mention, act);
            return;
        }
        var kind = kind(mention);
        boolean fromCharter = !List.of("instrument", "concept", "network").contains(kind);
        var remedy = fromCharter ? "Correct the name, or add the %s to the charter.".formatted(kind)
                : "Correct the name, or add the act that %s it.".formatted(
                        kind.equals("instrument") ? "adopts" : kind.equals("concept") ? "names" : "founds");
        if (mention.id() == PartyId.class) {
            remedy = "Correct the code, or add the party to parties.yaml or the charter.";
        }
        findings.error(mention.at(), "unknown-" + kind, mention.path(),
                "No %s is called `%s` %s.".formatted(kind, Shapes.shortened(mention.name()),
                        fromCharter ? "in the charter" : "in this history"),
                (NearMiss.hint(mention.name(), names.get()) + " " + remedy).strip());
    }

    /// `party` for a `PartyId`; a form of instrument and a level of relations by their full names.
    private static String kind(Mention mention) {
        var kind = mention.id().getSimpleName();
        return ActForm.words(kind.substring(0, kind.length() - "Id".length()), '-');
    }

    private void standingInForce(Mention mention, LocatedAct act) {
        var on = act.act().on();
        var versions = charter.standings().versions(new StandingId(mention.name()));
        boolean exists = versions.stream().anyMatch(version -> version.inForce().covers(on.first())
                || version.inForce().covers(on.last()));
        boolean ended = act.act().act() instanceof MembershipAct.StandingEnded;
        if (exists || ended || versions.isEmpty()) return;
        findings.error(mention.at(), "standing-not-in-force", mention.path(),
                "The charter has no standing `%s` on %s.".formatted(mention.name(), on),
                "Correct the date or the standing; `since` and `until` of the standing stand in the charter.");
    }

    /// Three kinds of acts: what the organisation does needs the organisation; meetings and instruments
    /// may be those of its precursor; what the world does needs neither.
    private static Optional<LocalDate> earliest(Act act, Profile profile) {
        return switch (act) {
            case KnowledgeAct _, RelationAct _, MembershipAct.PartyNamed _ -> Optional.empty();
            case MeetingAct _, InstrumentAct _ -> profile.precursor().or(() -> Optional.of(profile.established()));
            case MembershipAct _, BodyAct _, PartnershipAct _, ProgrammeAct _, NetworkAct _, MotionAct _, CaseAct _,
                    ProceedingAct _, ComplianceAct _ ->
                    Optional.of(profile.established());
        };
    }

    private void early(LocatedAct act) {
        var profile = charter.profile();
        var earliest = earliest(act.act().act(), profile);
        if (earliest.isEmpty() || !act.act().on().last().isBefore(earliest.get())) return;
        findings.error(act.at(), "before-the-organisation", act.path() + "/on",
                "This act is dated %s; the organisation exists from %s%s.".formatted(
                        act.act().on(), profile.established(),
                        profile.precursor().map(day -> ", its precursor from " + day).orElse("")),
                "Correct the date; if meetings and instruments of a predecessor belong to the history, give the "
                        + "charter's organisation a `precursor` day.");
    }

    private void afterEntry(LocatedAct act) {
        // Most acts are long past: no time zone has to be asked.
        if (act.act().on().first().toEpochDay() < Math.floorDiv(act.act().entered().getEpochSecond(), 86_400L)) return;
        boolean planned = act.act().act() instanceof MeetingAct.MeetingPlanned;
        var entered = act.act().entered().atZone(charter.profile().zone()).toLocalDate();
        if (planned || !act.act().on().first().isAfter(entered)) return;
        findings.warning(act.at(), "after-its-entry", act.path() + "/on",
                "This act is dated %s and was entered on %s, before it happened.".formatted(act.act().on(), entered),
                "Correct the date, or enter it once it has happened.");
    }

    private void twice(LocatedAct act, SortedMap<String, Location> used) {
        id(act.act().act()).ifPresent(id -> {
            var first = used.putIfAbsent(id, act.at());
            if (first == null) return;
            findings.error(act.at(), "duplicate-id", act.path(), "There is a second act for %s; the first is at %s."
                    .formatted(id, first), "Give this one an id of its own, or take one of the two out.");
        });
    }

    /// What only one act may bring in, in words.
    private static Optional<String> id(Act act) {
        return switch (act) {
            case InstrumentAct.InstrumentAdopted adopted ->
                    Optional.of("instrument `" + adopted.instrument() + "`");
            case MeetingAct.MeetingHeld held -> Optional.of("meeting `" + held.meeting() + "`");
            case KnowledgeAct.ConceptNamed named -> Optional.of("concept `" + named.concept() + "`");
            case NetworkAct.NetworkFounded founded -> Optional.of("network `" + founded.network() + "`");
            case PartnershipAct.AgreementSigned signed -> Optional.of("agreement `" + signed.id() + "`");
            case InstrumentAct _, MeetingAct _, KnowledgeAct _, NetworkAct _, PartnershipAct _, MembershipAct _,
                    BodyAct _, RelationAct _, ProgrammeAct _, MotionAct _, CaseAct _, ProceedingAct _,
                    ComplianceAct _ -> Optional.empty();
        };
    }
}
