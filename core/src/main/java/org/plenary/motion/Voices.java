package org.plenary.motion;

import java.time.Instant;
import org.plenary.act.DatedAct;
import org.plenary.act.MotionAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.PartyId;

/// What the parties have said and done about one motion: how each stands now, which opinions are recorded, who has
/// opened what was circulated, and who has last stayed out of it or joined it.
public record Voices(
        PersistentMap<PartyId, Stand> stands, PersistentList<Opinion> opinions,
        PersistentMap<PartyId, Instant> opened, PersistentMap<PartyId, DatedAct> apart) {
    static final Voices NONE = new Voices(PersistentMap.empty(), PersistentList.empty(), PersistentMap.empty(),
            PersistentMap.empty());

    Voices with(Stand stand) { return new Voices(stands.with(stand.party(), stand), opinions, opened, apart); }

    Voices with(Opinion opinion) { return new Voices(stands, opinions.with(opinion), opened, apart); }

    Voices withOpened(PartyId party, Instant at) {
        return new Voices(stands, opinions, opened.contains(party) ? opened : opened.with(party, at), apart);
    }

    Voices withApart(PartyId party, DatedAct dated) {
        return new Voices(stands, opinions, opened, apart.with(party, dated));
    }

    /// Positions taken on another text, or in another body, say nothing of this one; who stays out still does.
    Voices withoutStands() {
        var kept = stands;
        for (var party : stands.keys()) if (!isApart(party)) kept = kept.without(party);
        return new Voices(kept, opinions, PersistentMap.empty(), apart);
    }

    boolean isApart(PartyId party) {
        return apart.get(party).filter(dated -> dated.act() instanceof MotionAct.OptedOut).isPresent();
    }
}
