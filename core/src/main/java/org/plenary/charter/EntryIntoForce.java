package org.plenary.charter;

import java.time.LocalDate;
import java.util.List;
import org.plenary.act.InstrumentAct.DepositaryStep;
import org.plenary.rule.Fraction;
import org.plenary.vocabulary.InstrumentId;
import org.plenary.vocabulary.Phrase;
import org.plenary.vocabulary.WeightId;

/// When an instrument enters into force, as its final clauses word it.
public sealed interface EntryIntoForce {
    /// `on adoption`.
    record OnAdoption() implements EntryIntoForce {}

    /// `on signature`: when the first day of signature by all signatories is complete.
    record OnSignature() implements EntryIntoForce {}

    /// `on 2020-01-01`.
    record OnDate(LocalDate day) implements EntryIntoForce {}

    /// `30 days after 4 ratifications`; with days 0: `on 4 ratifications`.
    record AfterCount(int days, int count, DepositaryStep step) implements EntryIntoForce {}

    /// `30 days after the last notification`: of all signatories.
    record AfterLast(int days, DepositaryStep step) implements EntryIntoForce {}

    /// `30 days after 55 ratifications with 55% of emissions`: so many parties, holding such a share of a weight.
    record AfterCountWithShare(int days, int count, DepositaryStep step, Fraction share, WeightId weight)
            implements EntryIntoForce {}

    /// `30 days after own ratification`: counted from each party's own step, for parties that come later.
    record AfterOwn(int days, DepositaryStep step) implements EntryIntoForce {}

    /// `30 days after consent of all parties`: counted from the last consent to an accession.
    record AfterConsentOfAll(int days) implements EntryIntoForce {}

    /// `entry into force of charter-protocol-2025`.
    record WhenInForce(InstrumentId instrument) implements EntryIntoForce {}

    /// Conditions joined by `and`: the latest day counts.
    record AllOf(List<EntryIntoForce> parts) implements EntryIntoForce {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /// Reads a final clause as the charter writes it.
    static Phrase<EntryIntoForce> parse(String text) { return FinalClause.read(text.strip()); }
}
