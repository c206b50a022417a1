package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.calendar.PartialDate;
import org.plenary.charter.FormLaw;
import org.plenary.instrument.Instrument;
import org.plenary.instrument.Participation;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.FormId;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.PartyId;

/// An instrument as tables show it.
public record InstrumentRow(
        InstrumentId id, Text title, FormId form, Text formName, boolean binding,
        Optional<FormLaw.Binding> binds, Optional<BodyId> body, PartialDate adopted, Optional<Text> place,
        Optional<PartialDate> inForce, Optional<PartialDate> reportedInForce, boolean isInForce,
        List<Party> parties, List<String> concepts, List<Cite> sources, List<Contest> contested) {
    /// Where one party stands in it on the day asked about.
    public enum Status { SIGNED, CONSENTED, PROVISIONAL, BOUND, WITHDRAWN, APPROVED_AT_HOME }

    /// One party's place in it.
    public record Party(
            PartyId party, Text name, Optional<Status> status, Optional<PartialDate> signed,
            Optional<PartialDate> consented, Optional<PartialDate> bound) {
        static Party of(Vantage vantage, Participation one) {
            return new Party(one.party(), vantage.name(one.party()), status(vantage, one),
                    one.signed().map(deposit -> deposit.on()), one.consent().map(deposit -> deposit.on()),
                    one.bound().on());
        }

        private static Optional<Status> status(Vantage vantage, Participation one) {
            if (one.isBound(vantage.day())) return Optional.of(Status.BOUND);
            if (one.withdrawal().isPresent()) return Optional.of(Status.WITHDRAWN);
            if (one.consent().isPresent()) return Optional.of(Status.CONSENTED);
            if (one.provisional().isPresent()) return Optional.of(Status.PROVISIONAL);
            if (one.signed().isPresent()) return Optional.of(Status.SIGNED);
            return one.approvals().isEmpty() ? Optional.empty() : Optional.of(Status.APPROVED_AT_HOME);
        }
    }

    static InstrumentRow of(Vantage vantage, Instrument instrument) {
        var concepts = vantage.organisation().knowledge().in(instrument.id(), vantage.asOf()).stream()
                .map(appearance -> appearance.concept().value()).distinct().toList();
        return new InstrumentRow(instrument.id(), vantage.text(instrument.title()), instrument.form(),
                vantage.name(instrument.form()), instrument.isBinding(), instrument.law().map(FormLaw::binding),
                instrument.body(), instrument.adopted(), vantage.text(instrument.place()),
                instrument.inForce().on(), instrument.inForce().reported().map(act -> act.on()),
                instrument.isInForce(vantage.day()),
                instrument.parties().stream().map(one -> Party.of(vantage, one)).toList(), concepts,
                Cite.of(instrument.act()), Contest.of(instrument.act()));
    }

    public Optional<Party> party(String code) {
        return parties.stream().filter(one -> one.party().value().equals(code)).findFirst();
    }
}
