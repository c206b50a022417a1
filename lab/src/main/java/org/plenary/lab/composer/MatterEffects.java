package org.plenary.lab.composer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.body.Chamber;
import org.plenary.charter.Charter;
import org.plenary.charter.Provision;
import org.plenary.charter.compare.LawChange;
import org.plenary.lab.power.Options;
import org.plenary.lab.power.Power;
import org.plenary.lab.power.PowerTable;
import org.plenary.lab.replay.ByCharter;
import org.plenary.lab.replay.Replay;
import org.plenary.lab.replay.Replayed;
import org.plenary.rule.Seat;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.MatterId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.RuleId;

/// Puts the changes of competence in a bundle to power and to the record.
record MatterEffects(Bundle bundle) {
    List<MatterEffect> all() {
        var effects = new ArrayList<MatterEffect>();
        for (var change : bundle.changes()) {
            if (change instanceof LawChange.Decides(var body, var matters, var before, var after, _)
                    && !matters.isEmpty() && before.isPresent() && after.isPresent()) {
                effects.add(effect(body, matters, before.get(), after.get()));
            }
        }
        return effects;
    }

    private MatterEffect effect(BodyId body, List<MatterId> matters, LawChange.Rule before, LawChange.Rule after) {
        var matter = matters.getFirst();
        return new MatterEffect(body, matter, matters.size(), before, after, power(bundle.inForce(), body, before.id()),
                power(bundle.together(), body, after.id()),
                bundle.evidence().flatMap(evidence -> replayed(evidence, body, matter)));
    }

    private List<Seat> seats(Charter charter, BodyId body) {
        return bundle.organisation().seating(charter).seats(body, AsOf.on(bundle.day()));
    }

    private Optional<PowerTable> power(Charter charter, BodyId body, RuleId rule) {
        var seats = seats(charter, body);
        var law = charter.rules().at(rule, bundle.day()).map(Provision::law);
        if (seats.isEmpty() || law.isEmpty()) return Optional.empty();
        return Power.of(law.get().adoptedWhen(), seats, Options.USUAL.listing(1)) instanceof PowerTable table
                ? Optional.of(table) : Optional.empty();
    }

    private Optional<MatterEffect.Replayed> replayed(Bundle.Evidence evidence, BodyId body, MatterId matter) {
        var before = verdicts(evidence, bundle.inForce(), body, matter);
        var after = verdicts(evidence, bundle.together(), body, matter);
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        var byMotion = new TreeMap<String, Boolean>();
        before.forEach(one -> byMotion.put(one.motion().id(), one.adopted()));
        int[] counts = new int[5];
        for (var one : after) {
            var earlier = byMotion.get(one.motion().id());
            if (earlier == null) continue;
            counts[0]++;
            if (earlier) counts[1]++;
            if (one.adopted()) counts[2]++;
            if (one.adopted() && !earlier) counts[3]++;
            if (!one.adopted() && earlier) counts[4]++;
        }
        var risk = DeliveryRisk.of(after, seats(bundle.together(), body).size(), shares());
        return Optional.of(new MatterEffect.Replayed(counts[0], counts[1], counts[2], counts[3], counts[4], risk));
    }

    /// The members' votes under the law of the day; what members of other organisations said is left out.
    private List<Replayed> verdicts(Bundle.Evidence evidence, Charter charter, BodyId body, MatterId matter) {
        var chamber = new Chamber(bundle.organisation().seating(charter));
        return Replay.of(evidence.votes(), new ByCharter(chamber, body, Optional.of(matter), Optional.empty(),
                bundle.day(), Optional.of(bundle.day()), true)).verdicts();
    }

    private SortedMap<PartyId, BigDecimal> shares() {
        var shares = new TreeMap<PartyId, BigDecimal>();
        bundle.organisation().instruments().scale(AsOf.on(bundle.day()))
                .ifPresent(scale -> scale.percent().forEach(
                        (party, share) -> shares.put(party, new BigDecimal(share))));
        return shares;
    }
}
