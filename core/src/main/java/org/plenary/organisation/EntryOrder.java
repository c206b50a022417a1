package org.plenary.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plenary.act.Act;
import org.plenary.act.BodyAct;
import org.plenary.act.CaseAct;
import org.plenary.act.ComplianceAct;
import org.plenary.act.DatedAct;
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
import org.plenary.vocabulary.InstrumentId;

/// The order in which the acts of a history are entered: names of parties first, then by the first day
/// that each date may mean; of one day, what other acts rely on comes before them. An instrument that
/// gives a party its standing comes before the grant, every other one after it.
public final class EntryOrder {
    private final SortedSet<InstrumentId> grounds = new TreeSet<>();
    private final SortedMap<InstrumentId, LocalDate> adopted = new TreeMap<>();

    private EntryOrder(List<DatedAct> acts) {
        for (var dated : acts) {
            if (dated.act() instanceof MembershipAct.StandingGranted granted) {
                granted.instrument().ifPresent(grounds::add);
            }
            if (dated.act() instanceof InstrumentAct.InstrumentAdopted text) {
                adopted.put(text.instrument(), dated.on().first());
            }
        }
    }

    /// The same acts in the order of entry; acts that may come in either order keep the one they have.
    public static List<DatedAct> of(List<DatedAct> acts) {
        return acts.stream().sorted(comparator(acts)).toList();
    }

    /// The order of these acts, for lists that carry more than acts.
    public static Comparator<DatedAct> comparator(List<DatedAct> acts) {
        var order = new EntryOrder(acts);
        return Comparator.comparing((DatedAct dated) -> !(dated.act() instanceof MembershipAct.PartyNamed))
                .thenComparing(order::day)
                .thenComparing(dated -> order.rank(dated.act()));
    }

    /// A step at home may come before the adoption of the text; it is entered after it.
    private LocalDate day(DatedAct dated) {
        var day = dated.on().first();
        if (!(dated.act() instanceof InstrumentAct.DepositaryActed acted)) return day;
        var adoption = adopted.getOrDefault(acted.instrument(), day);
        return adoption.isAfter(day) ? adoption : day;
    }

    private int rank(Act act) {
        return switch (act) {
            case MembershipAct.PartyNamed _, BodyAct.BodyEstablished _, NetworkAct.NetworkFounded _,
                    KnowledgeAct.ConceptNamed _, MembershipAct.StandingEnded _, BodyAct.SeatVacated _,
                    BodyAct.OfficeVacated _ -> 0;
            case MembershipAct.StandingGranted _, BodyAct.SeatTaken _ -> 2;
            case InstrumentAct.InstrumentAdopted adopted -> {
                if (grounds.contains(adopted.instrument())) yield 1;
                yield adopted.amends().isEmpty() ? 3 : 4;
            }
            case MembershipAct _, BodyAct _, MeetingAct _, InstrumentAct _, PartnershipAct _, RelationAct _,
                    ProgrammeAct _, NetworkAct _, KnowledgeAct _, MotionAct _, CaseAct _, ProceedingAct _,
                    ComplianceAct _ -> 5;
        };
    }
}
