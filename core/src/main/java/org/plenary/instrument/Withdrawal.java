package org.plenary.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.plenary.calendar.Length;

/// A party's notice that it leaves, the notice that the law asks for, and the day from which it is no
/// longer bound. Without a stated length of notice, or with a notice known only roughly, no day is given.
public record Withdrawal(Deposit notice, Optional<Length> length, Optional<LocalDate> effective) {}
