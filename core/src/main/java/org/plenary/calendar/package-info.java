/// Dates as far as they are known, lengths of legal time limits and calendars of working days. No clock.
package org.plenary.calendar;
