package org.plenary.server.notice;

import java.time.Instant;
import org.plenary.server.account.AccountId;

/// Something that newly waits for a person. `key` is the same for the same thing, so that nobody is told twice;
/// `address` is the page where it can be answered, `entry` the register's index of the act it came from, -1 where it
/// came from time alone.
public record Notice(AccountId account, String key, Instant at, String title, String says, String address,
        long entry) {}
