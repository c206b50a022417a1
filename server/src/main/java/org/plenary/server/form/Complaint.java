package org.plenary.server.form;

import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.charterfile.finding.LocatedFinding;

/// Why a form was not entered: the field concerned, what was and what was needed, and the provision where there is
/// one.
public record Complaint(String field, String says, Optional<String> source, String remedy) {
    public static Complaint of(Ground ground) {
        return new Complaint(ground.field(), ground.sentence(), ground.source(), ground.remedy());
    }

    /// A finding's path is `act 1/title/en`, or nothing where it concerns the whole act.
    public static Complaint of(LocatedFinding finding) {
        var path = finding.path().split("/");
        return new Complaint(path.length > 1 ? path[1] : path[0], finding.message(), Optional.empty(),
                finding.remedy());
    }
}
