package org.plenary.charter;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Optional;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.rule.Fraction;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.WeightId;

/// Reads final clauses on entry into force: parts joined by `and`, each of them an event, with or
/// without days to be counted from it.
final class FinalClause {
    private static final String FORMS = "Write `on adoption`, `on signature`, `on 2020-01-01`, "
            + "`30 days after 4 ratifications`, `30 days after 55 ratifications with 55% of emissions`, "
            + "`30 days after the last notification`, `30 days after own accession`, "
            + "`30 days after consent of all parties`, `entry into force of INSTRUMENT`, or parts joined by `and`.";

    private FinalClause() {}

    static Phrase<EntryIntoForce> read(String text) {
        var parts = new ArrayList<EntryIntoForce>();
        for (var part : text.split(" and ", -1)) {
            switch (part(part.strip())) {
                case Phrase.Meaning<EntryIntoForce>(var meaning) -> parts.add(meaning);
                case Phrase.Fault<EntryIntoForce> fault -> { return fault; }
            }
        }
        return Phrase.of(parts.size() == 1 ? parts.getFirst() : new EntryIntoForce.AllOf(parts));
    }

    private static Phrase<EntryIntoForce> part(String part) {
        if (part.equals("on adoption")) return Phrase.of(new EntryIntoForce.OnAdoption());
        if (part.equals("on signature")) return Phrase.of(new EntryIntoForce.OnSignature());
        var instrument = after("entry into force of ", part);
        if (!instrument.isEmpty()) {
            return Phrase.of(new EntryIntoForce.WhenInForce(new InstrumentId(instrument)));
        }
        if (part.matches("on [0-9]{4}-[0-9]{2}-[0-9]{2}")) return onDate(part.substring(3));
        var event = after("on ", part);
        if (!event.isEmpty()) return event(0, event, part);
        int after = part.indexOf(" after ");
        if (after > 0 && part.substring(0, after).matches("[1-9][0-9]{0,4} days?")) {
            int days = Integer.parseInt(part.substring(0, part.indexOf(' ')));
            return event(days, part.substring(after + " after ".length()).strip(), part);
        }
        return unclear(part);
    }

    private static Phrase<EntryIntoForce> onDate(String day) {
        try {
            return Phrase.of(new EntryIntoForce.OnDate(LocalDate.parse(day)));
        } catch (DateTimeParseException impossible) {
            return Phrase.fault("There is no day %s.".formatted(day), "Correct the date (year-month-day).");
        }
    }

    private static Phrase<EntryIntoForce> event(int days, String event, String part) {
        if (event.equals("consent of all parties")) {
            return Phrase.of(new EntryIntoForce.AfterConsentOfAll(days));
        }
        var last = step(after("the last ", event), "");
        if (last.isPresent()) return Phrase.of(new EntryIntoForce.AfterLast(days, last.get()));
        var own = step(after("own ", event), "");
        if (own.isPresent()) return Phrase.of(new EntryIntoForce.AfterOwn(days, own.get()));
        int gap = event.indexOf(' ');
        if (gap < 1 || !event.substring(0, gap).matches("[1-9][0-9]{0,5}")) return unclear(part);
        return counted(days, Integer.parseInt(event.substring(0, gap)), event.substring(gap + 1), part);
    }

    private static Phrase<EntryIntoForce> counted(int days, int count, String rest, String part) {
        int with = rest.indexOf(" with ");
        var step = step(with < 0 ? rest : rest.substring(0, with), count == 1 ? "" : "s");
        if (step.isEmpty()) return unclear(part);
        if (with < 0) return Phrase.of(new EntryIntoForce.AfterCount(days, count, step.get()));
        var share = rest.substring(with + " with ".length());
        int of = share.indexOf(" of ");
        var fraction = of < 1 ? Optional.<Fraction>empty() : Fraction.parse(share.substring(0, of).strip());
        if (fraction.isEmpty() || share.substring(of + 4).isBlank()) return unclear(part);
        var weight = new WeightId(share.substring(of + 4));
        return Phrase.of(
                new EntryIntoForce.AfterCountWithShare(days, count, step.get(), fraction.get(), weight));
    }

    private static Optional<DepositaryStep> step(String word, String plural) {
        return switch (word.strip()) {
            case String it when it.equals("signature" + plural) -> Optional.of(DepositaryStep.SIGNATURE);
            case String it when it.equals("ratification" + plural) -> Optional.of(DepositaryStep.RATIFICATION);
            case String it when it.equals("acceptance" + plural) -> Optional.of(DepositaryStep.ACCEPTANCE);
            case String it when it.equals("approval" + plural) -> Optional.of(DepositaryStep.APPROVAL);
            case String it when it.equals("notification" + plural) -> Optional.of(DepositaryStep.NOTIFICATION);
            case String it when it.equals("accession" + plural) -> Optional.of(DepositaryStep.ACCESSION);
            default -> Optional.empty();
        };
    }

    private static String after(String opening, String text) {
        return text.startsWith(opening) ? text.substring(opening.length()).strip() : "";
    }

    private static Phrase<EntryIntoForce> unclear(String part) {
        return Phrase.fault("`%s` is no clause on entry into force.".formatted(part), FORMS);
    }
}
