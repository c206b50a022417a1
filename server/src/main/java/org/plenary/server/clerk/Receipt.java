package org.plenary.server.clerk;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.act.Ground;

/// The clerk's answer to a filing.
public sealed interface Receipt {
    /// The acts stand in the register under the indexes from `first` on, on the disk, and under a signed
    /// checkpoint of that size.
    record Entered(long first, List<DatedAct> acts, long checkpoint) implements Receipt {
        public Entered {
            acts = List.copyOf(acts);
        }

        public int count() { return acts.size(); }
    }

    /// Nothing was entered, for these grounds.
    record Refused(List<Ground> grounds) implements Receipt {
        public Refused {
            grounds = List.copyOf(grounds);
        }
    }

    /// The same filing under the same key was entered before; this is what it was answered then.
    record Repeated(Entered earlier) implements Receipt {}

    /// The clerk cannot enter anything at present. Where the answer of the disk was lost, the filing may
    /// stand in the register all the same; repeated under the same key it is entered once.
    record Unavailable(String reason, String remedy) implements Receipt {}
}
