package org.plenary.act;

import java.util.List;

/// The answer to a filing: the acts it gives rise to, or the grounds on which it is refused.
public sealed interface Ruling {
    record Admitted(List<DatedAct> acts) implements Ruling {
        public Admitted {
            acts = List.copyOf(acts);
        }
    }

    record Refused(List<Ground> grounds) implements Ruling {
        public Refused {
            grounds = List.copyOf(grounds);
            if (grounds.isEmpty()) throw new IllegalArgumentException("A refusal needs a ground.");
        }
    }
}
