package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.math.BigDecimal;
import org.plenary.act.InstrumentAct;

/// A budget scale names each party once, in percent, and adds up to a hundred when no share is unknown.
final class ScaleGuard {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private ScaleGuard() {}

    static void check(Guard guard, InstrumentAct.ScaleSet scale) {
        guard.instrument("instrument", scale.instrument());
        guard.parties("percent", scale.percent().keySet());
        guard.parties("unknown", scale.unknown());
        var sum = BigDecimal.ZERO;
        for (var share : scale.percent().entrySet()) {
            if (!Decimals.isDecimal(share.getValue())) {
                guard.refuse("percent",
                        say("The share of %s is '%s'.", share.getKey(), share.getValue()),
                        say("Write a percentage as plain digits, for example 17.6."));
                return;
            }
            sum = sum.add(new BigDecimal(share.getValue()));
        }
        sum(guard, scale, sum);
    }

    private static void sum(Guard guard, InstrumentAct.ScaleSet scale, BigDecimal sum) {
        int order = sum.compareTo(WHOLE);
        if (scale.unknown().isEmpty() && order != 0) {
            guard.refuse("percent", say("The shares add up to %s %%; 100 %% is needed when no share is unknown.",
                    Decimals.plain(sum)),
                    say("Correct a share, or name the parties whose share no source gives under 'unknown'."));
        } else if (order > 0) {
            guard.refuse("percent", say("The known shares alone add up to %s %%, more than the whole.",
                    Decimals.plain(sum)), say("Correct a share."));
        }
    }
}
