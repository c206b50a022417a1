package org.plenary.server.clerk;

import java.io.IOException;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.charterfile.ActJson;
import org.plenary.register.Draft;

/// An act that was admitted, as it is to be entered.
record Written(DatedAct act, Envelope envelope, Signatory by, boolean open) {
    static Written of(DatedAct act, Signatory by, Optional<Envelope.Mark> mark, boolean open) {
        return new Written(act, new Envelope(ActJson.write(act), by.text(), mark), by, open);
    }

    Draft draft(Signers signers) throws IOException {
        return new Draft(envelope.bytes(), open ? signers.openly(by) : signers.of(by), open, true);
    }
}
