package org.plenary.lab.composer;

import java.util.stream.Collectors;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.charter.EntryIntoForce;

/// Puts an entry into force into words.
final class ForceWords {
    private ForceWords() {}

    static String of(EntryIntoForce force) {
        return switch (force) {
            case EntryIntoForce.OnAdoption() -> "on adoption";
            case EntryIntoForce.OnSignature() -> "when all have signed";
            case EntryIntoForce.OnDate(var day) -> "on " + day;
            case EntryIntoForce.AfterCount(var days, var count, var step) ->
                    "%s %d × %s".formatted(after(days), count, word(step));
            case EntryIntoForce.AfterLast(var days, var step) ->
                    "%s the last %s of all signatories".formatted(after(days), word(step));
            case EntryIntoForce.AfterCountWithShare(var days, var count, var step, var share, var weight) ->
                    "%s %d × %s with %s of %s".formatted(after(days), count, word(step), share, weight);
            case EntryIntoForce.AfterOwn(var days, var step) ->
                    "for each party %s its own %s".formatted(after(days), word(step));
            case EntryIntoForce.AfterConsentOfAll(var days) -> after(days) + " the consent of all parties";
            case EntryIntoForce.WhenInForce(var instrument) -> "with the entry into force of " + instrument;
            case EntryIntoForce.AllOf(var parts) ->
                    parts.stream().map(ForceWords::of).collect(Collectors.joining(" and "));
        };
    }

    private static String after(int days) { return days == 0 ? "on" : "%d days after".formatted(days); }

    private static String word(DepositaryStep step) {
        return step.toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
