package org.plenary.server.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One line of a calendar: what happens from the day `first` to the day `last`, or at the moment `at` of such a day
/// where one is known. `uid` names it for good; `stamp` and `sequence` say when and how often it was changed on
/// record; `page` tells more.
record FeedEvent(
        String uid, String summary, LocalDate first, LocalDate last, Optional<Instant> at, Certainty certainty,
        Instant stamp, int sequence, String page, Optional<String> place, List<String> says) {
    /// Whether it will happen, as far as the record says.
    enum Certainty { TENTATIVE, CONFIRMED, CANCELLED }

    FeedEvent {
        says = List.copyOf(says);
    }
}
