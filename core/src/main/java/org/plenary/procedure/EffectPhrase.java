package org.plenary.procedure;

import java.util.function.Function;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.ProcedureId;
import org.plenary.vocabulary.StandingId;
import org.plenary.vocabulary.Words;

/// Reads effects. What follows an opening such as `grant ` is a name or a text.
final class EffectPhrase {
    private record Opening(String words, Function<String, Effect> meaning) {}

    private static final Opening[] OPENINGS = {
        new Opening("grant ", name -> new Effect.Grant(new StandingId(name))),
        new Opening("fill office ", name -> new Effect.Fill(new OfficeId(name))),
        new Opening("convene ", name -> new Effect.Convene(new BodyId(name))),
        new Opening("open commitment ", EffectPhrase::commitment),
        new Opening("apply ", Effect.Apply::new),
        new Opening("lift ", Effect.Lift::new),
        new Opening("open case ", name -> new Effect.OpenCase(new ProcedureId(name))),
        new Opening("close case ", name -> new Effect.CloseCase(new ProcedureId(name))),
    };

    private static final String FOR_EACH = " for each instrument in force open to accession";

    private EffectPhrase() {}

    static Phrase<Effect> read(String text) {
        return switch (text) {
            case "suspend standing" -> Phrase.of(new Effect.Suspend());
            case "restore standing" -> Phrase.of(new Effect.Restore());
            case "end standing" -> Phrase.of(new Effect.End());
            case "assess commitments" -> Phrase.of(new Effect.AssessCommitments());
            case "close commitments" -> Phrase.of(new Effect.CloseCommitments());
            case "publish statement" -> Phrase.of(new Effect.PublishStatement());
            default -> opened(text);
        };
    }

    private static Phrase<Effect> opened(String text) {
        if (text.startsWith("notify ")) {
            return Selector.parse(text.substring("notify ".length())).map(Effect.Notify::new);
        }
        if (text.startsWith("put ")) return put(text.substring("put ".length()));
        for (var opening : OPENINGS) {
            if (!text.startsWith(opening.words)) continue;
            var rest = text.substring(opening.words.length()).strip();
            if (!rest.isEmpty()) return Phrase.of(opening.meaning.apply(rest));
        }
        return Phrase.fault("`%s` is no effect that a stage can have.".formatted(text),
                ("The effects are `grant STANDING`, `suspend standing`, `restore standing`, `end standing`, "
                        + "`fill office OFFICE`, "
                        + "`put MATTER to BODY`, `convene BODY`, `open commitment TEXT`, "
                        + "`open commitment TEXT%s`, `assess commitments`, "
                        + "`close commitments`, `apply MEASURE`, `lift MEASURE`, `publish statement`, "
                        + "`notify SELECTOR`, `open case PROCEDURE` and `close case PROCEDURE`.").formatted(FOR_EACH));
    }

    private static Effect commitment(String text) {
        if (!text.endsWith(FOR_EACH)) return new Effect.OpenCommitment(english(text));
        return new Effect.OpenAccessions(english(text.substring(0, text.length() - FOR_EACH.length())));
    }

    private static Words english(String text) { return Words.of(Language.ENGLISH, text); }

    private static Phrase<Effect> put(String rest) {
        int to = rest.indexOf(" to ");
        if (to < 1 || rest.substring(to + 4).isBlank() || rest.substring(0, to).isBlank()) {
            return Phrase.fault("`put %s` does not name a matter and a body.".formatted(rest),
                    "Write `put MATTER to BODY`, for example `put admission to heads of state`.");
        }
        return Phrase.of(new Effect.PutMotion(
                new MatterId(rest.substring(0, to)), new BodyId(rest.substring(to + 4))));
    }
}
