package org.plenary.partnership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.PartnershipAct;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.PersistentMap;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;

/// Every agreement and contact with partners on record.
public record Partnerships(
        PersistentMap<String, Timeline<DatedAct>> signed, PersistentMap<PartyId, Timeline<DatedAct>> met) {

    public static Partnerships begin() {
        return new Partnerships(PersistentMap.empty(), PersistentMap.empty());
    }

    public Partnerships evolve(PartnershipAct act, DatedAct dated) {
        return switch (act) {
            case PartnershipAct.AgreementSigned agreement ->
                    new Partnerships(added(signed, agreement.id(), dated), met);
            case PartnershipAct.ContactRecorded(var partner, _, _) ->
                    new Partnerships(signed, added(met, partner, dated));
        };
    }

    private static <K extends Comparable<K>> PersistentMap<K, Timeline<DatedAct>> added(
            PersistentMap<K, Timeline<DatedAct>> to, K key, DatedAct dated) {
        return to.update(key, Timeline.empty(), line -> line.with(dated.on(), dated.entered(), dated));
    }

    /// Whether an agreement of that id is on record.
    public boolean knows(String id) { return signed.contains(id); }

    /// Every agreement signed by that day, earliest first.
    public List<Agreement> agreements(AsOf asOf) {
        var agreements = new ArrayList<Agreement>();
        signed.forEach((_, line) -> line.statedBy(asOf.known())
                .filter(dated -> !dated.on().first().isAfter(asOf.day()))
                .ifPresent(dated -> agreements.add(agreement(dated))));
        agreements.sort(Comparator.comparing(Agreement::on).thenComparing(Agreement::id));
        return List.copyOf(agreements);
    }

    /// The successive agreements with one partner, earliest first.
    public List<Agreement> agreements(PartyId partner, AsOf asOf) {
        return agreements(asOf).stream().filter(one -> one.partner().equals(partner)).toList();
    }

    private static Agreement agreement(DatedAct dated) {
        var signed = (PartnershipAct.AgreementSigned) dated.act();
        return new Agreement(signed.id(), signed.partner(), signed.name(), signed.side(), signed.form(),
                signed.depth(), dated.on(), dated);
    }

    /// The recorded contacts with one partner without an agreement, earliest first.
    public List<Contact> contacts(PartyId partner, AsOf asOf) {
        return met.getOr(partner, Timeline.empty()).until(asOf).stream()
                .map(change -> contact(change.value()))
                .toList();
    }

    private static Contact contact(DatedAct dated) {
        var recorded = (PartnershipAct.ContactRecorded) dated.act();
        return new Contact(recorded.partner(), recorded.depth(), recorded.what(), dated.on(), dated);
    }

    /// Every partner with an agreement or a recorded contact by that day, by code.
    public List<PartyId> partners(AsOf asOf) {
        var partners = new TreeSet<PartyId>();
        agreements(asOf).forEach(agreement -> partners.add(agreement.partner()));
        met.forEach((partner, line) -> {
            if (line.valueAt(asOf).isPresent()) partners.add(partner);
        });
        return List.copyOf(partners);
    }

    /// How the contact with a partner deepened: one entry for each depth first reached, earliest first.
    public List<Reach> reaches(PartyId partner, AsOf asOf) {
        var all = new ArrayList<Reach>();
        for (var agreement : agreements(partner, asOf)) {
            all.add(new Reach(partner, agreement.depth(), agreement.on(), agreement.act()));
        }
        for (var contact : contacts(partner, asOf)) {
            all.add(new Reach(partner, contact.depth(), contact.on(), contact.act()));
        }
        all.sort(Comparator.comparing(Reach::since).thenComparing(Reach::depth));
        var deeper = new ArrayList<Reach>();
        for (var reach : all) {
            if (deeper.isEmpty() || deeper.getLast().depth().compareTo(reach.depth()) < 0) deeper.add(reach);
        }
        return List.copyOf(deeper);
    }

    /// The greatest depth reached with a partner by that day.
    public Optional<Reach> depth(PartyId partner, AsOf asOf) {
        return reaches(partner, asOf).stream().reduce((_, deeper) -> deeper);
    }
}
