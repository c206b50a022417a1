package org.plenary.server.view;

import java.util.Locale;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.act.KnowledgeAct;
import org.plenary.act.MeetingAct;
import org.plenary.act.MembershipAct;
import org.plenary.act.MotionAct;
import org.plenary.act.NetworkAct;
import org.plenary.act.PartnershipAct;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProgrammeAct;
import org.plenary.act.RelationAct;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrasebook;
import org.plenary.vocabulary.Words;

/// Puts acts into words, in the phrases of `acts_<language>.properties`.
final class ActText {
    private final Vantage vantage;
    private final Phrasebook phrases;

    ActText(Vantage vantage) {
        this.vantage = vantage;
        phrases = Books.of("acts", vantage.language());
    }

    String of(Act act) {
        return switch (act) {
            case MembershipAct membership -> membership(membership);
            case BodyAct body -> body(body);
            case MeetingAct meeting -> meeting(meeting);
            case InstrumentAct instrument -> instrument(instrument);
            case PartnershipAct.AgreementSigned signed -> say("agreement", say(signed.partner()), say(signed.name()));
            case PartnershipAct.ContactRecorded contact -> say("contact", say(contact.partner()), say(contact.what()));
            case RelationAct.RelationDeclared(var first, var second, var level, _) ->
                    say("relation", say(first), say(second), vantage.name(level).text());
            case RelationAct.OutsideMembership outside ->
                    say("outside", say(outside.party()), say(outside.organisation()));
            case ProgrammeAct.ProjectStageReached reached ->
                    say("project", say(reached.name()), say("project." + key(reached.stage())));
            case ProgrammeAct.PledgeMade pledge -> say("pledge", say(pledge.party()),
                    pledge.amount() + " " + pledge.currency(), say(pledge.purpose()));
            case NetworkAct network -> network(network);
            case KnowledgeAct knowledge -> knowledge(knowledge);
            case MotionAct motion -> new BusinessText(vantage).of(motion);
            case CaseAct one -> new BusinessText(vantage).of(one);
            case ProceedingAct proceeding -> new BusinessText(vantage).of(proceeding);
            case ComplianceAct compliance -> new BusinessText(vantage).of(compliance);
        };
    }

    String step(DepositaryStep step) { return say("step." + key(step)); }

    private String membership(MembershipAct act) {
        return switch (act) {
            case MembershipAct.PartyNamed named -> say("named", say(named.name()));
            case MembershipAct.StandingGranted granted ->
                    say("granted", say(granted.party()), vantage.name(granted.standing()).text());
            case MembershipAct.StandingEnded ended ->
                    say("ended", say(ended.party()), vantage.name(ended.standing()).text());
            case MembershipAct.StandingSuspended suspended ->
                    say("suspended", say(suspended.party()), vantage.name(suspended.standing()).text());
            case MembershipAct.StandingRestored restored ->
                    say("restored", say(restored.party()), vantage.name(restored.standing()).text());
            case MembershipAct.ParticipationLapsed lapsed -> say("lapsed", say(lapsed.party()));
            case MembershipAct.StepTaken taken -> say("taken", say(taken.party()), say(taken.what()));
        };
    }

    private String body(BodyAct act) {
        return switch (act) {
            case BodyAct.BodyEstablished established -> say("established", vantage.name(established.body()).text());
            case BodyAct.SeatTaken seat -> say("seat", say(seat.party()), vantage.name(seat.body()).text());
            case BodyAct.SeatVacated seat -> say("seat.left", say(seat.party()), vantage.name(seat.body()).text());
            case BodyAct.OfficeAssumed office ->
                    say("office", say(office.holder()), vantage.name(office.office()).text());
            case BodyAct.OfficeVacated office ->
                    say("office.left", say(office.holder()), vantage.name(office.office()).text());
            case BodyAct.ChairAssumed chair -> say("chair", say(chair.party()), vantage.name(chair.body()).text());
        };
    }

    private String meeting(MeetingAct act) {
        return switch (act) {
            case MeetingAct.MeetingHeld held -> say("held", vantage.name(held.body()).text(),
                    held.place().map(this::say).orElse("–"));
            case MeetingAct.MeetingPlanned planned -> say("planned", vantage.name(planned.body()).text(),
                    planned.place().map(this::say).orElse("–"));
        };
    }

    private String instrument(InstrumentAct act) {
        return switch (act) {
            case InstrumentAct.InstrumentAdopted adopted -> say("adopted", say(adopted.title()));
            case InstrumentAct.DepositaryActed(var id, var party, var step, _) ->
                    say("deposited", say(party), step(step), vantage.name(id).text());
            case InstrumentAct.AccessionConsented(var id, var party, var acceding) ->
                    say("consented", say(party), say(acceding), vantage.name(id).text());
            case InstrumentAct.EntryIntoForceReported(var id, var party) -> party
                    .map(one -> say("force.party", vantage.name(id).text(), say(one)))
                    .orElseGet(() -> say("force", vantage.name(id).text()));
            case InstrumentAct.InstrumentReplaced(var id, _) -> say("replaced", vantage.name(id).text());
            case InstrumentAct.InstrumentProposed proposed -> say("proposed", say(proposed.what()));
            case InstrumentAct.ScaleSet scale -> say("scale", vantage.name(scale.instrument()).text());
        };
    }

    private String network(NetworkAct act) {
        return switch (act) {
            case NetworkAct.NetworkFounded founded -> say("founded", say(founded.name()));
            case NetworkAct.InstitutionJoined joined ->
                    say("joined", say(joined.party()), say(joined.institution()), name(joined.network()));
            case NetworkAct.NetworkMet met -> say("met", name(met.network()));
            case NetworkAct.NetworkNoted noted -> say("noted", say(noted.what()));
        };
    }

    private String knowledge(KnowledgeAct act) {
        return switch (act) {
            case KnowledgeAct.ConceptNamed named -> say("concept", say(named.name()));
            case KnowledgeAct.ConceptVoiced voiced -> say("voiced", name(voiced.concept()), say(voiced.where()));
            case KnowledgeAct.IndicatorRecorded recorded -> say("recorded", say(recorded.party()),
                    vantage.name(recorded.indicator()).text(), recorded.value() + " " + recorded.unit(),
                    Integer.toString(recorded.year()));
            case KnowledgeAct.FigureQuoted quoted -> say("quoted", vantage.name(quoted.set()).text(),
                    vantage.name(quoted.indicator()).text(), quoted.value() + " " + quoted.unit());
            case KnowledgeAct.EventNoted noted -> say("noted", say(noted.what()));
        };
    }

    private String say(String key, String... values) { return phrases.say(key, values); }

    private String say(PartyId party) { return vantage.name(party).text(); }

    private String name(ConceptId concept) {
        return vantage.organisation().knowledge().concept(concept, vantage.asOf())
                .map(known -> say(known.name())).orElse(concept.value());
    }

    private String name(NetworkId network) {
        return vantage.organisation().networks().network(network, vantage.asOf())
                .map(known -> say(known.name())).orElse(network.value());
    }

    private String say(Words words) { return words.in(vantage.language()); }

    private static String key(Enum<?> word) { return word.name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
