package org.plenary.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.rule.Token.Type;

/// Reads rule text as the charter writes it. The grammar stands in `docs/charter-language.md`.
///
/// Names of groups, weights, offices and bodies may have several words. A name goes on until a
/// reserved word (`and or not of except by`), a sign, or the end. A name that itself holds a
/// reserved word or a sign is put in quotation marks: `for of "law of the sea states"`. A hyphen
/// between letters belongs to the name; a minus stands between spaces.
///
/// It never throws. Brackets may be nested 100 deep, so that no reader of a rule runs out of stack.
public final class RuleParser {
    static final int DEEPEST = 100;

    private final Tokens tokens;
    private int depth;

    private RuleParser(String text) { tokens = new Tokens(text); }

    public static Parsed parse(String text) {
        try {
            var parser = new RuleParser(text);
            var rule = parser.rule();
            parser.end();
            return new Parsed.Rule(rule);
        } catch (RuleFault found) {
            return found.fault();
        }
    }

    private DecisionRule rule() {
        var parts = new ArrayList<DecisionRule>();
        do parts.add(conjunction()); while (taken("or"));
        return parts.size() == 1 ? parts.getFirst() : new DecisionRule.Any(parts);
    }

    private DecisionRule conjunction() {
        var parts = new ArrayList<DecisionRule>();
        do parts.add(unit()); while (taken("and"));
        return parts.size() == 1 ? parts.getFirst() : new DecisionRule.All(parts);
    }

    private DecisionRule unit() {
        return taken("not") ? new DecisionRule.Not(condition()) : condition();
    }

    private DecisionRule condition() {
        var token = tokens.peek();
        if (token.type() == Type.OPEN) return bracketed();
        if (token.is("signed")) return signed();
        if (token.is("consent")) return consent();
        if (token.is("silence")) return silence();
        var reader = new AmountReader(tokens);
        var left = reader.amount();
        var relation = relation();
        return new DecisionRule.Comparison(left, relation, reader.amount());
    }

    private DecisionRule bracketed() {
        var open = tokens.take();
        if (++depth > DEEPEST) {
            throw RuleFault.at(open, "Brackets are nested more than %d deep.".formatted(DEEPEST),
                    "Take out brackets that are not needed, or name parts as rules of their own.");
        }
        var rule = rule();
        if (tokens.peek().type() != Type.CLOSE) {
            throw RuleFault.at(tokens.peek(), "The bracket opened at column %d is not closed before %s."
                    .formatted(open.column(), tokens.peek().shown()), afterAmount("a ')'"));
        }
        tokens.take();
        depth--;
        return rule;
    }

    private Relation relation() {
        var token = tokens.peek();
        if (token.type() != Type.RELATION) throw RuleFault.noRelation(token);
        return Relation.of(tokens.take().text()).orElseThrow();
    }

    private DecisionRule signed() {
        tokens.take();
        expect("by", "Write 'signed by the chair', 'signed by subject' or 'signed by' and an office.");
        var first = tokens.peek();
        boolean article = taken("the");
        var name = Names.take(tokens, "office or body", first);
        if (name.quoted()) return new DecisionRule.SignedBy(new Who.Named(name.text()));
        return new DecisionRule.SignedBy(switch (name.text()) {
            case "chair" -> new Who.Chair();
            case "subject" -> article ? new Who.Named("subject") : new Who.Subject();
            default -> new Who.Named(name.text());
        });
    }

    private DecisionRule consent() {
        tokens.take();
        expect("of", "Write 'consent of subject'.");
        expect("subject", "Write 'consent of subject'.");
        return new DecisionRule.ConsentOfSubject();
    }

    private DecisionRule silence() {
        tokens.take();
        var remedy = "Write for example 'silence of 72 hours', 'silence of 5 working days'.";
        expect("of", remedy);
        var number = tokens.take();
        if (number.type() != Type.NUMBER || !number.text().matches("[0-9]{1,18}")) {
            throw RuleFault.at(number, "Instead of a length of time stands %s.".formatted(number.shown()),
                    remedy);
        }
        var unit = tokens.take();
        boolean working = unit.is("working");
        var word = working ? tokens.take() : unit;
        var read = unitOf(word.text(), working).orElseThrow(() -> RuleFault.at(word,
                "%s is not a unit of time.".formatted(word.shown()),
                "Time is counted in hours, days or working days."));
        return new DecisionRule.SilenceOf(new Lapse(Long.parseLong(number.text()), read));
    }

    private static Optional<Lapse.Unit> unitOf(String word, boolean working) {
        return switch (word) {
            case "hour", "hours" -> working ? Optional.empty() : Optional.of(Lapse.Unit.HOURS);
            case "day", "days" ->
                    Optional.of(working ? Lapse.Unit.WORKING_DAYS : Lapse.Unit.DAYS);
            default -> Optional.empty();
        };
    }

    private void end() {
        var left = tokens.peek();
        if (left.type() == Type.END) return;
        throw RuleFault.at(left, "The rule is complete, yet %s follows.".formatted(left.shown()),
                left.type() == Type.CLOSE ? "Take the ')' out, or open it before." : afterAmount("nothing"));
    }

    private static String afterAmount(String closing) {
        return "Here may follow 'and', 'or', '+', '-' or %s.".formatted(closing);
    }

    private boolean taken(String word) {
        if (!tokens.peek().is(word)) return false;
        tokens.take();
        return true;
    }

    private void expect(String word, String remedy) {
        var token = tokens.take();
        if (token.is(word)) return;
        throw RuleFault.at(token, "Instead of '%s' stands %s.".formatted(word, token.shown()), remedy);
    }
}
