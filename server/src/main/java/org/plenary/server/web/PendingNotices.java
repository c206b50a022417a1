package org.plenary.server.web;

import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.server.notice.NoticeStore;

/// The notices; empty where there is no clerk.
public record PendingNotices(Supplier<Optional<NoticeStore>> notices) {
    public Optional<NoticeStore> get() { return notices.get(); }
}
