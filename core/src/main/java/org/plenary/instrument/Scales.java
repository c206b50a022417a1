package org.plenary.instrument;

import java.math.BigDecimal;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;

/// Reads the acts that set budget scales.
final class Scales {
    private Scales() {}

    static Scale read(DatedAct dated) {
        var set = (InstrumentAct.ScaleSet) dated.act();
        var sum = set.percent().values().stream().map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var plain = sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
        return new Scale(set.instrument(), dated.on(), set.percent(), set.unknown(), plain, dated);
    }
}
