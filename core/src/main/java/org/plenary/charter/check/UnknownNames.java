package org.plenary.charter.check;

import java.util.List;
import org.plenary.charter.BodyLaw;
import org.plenary.charter.Chair;
import org.plenary.charter.Charter;
import org.plenary.charter.CharterFinding;
import org.plenary.charter.Chapter;
import org.plenary.charter.Competence;
import org.plenary.charter.FormLaw;
import org.plenary.charter.OfficeLaw;
import org.plenary.charter.Provision;
import org.plenary.charter.RuleLaw;
import org.plenary.charter.Seats;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.PartyId;

/// A provision that names something the charter does not have cannot be carried out.
final class UnknownNames implements Check {
    @Override public List<CharterFinding> of(Charter charter) {
        return new Reading(charter, new Found()).all();
    }

    /// One pass over the charter.
    private record Reading(Charter charter, Found found) {
        List<CharterFinding> all() {
            charter.rules().versions().forEach(this::rule);
            charter.bodies().versions().forEach(this::body);
            charter.offices().versions().forEach(this::office);
            charter.instruments().versions().forEach(this::form);
            charter.calendars().versions().forEach(calendar -> calendar.law().of().forEach(
                    part -> known(charter.calendars(), part, "calendar", calendar.path() + "/of")));
            charter.groups().versions().forEach(group -> group.law().seats().forEach(
                    party -> known(charter.parties(), party, "party", group.path() + "/seats")));
            charter.weights().versions().forEach(weight -> weight.law().values().keySet().forEach(
                    party -> known(charter.parties(), party, "party", weight.path() + "/values/" + party)));
            charter.orders().versions().forEach(this::order);
            return found.all();
        }

        private <K extends Comparable<K>> void known(Chapter<K, ?> chapter, K name, String what, String path) {
            if (!chapter.knows(name)) found.unknown(path, what, name.toString(), chapter.names());
        }

        private void rule(Provision<RuleLaw> rule) {
            for (var group : rule.law().adoptedWhen().groups()) {
                known(charter.groups(), group, "group", rule.path() + "/adopted when");
            }
            for (var weight : rule.law().adoptedWhen().weights()) {
                known(charter.weights(), weight, "weight", rule.path() + "/adopted when");
            }
        }

        private void order(Provision<List<PartyId>> order) {
            for (int i = 0; i < order.law().size(); i++) {
                known(charter.parties(), order.law().get(i), "party", order.path() + "/parties/" + i);
            }
        }

        private void body(Provision<BodyLaw> body) {
            body.law().seats().forEach(seats -> seats(seats, body.path() + "/seats"));
            body.law().chair().ifPresent(chair -> chair(chair, body.path() + "/chair"));
            body.law().reportsTo().ifPresent(other -> aBody(other, body.path() + "/reports to"));
            body.law().decides().forEach(this::competence);
        }

        private void seats(Seats seats, String path) {
            switch (seats) {
                case Seats.EachWithStanding(var standing) ->
                        known(charter.standings(), standing, "standing", path);
                case Seats.EachOfGroup(var group) -> known(charter.groups(), group, "group", path);
                case Seats.EachWithWeight(var weight) -> known(charter.weights(), weight, "weight", path);
                case Seats.Listed(var parties) ->
                        parties.forEach(party -> known(charter.parties(), party, "party", path));
                case Seats.Elected _ -> { }
            }
        }

        private void chair(Chair chair, String path) {
            switch (chair) {
                case Chair.Rotates(var order, _, _) -> known(charter.orders(), order, "order", path + "/rotates");
                case Chair.SameAs(var body) -> aBody(body, path + "/same as");
                case Chair.HolderOf(var office) -> known(charter.offices(), office, "office", path + "/office");
                case Chair.Host _ -> { }
            }
        }

        private void competence(Competence competence) {
            known(charter.rules(), competence.by(), "rule", competence.path() + "/by");
            competence.onProposalOf().ifPresent(body -> aBody(body, competence.path() + "/on proposal of"));
            for (var matter : competence.matters()) {
                known(charter.matters(), matter, "matter", competence.path() + "/matter");
            }
        }

        private void office(Provision<OfficeLaw> office) {
            aBody(office.law().body(), office.path() + "/body");
            office.law().nominatedBy().ifPresent(body -> aBody(body, office.path() + "/nominated by"));
            office.law().appointedBy().ifPresent(body -> aBody(body, office.path() + "/appointed by"));
            office.law().nationalsOf().ifPresent(
                    order -> known(charter.orders(), order, "order", office.path() + "/nationals of"));
            office.law().notNationalOf().ifPresent(
                    other -> known(charter.offices(), other, "office", office.path() + "/not national of"));
        }

        private void form(Provision<FormLaw> form) {
            form.law().openTo().forEach(
                    standing -> known(charter.standings(), standing, "standing", form.path() + "/open to"));
            form.law().adoptedBy().ifPresent(body -> aBody(body, form.path() + "/adopted by"));
        }

        private void aBody(BodyId body, String path) { known(charter.bodies(), body, "body", path); }
    }
}
