package org.plenary.network;

import java.util.List;
import org.plenary.act.DatedAct;
import org.plenary.calendar.PartialDate;
import org.plenary.vocabulary.NetworkId;
import org.plenary.vocabulary.Words;

/// A network on the day asked about: what it is, who belongs to it, when it met, what is noted of it.
public record Network(
        NetworkId id, Words name, String kind, Words rules, PartialDate since, List<Institution> institutions,
        List<NetworkMeeting> meetings, List<Note> notes, DatedAct act) {
    public Network {
        institutions = List.copyOf(institutions);
        meetings = List.copyOf(meetings);
        notes = List.copyOf(notes);
    }
}
