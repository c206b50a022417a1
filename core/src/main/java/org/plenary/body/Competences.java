package org.plenary.body;

import static org.plenary.vocabulary.Sentence.say;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.Ground;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Charter;
import org.plenary.charter.Competence;
import org.plenary.charter.Provision;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.NearMiss;
import org.plenary.vocabulary.Sentence;

/// Which competence lets a body decide a matter on a day, and why none does.
record Competences(Charter charter, BodyId body, MatterId matter, LocalDate day) {

    /// The competence that names the matter; else the one for any matter. Of two the later in the file.
    Optional<Competence> found() {
        if (!charter.matters().knows(matter)) return Optional.empty();
        return charter.bodies().at(body, day).flatMap(law -> found(law.law()));
    }

    private Optional<Competence> found(BodyLaw law) {
        var inForce = law.decides().reversed().stream().filter(one -> one.inForce().covers(day)).toList();
        return inForce.stream().filter(one -> one.matters().contains(matter)).findFirst()
                .or(() -> inForce.stream().filter(Competence::isForAnyMatter).findFirst());
    }

    Ground ground() {
        if (!charter.bodies().knows(body)) {
            return unknown("body", say("body"), body.value(),
                    charter.bodies().names().stream().map(BodyId::value).toList());
        }
        if (!charter.matters().knows(matter)) {
            return unknown("matter", say("matter"), matter.value(),
                    charter.matters().names().stream().map(MatterId::value).toList());
        }
        var law = charter.bodies().at(body, day);
        if (law.isEmpty()) {
            return new Ground("day", Optional.empty(), say("There was no body '%s' on %s.", body, day),
                    say("The charter has it at another time: ask as of another day."));
        }
        return nobody(law.get());
    }

    private static Ground unknown(String field, Sentence kind, String name, List<String> known) {
        var hint = NearMiss.suggestion(name, known);
        return new Ground(field, Optional.empty(), say("The charter knows no %s '%s'.", kind, name),
                hint.isEmpty() ? say("The charter lists what there is.") : hint);
    }

    private Ground nobody(Provision<BodyLaw> law) {
        var others = deciding();
        var remedy = others.isEmpty() ? say("No body decides it that day: the charter has a gap.")
                : say("It is decided that day by %s.", Sentence.list(others));
        var source = law.sources().isEmpty() ? law.path() : law.sources().getFirst().cite();
        return new Ground("matter", Optional.of(source),
                say("'%s' does not decide '%s' on %s.", body, matter, day), remedy);
    }

    private List<Sentence> deciding() {
        var deciding = new ArrayList<Sentence>();
        for (var other : charter.bodies().namesAt(day)) {
            var law = charter.bodies().at(other, day);
            boolean names = law.stream().flatMap(one -> one.law().decides().stream())
                    .anyMatch(one -> one.inForce().covers(day) && one.matters().contains(matter));
            if (names) deciding.add(say("'%s'", other));
        }
        return deciding;
    }
}
