package org.plenary.calendar;

/// Why a day does not count as a working day.
public enum DayOff {
    WEEKEND,
    HOLIDAY,
    /// The zone changed sides of the date line and left the day out, as Samoa did with 30 December 2011.
    NO_SUCH_DAY
}
