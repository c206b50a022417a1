package org.plenary.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;
import org.plenary.rule.Token.Type;
import org.plenary.vocabulary.GroupId;
import org.plenary.vocabulary.WeightId;

/// Reads amounts, terms, shares and counts.
final class AmountReader {
    /// No charter needs a longer number, and reading one would take time that grows with its square.
    private static final int LONGEST = 1_000;

    private final Tokens tokens;

    AmountReader(Tokens tokens) { this.tokens = tokens; }

    Amount amount() {
        var summands = new ArrayList<Amount.Summand>();
        boolean minus = false;
        while (true) {
            summands.add(new Amount.Summand(minus, term()));
            var sign = tokens.peek().type();
            if (sign != Type.PLUS && sign != Type.MINUS) return new Amount(summands);
            tokens.take();
            minus = sign == Type.MINUS;
        }
    }

    private Term term() {
        if (tokens.peek().type() != Type.NUMBER) return count();
        var number = tokens.take();
        if (number.text().length() > LONGEST) {
            throw RuleFault.at(number, "The number has %d digits; at most %d can be read."
                    .formatted(number.text().length(), LONGEST), "Check the number.");
        }
        return switch (tokens.peek().type()) {
            case SLASH -> share(ratio(number));
            case PERCENT -> share(percent(number));
            case WORD, NUMBER, QUOTED, RELATION, PLUS, MINUS, OPEN, CLOSE, JUNK, END -> whole(number);
        };
    }

    private Term whole(Token number) {
        if (tokens.peek().is("of")) {
            throw RuleFault.at(number, "%s is not a share.".formatted(number.shown()),
                    "A share is written 2/3 or 55%; a plain number stands alone.");
        }
        if (number.text().contains(".")) {
            throw RuleFault.at(number, "%s is not a whole number.".formatted(number.shown()),
                    "Decimals are written in percentages only, for example 66.5% of voting.");
        }
        return new Term.Whole(new BigInteger(number.text()));
    }

    private Fraction ratio(Token above) {
        tokens.take();
        var below = tokens.take();
        boolean sound = below.type() == Type.NUMBER && below.text().length() <= LONGEST
                && !below.text().contains(".") && !above.text().contains(".");
        if (!sound) {
            throw RuleFault.at(below, "%s/%s is not a share.".formatted(above.text(), below.text()),
                    "A share is written with two whole numbers: 2/3.");
        }
        if (new BigInteger(below.text()).signum() == 0) {
            throw RuleFault.at(below, "A share cannot be divided by 0.", "Write for example 2/3.");
        }
        return Fraction.ratio(new BigInteger(above.text()), new BigInteger(below.text()));
    }

    private Fraction percent(Token number) {
        tokens.take();
        return Fraction.percent(number.text());
    }

    private Term share(Fraction share) {
        var of = tokens.take();
        if (!of.is("of")) {
            throw RuleFault.at(of, "After the share %s stands %s.".formatted(share, of.shown()),
                    "Say of what: '%s of entitled', '%s of voting'.".formatted(share, share));
        }
        return new Term.ShareOf(share, count());
    }

    private Count count() {
        var word = tokens.take();
        var kind = word.type() == Type.WORD ? Kind.of(word.text()) : Optional.<Kind>empty();
        if (kind.isEmpty()) throw RuleFault.noCount(word);
        var of = group("of");
        var except = exempt();
        Optional<WeightId> by = Optional.empty();
        if (tokens.peek().is("by")) {
            var first = tokens.take();
            by = Optional.of(new WeightId(Names.take(tokens, "weight", first).text()));
        }
        return new Count(kind.get(), of, except, by);
    }

    private Optional<GroupId> group(String after) {
        if (!tokens.peek().is(after)) return Optional.empty();
        var first = tokens.take();
        return Optional.of(new GroupId(Names.take(tokens, "group", first).text()));
    }

    private Optional<Count.Exempt> exempt() {
        if (!tokens.peek().is("except")) return Optional.empty();
        var first = tokens.take();
        var name = Names.take(tokens, "group", first);
        boolean subject = !name.quoted() && name.text().equals("subject");
        return Optional.of(subject ? new Count.ExceptSubject()
                : new Count.ExceptGroup(new GroupId(name.text())));
    }
}
