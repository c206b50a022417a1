package org.plenary.server.notice;

import java.util.List;
import org.plenary.server.account.AccountId;

/// Where notices and each person's wish about mail are kept. Failures are `UncheckedIOException`s.
public interface NoticeStore extends AutoCloseable {
    Manner manner(AccountId account);

    void save(AccountId account, Manner manner);

    /// Keeps the notice, unless one of its key was kept for the account before; whether it was new.
    boolean add(Notice notice);

    /// The latest notices of the account, newest first.
    List<Notice> latest(AccountId account, int atMost);

    /// What has not been mailed, oldest first.
    List<Notice> unmailed(AccountId account);

    /// Marks notices of the account as mailed.
    void mailed(AccountId account, List<String> keys);

    @Override void close();
}
