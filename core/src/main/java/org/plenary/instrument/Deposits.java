package org.plenary.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.InstrumentAct;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.timeline.AsOf;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.PartyId;

/// The steps of all parties to one instrument by a day, and who signed it.
final class Deposits {
    private static final Comparator<Deposit> BY_DAY =
            Comparator.comparing(Deposit::on).thenComparing(Deposit::party);

    private final List<Deposit> all;
    private final List<PartyId> signatories;

    private Deposits(List<Deposit> all, List<PartyId> signatories) {
        this.all = List.copyOf(all);
        this.signatories = List.copyOf(signatories);
    }

    static Deposits of(Dossier dossier, DatedAct adoption, AsOf asOf) {
        var all = new ArrayList<Deposit>();
        dossier.steps().forEach((_, line) -> all.addAll(read(line, asOf)));
        var named = ((InstrumentAct.InstrumentAdopted) adoption.act()).signatories();
        for (var party : named) {
            boolean dated = all.stream().anyMatch(one -> isSignature(one) && one.party().equals(party));
            if (!dated) {
                all.add(new Deposit(
                        party, DepositaryStep.SIGNATURE, adoption.on(), Optional.empty(), adoption));
            }
        }
        all.sort(BY_DAY);
        var signatories = new TreeSet<>(named);
        all.stream().filter(Deposits::isSignature).forEach(one -> signatories.add(one.party()));
        return new Deposits(all, List.copyOf(signatories));
    }

    private static boolean isSignature(Deposit deposit) { return deposit.step() == DepositaryStep.SIGNATURE; }

    /// Steps that happen once are corrected by the one entered later, also where it moves the day.
    private static List<Deposit> read(Timeline<DatedAct> line, AsOf asOf) {
        var read = new ArrayList<Deposit>();
        for (var change : line.knownBy(asOf.known())) {
            var next = deposit(change.value());
            if (!isRepeatable(next.step())) {
                var same = restated(read, next);
                if (same.isPresent() && same.get().act().entered().isAfter(next.act().entered())) continue;
                same.ifPresent(read::remove);
            }
            read.add(next);
        }
        read.removeIf(one -> one.on().first().isAfter(asOf.day()));
        return read;
    }

    /// The statement of the same step that `next` restates. A step taken again after a denunciation is new.
    private static Optional<Deposit> restated(List<Deposit> read, Deposit next) {
        var last = read.stream().filter(one -> one.step() == next.step()).reduce((_, later) -> later);
        boolean left = last.isPresent() && read.stream().anyMatch(one ->
                one.step() == DepositaryStep.DENUNCIATION && one.on().compareTo(last.get().on()) >= 0);
        return left ? Optional.empty() : last;
    }

    static Deposit deposit(DatedAct dated) {
        var acted = (InstrumentAct.DepositaryActed) dated.act();
        return new Deposit(acted.party(), acted.step(), dated.on(), acted.detail(), dated);
    }

    private static boolean isRepeatable(DepositaryStep step) {
        return switch (step) {
            case DOMESTIC_APPROVAL, RESERVATION, DECLARATION, OBJECTION -> true;
            case SIGNATURE, RATIFICATION, ACCEPTANCE, APPROVAL, NOTIFICATION, ACCESSION, SUCCESSION,
                    PROVISIONAL_APPLICATION, DENUNCIATION -> false;
        };
    }

    List<PartyId> signatories() { return signatories; }

    /// Signatories and everyone who took a step.
    List<PartyId> parties() {
        var parties = new TreeSet<>(signatories);
        all.forEach(deposit -> parties.add(deposit.party()));
        return List.copyOf(parties);
    }

    List<Deposit> of(PartyId party) {
        return all.stream().filter(deposit -> deposit.party().equals(party)).toList();
    }

    Optional<Deposit> first(PartyId party, DepositaryStep step) {
        return of(party).stream().filter(deposit -> deposit.step() == step).findFirst();
    }

    /// The first step of each party that counts as `wanted`, in order of date.
    List<Deposit> counting(DepositaryStep wanted) {
        var counted = new TreeSet<PartyId>();
        return all.stream()
                .filter(deposit -> counts(deposit.step(), wanted) && counted.add(deposit.party()))
                .toList();
    }

    Optional<Deposit> counting(PartyId party, DepositaryStep wanted) {
        return of(party).stream().filter(deposit -> counts(deposit.step(), wanted)).reduce((_, last) -> last);
    }

    /// The party's latest consent to be bound, in whatever form the text admits.
    Optional<Deposit> consent(PartyId party, DepositaryStep wanted) {
        return counting(party, wanted)
                .or(() -> counting(party, DepositaryStep.RATIFICATION))
                .or(() -> counting(party, DepositaryStep.ACCESSION))
                .or(() -> counting(party, DepositaryStep.NOTIFICATION))
                .or(() -> counting(party, DepositaryStep.SUCCESSION));
    }

    /// Acceptance and approval bind as ratification does (Vienna Convention on the Law of Treaties art.
    /// 14(2)), so a count of ratifications takes them in. Accession counts only where the clause names it:
    /// many texts open for it only once they are in force.
    private static boolean counts(DepositaryStep given, DepositaryStep wanted) {
        if (given == wanted) return true;
        return wanted == DepositaryStep.RATIFICATION
                && (given == DepositaryStep.ACCEPTANCE || given == DepositaryStep.APPROVAL);
    }
}
