package org.plenary.server.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.charter.BodyLaw;
import org.plenary.server.form.Choice;
import org.plenary.server.view.Slug;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;

/// What is decided, and where: a body and a matter that it decides; without a matter, what the record says of each
/// motion. Written `national-coordinators/procedure`.
public record Decision(BodyId body, Optional<MatterId> matter) {
    /// Everything that bodies decide on the day, in the order of the charter.
    static List<Decision> all(Vantage vantage) {
        var all = new ArrayList<Decision>();
        for (var body : vantage.charter().bodies().namesAt(vantage.day())) {
            var law = vantage.charter().bodies().at(body, vantage.day()).orElseThrow().law();
            for (var matter : matters(vantage, law)) all.add(new Decision(body, Optional.of(matter)));
        }
        return all;
    }

    private static List<MatterId> matters(Vantage vantage, BodyLaw law) {
        var named = new TreeSet<MatterId>();
        boolean any = false;
        for (var competence : law.decides()) {
            if (!competence.inForce().covers(vantage.day())) continue;
            named.addAll(competence.matters());
            any |= competence.isForAnyMatter();
        }
        boolean all = any;
        return vantage.charter().matters().names().stream().filter(matter -> all || named.contains(matter)).toList();
    }

    static Optional<Decision> find(Vantage vantage, String written) {
        int slash = written.indexOf('/');
        if (slash < 1) return Optional.empty();
        var body = Slug.find(written.substring(0, slash), vantage.charter().bodies().names());
        var matter = written.substring(slash + 1);
        if (matter.isEmpty()) return body.map(found -> new Decision(found, Optional.empty()));
        var found = Slug.find(matter, vantage.charter().matters().names());
        return body.isPresent() && found.isPresent() ? Optional.of(new Decision(body.get(), found)) : Optional.empty();
    }

    public String written() { return Slug.of(body) + "/" + matter.map(Slug::of).orElse(""); }

    /// A choice among those of its body. A closed list shows the choice alone, so the body stands there too.
    Choice choice(Vantage vantage, String what) {
        var name = what + " · " + vantage.name(body).text();
        return new Choice(written(), Text.verbatim(name, vantage.language()), Optional.of(vantage.name(body)));
    }
}
