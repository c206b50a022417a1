package org.plenary.act;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plenary.act.MeetingAct.Presence;
import org.plenary.act.MeetingAct.Series;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.CaseId;
import org.plenary.vocabulary.MeetingId;
import org.plenary.vocabulary.MotionId;
import org.plenary.vocabulary.PaperId;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Words;

/// Acts of a meeting that is prepared and held here: from its convening to its approved minutes.
public sealed interface ProceedingAct extends Act {
    /// What belongs to one meeting.
    sealed interface OfMeeting extends ProceedingAct {
        MeetingId meeting();
    }

    /// How an agenda item ends.
    enum ItemEnd { CONCLUDED, CARRIED_OVER, WITHDRAWN }

    /// A meeting is convened. `deviation` says why where the host is not the one that the rotation names.
    record MeetingConvened(
            MeetingId meeting, BodyId body, Series series, Presence presence, PartialDate opens, PartialDate closes,
            Author author, Optional<Integer> number, Optional<Words> place, Optional<PartyId> host,
            List<PartyId> initiators, Optional<Words> deviation) implements OfMeeting {
        public MeetingConvened {
            initiators = List.copyOf(initiators);
        }
    }

    /// A convened meeting takes place on other days, or elsewhere.
    record MeetingMoved(
            MeetingId meeting, PartialDate opens, PartialDate closes, Author author, Optional<Words> place,
            Optional<Words> reason) implements OfMeeting {}

    /// A convened meeting does not take place.
    record MeetingCancelled(MeetingId meeting, Author author, Optional<Words> reason) implements OfMeeting {}

    /// Something is put on the agenda. `item` is its short name in the meeting.
    record ItemPlaced(
            MeetingId meeting, String item, Words title, Author author, Optional<MotionId> motion,
            Optional<CaseId> inCase, Optional<MeetingId> carriedFrom) implements OfMeeting {}

    /// The agenda is put in this order.
    record AgendaOrdered(MeetingId meeting, List<String> items, Author author) implements OfMeeting {
        public AgendaOrdered {
            items = List.copyOf(items);
        }
    }

    /// The meeting takes the item up.
    record ItemTaken(MeetingId meeting, String item, Author author) implements OfMeeting {}

    /// The meeting is done with the item, for now or for good.
    record ItemClosed(MeetingId meeting, String item, ItemEnd end, Author author) implements OfMeeting {}

    /// A paper is handed in. `files` gives for each language tag the SHA-256 of its file.
    record PaperSubmitted(
            PaperId paper, BodyId body, Words title, Author author, Audience audience,
            SortedMap<String, String> files, Optional<MeetingId> meeting, Optional<MotionId> motion,
            Optional<CaseId> inCase) implements ProceedingAct {
        public PaperSubmitted {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /// A party names its delegation to the meeting.
    record CredentialsPresented(MeetingId meeting, PartyId party, Words head, List<Words> delegates)
            implements OfMeeting {
        public CredentialsPresented {
            delegates = List.copyOf(delegates);
        }
    }

    /// The credentials of a delegation are found in order, or not.
    record CredentialsExamined(
            MeetingId meeting, PartyId party, boolean accepted, Author author, Optional<Words> reason)
            implements OfMeeting {}

    /// A sitting begins; `number` counts them from 1.
    record SittingOpened(MeetingId meeting, int number, Author author) implements OfMeeting {}

    /// A sitting ends.
    record SittingClosed(MeetingId meeting, int number, Author author) implements OfMeeting {}

    /// How long each delegation may speak on an item, in seconds.
    record SpeakingTimeSet(MeetingId meeting, Optional<String> item, int seconds, Author author)
            implements OfMeeting {}

    /// A delegation asks for the floor.
    record SpeakerListed(MeetingId meeting, String item, PartyId party) implements OfMeeting {}

    /// A delegation takes its name off the list.
    record SpeakerWithdrawn(MeetingId meeting, String item, PartyId party) implements OfMeeting {}

    /// A delegation has spoken, for so many seconds.
    record SpeakerHeard(MeetingId meeting, String item, PartyId party, int seconds, Author author)
            implements OfMeeting {}

    /// The meeting is over; that it was held follows by law.
    record MeetingClosed(MeetingId meeting, Author author) implements OfMeeting {}

    /// Minutes are laid before the delegations.
    record MinutesDrafted(MeetingId meeting, Words text, Author author) implements OfMeeting {}

    /// A delegation comments on the draft.
    record MinutesCommented(MeetingId meeting, PartyId party, Words comment) implements OfMeeting {}

    /// The minutes are approved, at a later meeting as a rule.
    record MinutesApproved(MeetingId meeting, Author author, Optional<MeetingId> atMeeting)
            implements OfMeeting {}
}
