/// Dates as far as they are known, lengths and ends of legal time limits, calendars of working days. No clock.
package org.plenary.calendar;
