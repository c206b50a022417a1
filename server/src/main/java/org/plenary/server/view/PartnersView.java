package org.plenary.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.PartnershipAct.Depth;
import org.plenary.calendar.PartialDate;
import org.plenary.partnership.Agreement;
import org.plenary.vocabulary.PartyId;

/// Outside organisations: agreements with them, and how deep the contact went.
public final class PartnersView {
    /// An agreement as data show it.
    public record AgreementRow(
            String id, PartyId partner, Text partnerName, Text name, String side, String form, PartialDate on,
            Depth depth, Optional<Text> note, List<Cite> sources, List<Contest> contested) {
        static AgreementRow of(Vantage vantage, Agreement one) {
            return new AgreementRow(one.id(), one.partner(), vantage.name(one.partner()), vantage.text(one.name()),
                    one.side(), one.form(), one.on(), one.depth(), vantage.text(one.act().note()),
                    Cite.of(one.act()), Contest.of(one.act()));
        }
    }

    /// A partner with its place on the ladder of depth, from 1.
    public record PartnerRow(PartyId partner, Text name, Depth depth, int rung, PartialDate since,
                             int agreements, List<Cite> sources, List<Contest> contested) {}

    /// One rung of the ladder: since when it was reached, and by which act.
    public record Rung(Depth depth, PartialDate since, ActLine act) {}

    /// One partner: its climb, and every agreement and contact.
    public record Partner(PartnerRow partner, List<Rung> climb, List<AgreementRow> agreements,
                          List<ActLine> contacts) {}

    private PartnersView() {}

    /// Every partner, the deepest contact first.
    public static List<PartnerRow> all(Vantage vantage) {
        var rows = new ArrayList<PartnerRow>();
        for (var partner : vantage.organisation().partnerships().partners(vantage.asOf())) {
            row(vantage, partner).ifPresent(rows::add);
        }
        rows.sort((one, other) -> one.rung() != other.rung()
                ? other.rung() - one.rung() : one.since().compareTo(other.since()));
        return List.copyOf(rows);
    }

    /// Every agreement, earliest first.
    public static List<AgreementRow> agreements(Vantage vantage) {
        return vantage.organisation().partnerships().agreements(vantage.asOf()).stream()
                .map(one -> AgreementRow.of(vantage, one)).toList();
    }

    public static List<PartyId> known(Vantage vantage) {
        return vantage.organisation().partnerships().partners(vantage.asOf());
    }

    public static Optional<Partner> find(Vantage vantage, String slug) {
        return Slug.find(slug, known(vantage)).flatMap(partner -> row(vantage, partner)
                .map(row -> partner(vantage, row)));
    }

    private static Partner partner(Vantage vantage, PartnerRow row) {
        var partnerships = vantage.organisation().partnerships();
        var climb = partnerships.reaches(row.partner(), vantage.asOf()).stream()
                .map(reach -> new Rung(reach.depth(), reach.since(), line(vantage, reach.act()))).toList();
        return new Partner(row, climb,
                partnerships.agreements(row.partner(), vantage.asOf()).stream()
                        .map(one -> AgreementRow.of(vantage, one)).toList(),
                partnerships.contacts(row.partner(), vantage.asOf()).stream()
                        .map(one -> line(vantage, one.act())).toList());
    }

    private static ActLine line(Vantage vantage, DatedAct act) { return ActLines.of(vantage, act); }

    private static Optional<PartnerRow> row(Vantage vantage, PartyId partner) {
        var partnerships = vantage.organisation().partnerships();
        return partnerships.depth(partner, vantage.asOf()).map(reach -> new PartnerRow(partner, vantage.name(partner),
                reach.depth(), reach.depth().ordinal() + 1, reach.since(),
                partnerships.agreements(partner, vantage.asOf()).size(), Cite.of(reach.act()),
                Contest.of(reach.act())));
    }
}
