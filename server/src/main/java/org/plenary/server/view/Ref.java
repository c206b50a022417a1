package org.plenary.server.view;

import java.util.List;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PartyId;

/// Something named elsewhere: its id and its name.
public record Ref(String id, Text name) {
    static Ref of(Vantage vantage, PartyId party) { return new Ref(party.value(), vantage.name(party)); }

    static Ref of(Vantage vantage, InstrumentId instrument) {
        return new Ref(instrument.value(), vantage.name(instrument));
    }

    static Ref of(Vantage vantage, MotionId motion) {
        return new Ref(motion.value(), new BusinessNames(vantage).title(motion));
    }

    static Ref of(Vantage vantage, CaseId one) {
        return new Ref(one.value(), Text.verbatim(new BusinessNames(vantage).of(one), vantage.language()));
    }

    static List<Ref> parties(Vantage vantage, List<PartyId> parties) {
        return parties.stream().map(party -> of(vantage, party)).toList();
    }
}
