package org.plenary.rule;

import java.math.BigInteger;
import java.util.function.UnaryOperator;

/// Puts a comparison into words: what was counted, the count, what was needed, and how that was
/// reckoned. Example: `for by population: 289,000,000; needed: at least 291,721,951 (65% of ...)`.
final class ComparisonText {
    private final Phrases phrases;
    private final UnaryOperator<String> names;

    ComparisonText(Phrases phrases, UnaryOperator<String> names) {
        this.phrases = phrases;
        this.names = names;
    }

    /// What was counted comes first, also where the charter writes `9 <= for`.
    String of(Statement.Compared compared) {
        var turned = isFixed(compared.left()) && !isFixed(compared.right());
        var left = turned ? compared.right() : compared.left();
        var right = turned ? compared.left() : compared.right();
        var relation = turned ? compared.relation().mirrored() : compared.relation();
        return phrases.say("compared", described(left), reckoning(left), needed(left, relation, right));
    }

    private static boolean isFixed(Statement.Reckoned side) {
        return side.amount().summands().stream().allMatch(part -> part.term() instanceof Term.Whole);
    }

    private static boolean hasShares(Statement.Reckoned side) {
        return side.amount().summands().stream().anyMatch(part -> part.term() instanceof Term.ShareOf);
    }

    private String described(Statement.Reckoned side) {
        return summed(side, false);
    }

    /// The count itself; for a sum or a share also how it was reckoned.
    private String reckoning(Statement.Reckoned side) {
        var total = phrases.number(side.total());
        var term = side.amount().summands().getFirst().term();
        boolean plain = side.amount().summands().size() == 1 && !(term instanceof Term.ShareOf);
        return plain ? total : summed(side, true) + " = " + total;
    }

    private String summed(Statement.Reckoned side, boolean asNumbers) {
        var text = new StringBuilder();
        for (int i = 0; i < side.counted().size(); i++) {
            var summand = side.amount().summands().get(i);
            if (i > 0) text.append(summand.minus() ? " - " : " + ");
            text.append(asNumbers ? numbered(summand.term(), side.counted().get(i)) : worded(summand.term()));
        }
        return text.toString();
    }

    private String worded(Term term) {
        return switch (term) {
            case Term.Whole(var value) -> phrases.number(value);
            case Term.ShareOf(var share, var count) ->
                    phrases.say("share", share.toString(), named(count));
            case Count count -> named(count);
        };
    }

    private String numbered(Term term, BigInteger counted) {
        return switch (term) {
            case Term.Whole _ -> phrases.number(counted);
            case Term.ShareOf(var share, _) ->
                    phrases.say("share", share.toString(), phrases.number(counted));
            case Count _ -> phrases.number(counted);
        };
    }

    /// Where only whole numbers are possible, a threshold between two of them is rounded to the one
    /// that matters: at least 96 1/2 seats are at least 97.
    private String needed(Statement.Reckoned left, Relation relation, Statement.Reckoned right) {
        var threshold = right.total();
        boolean rounds = !hasShares(left) && !threshold.isWhole();
        var bound = phrases.number(threshold);
        var said = relation;
        if (rounds && relation != Relation.EQUAL) {
            boolean atLeast = relation == Relation.AT_LEAST || relation == Relation.MORE;
            bound = phrases.number(atLeast ? threshold.ceiling() : threshold.floor());
            said = atLeast ? Relation.AT_LEAST : Relation.AT_MOST;
        }
        var needed = phrases.say(key(said), bound);
        if (isFixed(right)) return needed;
        var origin = origin(right);
        return phrases.say("needed-because", needed,
                said == relation ? origin : phrases.say(key(relation), origin));
    }

    private String origin(Statement.Reckoned side) {
        if (side.amount().summands().size() == 1
                && side.amount().summands().getFirst().term() instanceof Count count) {
            return named(count);
        }
        var text = new StringBuilder();
        for (int i = 0; i < side.counted().size(); i++) {
            var summand = side.amount().summands().get(i);
            if (i > 0) text.append(summand.minus() ? " - " : " + ");
            text.append(counted(summand.term(), side.counted().get(i)));
        }
        return text.toString();
    }

    private String counted(Term term, BigInteger counted) {
        return switch (term) {
            case Term.Whole _ -> phrases.number(counted);
            case Term.ShareOf(var share, var count) -> phrases.say("share", share.toString(),
                    phrases.say("counted", phrases.number(counted), named(count)));
            case Count count -> phrases.say("counted", phrases.number(counted), named(count));
        };
    }

    private static String key(Relation relation) {
        return switch (relation) {
            case EQUAL -> "exactly";
            case LESS -> "less";
            case AT_MOST -> "at-most";
            case MORE -> "more";
            case AT_LEAST -> "at-least";
        };
    }

    private String named(Count count) {
        var text = phrases.say("kind." + count.kind().word());
        if (count.of().isPresent()) text += phrases.say("of", names.apply(count.of().get().value()));
        if (count.except().isPresent()) {
            text += phrases.say("except", switch (count.except().get()) {
                case Count.ExceptSubject() -> phrases.say("subject");
                case Count.ExceptGroup(var group) -> names.apply(group.value());
            });
        }
        if (count.by().isPresent()) text += phrases.say("by", names.apply(count.by().get().value()));
        return text;
    }
}
