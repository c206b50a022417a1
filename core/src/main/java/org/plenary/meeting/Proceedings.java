package org.plenary.meeting;

import org.plenary.act.DatedAct;
import org.plenary.act.ProceedingAct;
import org.plenary.timeline.PersistentList;
import org.plenary.timeline.PersistentMap;
import org.plenary.vocabulary.MeetingId;

/// Meetings that are prepared and held here, each with its acts in the order of their entry.
public record Proceedings(
        PersistentMap<MeetingId, PersistentList<DatedAct>> acts, PersistentList<DatedAct> papers) {
    public static Proceedings begin() { return new Proceedings(PersistentMap.empty(), PersistentList.empty()); }

    public Proceedings evolve(ProceedingAct act, DatedAct dated) {
        return switch (act) {
            case ProceedingAct.PaperSubmitted _ -> new Proceedings(acts, papers.with(dated));
            case ProceedingAct.OfMeeting of -> new Proceedings(
                    acts.update(of.meeting(), PersistentList.empty(), list -> list.with(dated)), papers);
        };
    }
}
