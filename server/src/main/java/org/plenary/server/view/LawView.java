package org.plenary.server.view;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.charter.CalendarLaw;
import org.plenary.charter.Chapter;
import org.plenary.charter.Provision;
import org.plenary.vocabulary.LevelId;
import org.plenary.vocabulary.MatterId;

/// The law of a day, section by section: what `CharterView` shows and the lists that it leaves out.
public final class LawView {
    /// The whole law of a day.
    public record Law(
            CharterView.Whole charter, List<BodiesView.Body> bodies, List<Matter> matters, List<Group> groups,
            List<Weight> weights, List<Order> orders, List<Calendar> calendars, List<Measure> indicators,
            List<Rung> relations, List<ProceduresView.ProcedureRow> procedures, List<Ref> reforms) {}

    /// A kind of question that bodies decide.
    public record Matter(MatterId matter, Text name) {}

    /// The seats of a group.
    public record Group(String group, Text name, List<Ref> seats, List<Cite> sources) {}

    /// What each seat weighs, as whole numbers of `unit`.
    public record Weight(String weight, Text name, String unit, SortedMap<String, BigInteger> values,
                         List<Cite> sources) {}

    /// The parties in the order in which they take turns.
    public record Order(String order, List<Ref> parties, List<Cite> sources) {}

    /// A calendar of working days; `of` are the calendars that must agree with it.
    public record Calendar(String calendar, String zone, List<String> weekend, List<String> holidays,
                           List<String> yearly, List<String> alsoWorking, Optional<String> hours, List<String> of,
                           List<Cite> sources) {
        static Calendar of(String name, Provision<CalendarLaw> provision) {
            var own = provision.law().own();
            return new Calendar(name, own.zone().getId(),
                    own.weekend().stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList(),
                    own.holidays().stream().map(Object::toString).toList(),
                    own.yearly().stream().map(day -> day.toString().substring(2)).toList(),
                    own.alsoWorking().stream().map(Object::toString).toList(),
                    own.hours().map(Object::toString), provision.law().of().stream().map(Object::toString).toList(),
                    Cite.of(provision.sources()));
        }
    }

    /// A figure that is kept of parties.
    public record Measure(String indicator, Text name, String unit) {}

    /// A rung of the ladder of relations, from 1.
    public record Rung(LevelId level, Text name, int rank) {}

    private LawView() {}

    public static Law of(Vantage vantage) {
        var charter = vantage.charter();
        return new Law(CharterView.of(vantage),
                charter.bodies().namesAt(vantage.day()).stream().map(body -> BodiesView.of(vantage, body)).toList(),
                charter.matters().namesAt(vantage.day()).stream().map(id -> new Matter(id, vantage.name(id))).toList(),
                groups(vantage), weights(vantage), orders(vantage), calendars(vantage),
                charter.indicators().namesAt(vantage.day()).stream().map(id -> new Measure(id.value(), vantage.name(id),
                        vantage.law(charter.indicators(), id).orElseThrow().unit())).toList(),
                charter.relations().stream().map(level -> new Rung(level.id(), vantage.name(level.id()), level.rank()))
                        .toList(),
                ProceduresView.all(vantage), charter.reforms().stream()
                        .map(reform -> new Ref(reform.id(), vantage.text(reform.name()))).toList());
    }

    private static List<Group> groups(Vantage vantage) {
        return inForce(vantage, vantage.charter().groups()).stream().map(one -> new Group(one.id(),
                named(vantage, vantage.text(one.provision().law().name()), one.id()),
                Ref.parties(vantage, List.copyOf(one.provision().law().seats())),
                Cite.of(one.provision().sources()))).toList();
    }

    private static List<Weight> weights(Vantage vantage) {
        var weights = new ArrayList<Weight>();
        for (var one : inForce(vantage, vantage.charter().weights())) {
            var law = one.provision().law();
            var values = new TreeMap<String, BigInteger>();
            law.values().forEach((party, value) -> values.put(party.value(), value));
            weights.add(new Weight(one.id(), named(vantage, vantage.text(law.name()), one.id()), law.unit(), values,
                    Cite.of(one.provision().sources())));
        }
        return List.copyOf(weights);
    }

    private static List<Order> orders(Vantage vantage) {
        return inForce(vantage, vantage.charter().orders()).stream().map(one -> new Order(one.id(),
                Ref.parties(vantage, one.provision().law()), Cite.of(one.provision().sources()))).toList();
    }

    private static List<Calendar> calendars(Vantage vantage) {
        return inForce(vantage, vantage.charter().calendars()).stream()
                .map(one -> Calendar.of(one.id(), one.provision())).toList();
    }

    private record Named<T>(String id, Provision<T> provision) {}

    private static <K extends Comparable<K>, T> List<Named<T>> inForce(Vantage vantage, Chapter<K, T> chapter) {
        return chapter.namesAt(vantage.day()).stream().map(id -> new Named<>(id.toString(),
                chapter.at(id, vantage.day()).orElseThrow())).toList();
    }

    private static Text named(Vantage vantage, Text name, String id) {
        return name.isEmpty() ? Text.verbatim(id, vantage.language()) : name;
    }
}
