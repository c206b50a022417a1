/// What two charters, or one charter on two days, say differently in law: who decides what by which rule,
/// who may hold which office, which instrument is open to whom, which procedure exists. Never which lines changed.
package org.plenary.charter.compare;
