package org.plenary.server.clerk;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.act.Ground;
import org.plenary.register.audit.Report;

/// What came of asking a clerk to take up its work on a data folder.
public sealed interface Appointment {
    /// The register is whole, and every act of the history stands in it.
    record TakenUp(Clerk clerk) implements Appointment {}

    /// The register does not fit its signed head. Nothing is entered or shown until it is mended.
    record Damaged(Report report) implements Appointment {}

    /// Acts of the history that the charter or the record do not bear out. None of it was entered.
    record Refused(List<RefusedAct> acts) implements Appointment {
        public Refused {
            acts = List.copyOf(acts);
        }
    }

    /// An act with the grounds on which it was refused.
    record RefusedAct(DatedAct act, List<Ground> grounds) {
        public RefusedAct {
            grounds = List.copyOf(grounds);
        }
    }
}
