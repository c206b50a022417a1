package org.plenary.charter;

import org.plenary.vocabulary.BodyId;
import org.plenary.vocabulary.OfficeId;
import org.plenary.vocabulary.OrderId;
import org.plenary.vocabulary.Words;

/// Who is in the chair of a body.
public sealed interface Chair {
    /// The chair goes round in an order; `term` says from when to when. `withMeeting`: who has the chair hosts the
    /// next regular meeting, and at its close the chair passes on by law.
    record Rotates(OrderId order, Words term, boolean withMeeting) implements Chair {}

    /// Whoever hosts the meeting.
    record Host(Words term) implements Chair {}

    /// The party that has the chair of another body.
    record SameAs(BodyId body) implements Chair {}

    /// The holder of an office.
    record HolderOf(OfficeId office) implements Chair {}
}
