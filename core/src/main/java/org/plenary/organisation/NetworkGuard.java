package org.plenary.organisation;

import static org.plenary.vocabulary.Sentence.say;

import java.util.Optional;
import org.plenary.act.DatedAct;
import org.plenary.act.NetworkAct;
import org.plenary.timeline.Timeline;
import org.plenary.vocabulary.NetworkId;

/// What must be so before a network, its institutions or its meetings are entered.
final class NetworkGuard {
    private NetworkGuard() {}

    static void check(Guard guard, NetworkAct act) {
        switch (act) {
            case NetworkAct.NetworkFounded founded -> guard.once(
                    "network", founding(guard, founded.network()),
                    say("The founding of '%s'", founded.network()));
            case NetworkAct.InstitutionJoined(var network, var party, _, _) -> {
                known(guard, network);
                guard.party("party", party);
            }
            case NetworkAct.NetworkMet(var network, var number, _, var host, _) -> {
                host.ifPresent(party -> guard.party("host", party));
                if (known(guard, network) && number.isPresent()) number(guard, network, number.get());
            }
            case NetworkAct.NetworkNoted(var network, _) -> known(guard, network);
        }
    }

    private static Optional<DatedAct> founding(Guard guard, NetworkId network) {
        return guard.organisation().networks().acts().getOr(network, Timeline.empty()).changes().stream()
                .map(Timeline.Change::value)
                .filter(dated -> dated.act() instanceof NetworkAct.NetworkFounded)
                .reduce((_, last) -> last);
    }

    private static boolean known(Guard guard, NetworkId network) {
        var networks = guard.organisation().networks();
        if (networks.knows(network)) return true;
        return guard.unknown("network", say("network"), network.value(),
                networks.known().stream().map(NetworkId::value).toList(), say("Enter its founding first."));
    }

    private static void number(Guard guard, NetworkId network, int number) {
        var same = guard.organisation().networks().acts().getOr(network, Timeline.empty()).changes().stream()
                .map(Timeline.Change::value)
                .filter(dated -> dated.act() instanceof NetworkAct.NetworkMet met
                        && met.number().equals(Optional.of(number)))
                .findFirst();
        guard.once("number", same, say("Meeting %d of '%s'", number, network));
    }
}
