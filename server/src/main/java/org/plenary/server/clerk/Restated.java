package org.plenary.server.clerk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.charterfile.ActJson;

/// The same filing or act with another moment of entry: whoever files does not say when it was entered.
final class Restated {
    private Restated() {}

    static DatedAct at(DatedAct act, Instant entered) {
        return new DatedAct(act.act(), act.on(), entered, act.by(), act.at(), act.note(), act.sources(),
                act.contested());
    }

    static Filing at(Filing filing, Instant entered) {
        return switch (filing) {
            case Filing.Enter(var act) -> new Filing.Enter(at(act, entered));
            case Filing.Correct(var act) -> new Filing.Correct(at(act, entered));
            case Filing.Perform(var act, var author) -> new Filing.Perform(at(act, entered), author);
        };
    }

    /// Two filings have one digest when they ask for the same, whenever they come.
    static String digest(Filing filing) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update((filing.getClass().getSimpleName() + "\n" + Signatory.of(filing).text() + "\n")
                    .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(ActJson.write(at(filing.act(), Instant.EPOCH))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256.", impossible);
        }
    }
}
