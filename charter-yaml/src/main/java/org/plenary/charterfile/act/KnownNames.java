package org.plenary.charterfile.act;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.plenary.charter.Level;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.ConceptId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.GradeId;
import org.plenary.vocabulary.IndicatorId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;

/// The names that acts may mention: those of the charter, and those that acts themselves bring in.
final class KnownNames {
    /// Figures of the whole world are recorded under this code.
    static final String WORLD = "WORLD";

    private final SortedMap<String, SortedSet<String>> names = new TreeMap<>();

    KnownNames(Charter charter, Collection<LocatedAct> acts) {
        add(PartyId.class, charter.parties().names());
        add(PartyId.class, List.of(WORLD));
        add(BodyId.class, charter.bodies().names());
        add(StandingId.class, charter.standings().names());
        add(OfficeId.class, charter.offices().names());
        add(FormId.class, charter.instruments().names());
        add(IndicatorId.class, charter.indicators().names());
        add(GradeId.class, charter.grades().names());
        add(ProcedureId.class, charter.procedures().names());
        add(LevelId.class, charter.relations().stream().map(Level::id).toList());
        for (var kind : List.of(InstrumentId.class, ConceptId.class, NetworkId.class)) add(kind, List.of());
        for (var act : acts) {
            broughtIn(act.act().act()).ifPresent(name -> add(name.getClass(), List.of(name)));
        }
    }

    private void add(Class<?> kind, Collection<?> more) {
        var known = names.computeIfAbsent(kind.getSimpleName(), _ -> new TreeSet<>());
        more.forEach(name -> known.add(name.toString()));
    }

    /// The names of that kind; empty where a kind needs no list, because its acts name what they are about.
    Optional<SortedSet<String>> of(Class<?> kind) { return Optional.ofNullable(names.get(kind.getSimpleName())); }

    /// The name that an act brings in, so that other acts may mention it.
    static Optional<?> broughtIn(Act act) {
        return switch (act) {
            case MembershipAct.PartyNamed(var party, _, _) -> Optional.of(party);
            case MembershipAct _, BodyAct _, MeetingAct _, RelationAct _, ProgrammeAct _, PartnershipAct _,
                    MotionAct _, CaseAct _, ProceedingAct _, ComplianceAct _ ->
                    Optional.empty();
            case InstrumentAct.InstrumentAdopted adopted -> Optional.of(adopted.instrument());
            case InstrumentAct.InstrumentProposed proposed -> proposed.instrument();
            case InstrumentAct _ -> Optional.empty();
            case NetworkAct.NetworkFounded founded -> Optional.of(founded.network());
            case NetworkAct _ -> Optional.empty();
            case KnowledgeAct.ConceptNamed(var concept, _, _) -> Optional.of(concept);
            case KnowledgeAct _ -> Optional.empty();
        };
    }
}
