package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Locale;
import java.util.Optional;
import org.plenary.act.ProceedingAct.PaperSubmitted;
import org.plenary.vocabulary.MotionId;

/// What must be so before a paper is on record: a symbol of its own, at least one file, and what it belongs to.
final class PaperGuard {
    private PaperGuard() {}

    static void check(Guard guard, PaperSubmitted paper) {
        boolean known = guard.body("body", paper.body());
        var earlier = guard.organisation().proceedings().papers().bySymbol().get(paper.paper());
        if (earlier.isPresent()) {
            var year = guard.on().year();
            guard.refuse("paper", say("The symbol '%s' was given to a paper of %s.", paper.paper(),
                    earlier.get().on()), known ? say("The next free one is '%s'.",
                            guard.organisation().proceedings().papers().next(paper.body(), year))
                                    : say("Choose another one."));
        }
        if (!paper.paper().value().matches("[\\p{L}\\p{N}./-]{1,60}")) {
            guard.refuse("paper", say("'%s' is no symbol of a paper.", paper.paper()),
                    say("Write up to 60 letters, digits, slashes, dots and hyphens, such as `FM/2026/12`."));
        }
        files(guard, paper);
        paper.meeting().flatMap(id -> ProceedingGuard.find(guard, "meeting", id)).ifPresent(meeting -> {
            if (meeting.body().equals(paper.body())) return;
            guard.refuse("meeting", say("'%s' is a meeting of '%s', and the paper is before '%s'.", meeting.id(),
                    meeting.body(), paper.body()), say("Name a meeting of that body."));
        });
        paper.motion().filter(id -> guard.organisation().motions().one(id).isEmpty()).ifPresent(id ->
                guard.unknown("motion", say("motion"), id.value(), guard.organisation().motions().acts().keys().stream()
                        .map(MotionId::value).toList(), say("Table the motion first.")));
        paper.inCase().filter(id -> guard.organisation().cases().opener(id).isEmpty()).ifPresent(id ->
                guard.refuse("in-case", say("There is no case '%s' on record.", id), say("Open the case first.")));
    }

    private static void files(Guard guard, PaperSubmitted paper) {
        if (paper.files().isEmpty()) {
            guard.refuse("files", say("The paper has no file."), say("Hand in its text in at least one language."));
        }
        paper.files().forEach((language, digest) -> {
            if (!digest.matches("[0-9a-f]{64}")) {
                guard.refuse("files", say("'%s' is no SHA-256 of a file.", digest),
                        say("Give the 64 hexadecimal digits, in small letters."));
            }
            boolean isTag = Optional.of(Locale.forLanguageTag(language)).filter(locale ->
                    locale.toLanguageTag().equals(language) && !language.equals("und")).isPresent();
            if (!isTag) {
                guard.refuse("files", say("'%s' is no language tag.", language), say("Write `en`, `ru`, `zh-Hans`."));
            }
        });
    }
}
