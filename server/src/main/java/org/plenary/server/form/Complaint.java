package org.plenary.server.form;

import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.server.page.Saying;
import org.plenary.server.view.Text;
import org.plenary.vocabulary.Language;

/// Why a form was not entered: the field concerned, what was and what was needed, and the provision where there is
/// one.
public record Complaint(String field, Text says, Optional<String> source, Text remedy) {
    /// A ground in the reader's language.
    public static Complaint of(Ground ground, Saying saying) {
        return new Complaint(ground.field(), saying.of(ground.sentence()), ground.source(), saying.of(ground.remedy()));
    }

    /// What is said in English alone.
    public Complaint(String field, String says, Optional<String> source, String remedy) {
        this(field, Text.verbatim(says, Language.ENGLISH), source, Text.verbatim(remedy, Language.ENGLISH));
    }

    /// A finding's path is `title/en`; a missing field is named in the message alone.
    public static Complaint of(LocatedFinding finding) {
        if (!finding.path().isEmpty()) {
            return new Complaint(finding.path().split("/")[0], finding.message(), Optional.empty(), finding.remedy());
        }
        return new Complaint(named(finding.message()), finding.message(), Optional.empty(), "Fill it in.");
    }

    private static String named(String message) {
        int from = message.indexOf('`');
        int to = message.indexOf('`', from + 1);
        return from < 0 || to < 0 ? "" : message.substring(from + 1, to);
    }
}
