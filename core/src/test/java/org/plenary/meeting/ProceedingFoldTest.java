package org.plenary.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.organisation.Given.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.act.Act;
import org.plenary.act.ProceedingAct;
import org.plenary.act.ProceedingAct.ItemEnd;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.PartyId;

@DisplayName("Whatever acts a meeting has, in whatever order they were entered")
class ProceedingFoldTest {
    private static final List<String> ITEMS = List.of("budget", "drugs", "minutes", "trade", "staff");
    private static final List<PartyId> PARTIES = List.of(party("UZB"), party("TJK"), party("KGZ"), party("KAZ"));

    @ParameterizedTest @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void the_agenda_keeps_every_item_once_and_no_time_is_lost(long seed) {
        var random = new Random(seed);
        var record = new Record().convened();
        int spoken = 0;
        var placed = new TreeSet<String>();
        for (int i = 0; i < 200; i++) {
            var act = act(random);
            if (act instanceof ProceedingAct.ItemPlaced one) placed.add(one.item());
            if (act instanceof ProceedingAct.SpeakerHeard heard && placed.contains(heard.item())) {
                spoken += heard.seconds();
            }
            record.act(act);
        }
        var meeting = record.proceeding("2030-01-01");
        assertThat(meeting.agenda()).extracting(AgendaItem::id).containsExactlyInAnyOrderElementsOf(placed);
        assertThat(meeting.agenda().stream().flatMap(item -> item.heard().stream()).mapToInt(Speech::seconds).sum())
                .isEqualTo(spoken);
        assertThat(meeting.agenda()).allSatisfy(item -> {
            assertThat(item.waiting()).doesNotHaveDuplicates();
            if (item.state().isEnded() && item.state() != AgendaItem.State.CARRIED_OVER) {
                assertThat(meeting.unfinished()).doesNotContain(item);
            }
        });
    }

    @ParameterizedTest @ValueSource(longs = {7, 11, 17})
    void as_known_at_a_moment_is_the_meeting_of_the_acts_entered_until_then(long seed) {
        var random = new Random(seed);
        var record = new Record().convened();
        var expected = new ArrayList<Proceeding>();
        for (int i = 0; i < 60; i++) {
            record.act(act(random));
            expected.add(record.proceeding("2030-01-01"));
        }
        var acts = record.acts();
        for (int i = 0; i < expected.size(); i++) {
            var asOf = new AsOf(LocalDate.of(2030, 1, 1), acts.get(i + 1).entered());
            assertThat(record.proceedings().proceeding(Record.ID, asOf)).contains(expected.get(i));
        }
    }

    private static Act act(Random random) {
        var item = ITEMS.get(random.nextInt(ITEMS.size()));
        var party = PARTIES.get(random.nextInt(PARTIES.size()));
        return switch (random.nextInt(9)) {
            case 0, 1 -> new ProceedingAct.ItemPlaced(Record.ID, item, Record.words(item), Record.CHAIR,
                    Optional.empty(), Optional.empty(), Optional.empty());
            case 2 -> {
                var order = new ArrayList<>(ITEMS);
                Collections.shuffle(order, random);
                yield new ProceedingAct.AgendaOrdered(Record.ID, order.subList(0, 1 + random.nextInt(5)), Record.CHAIR);
            }
            case 3 -> new ProceedingAct.ItemTaken(Record.ID, item, Record.CHAIR);
            case 4 -> new ProceedingAct.ItemClosed(Record.ID, item, ItemEnd.values()[random.nextInt(3)], Record.CHAIR);
            case 5 -> new ProceedingAct.SpeakerWithdrawn(Record.ID, item, party);
            case 6 -> new ProceedingAct.SpeakerHeard(Record.ID, item, party, random.nextInt(600), Record.CHAIR);
            case 7 -> new ProceedingAct.SpeakingTimeSet(Record.ID, Optional.of(item).filter(_ -> random.nextBoolean()),
                    60, Record.CHAIR);
            default -> new ProceedingAct.SpeakerListed(Record.ID, item, party);
        };
    }
}
