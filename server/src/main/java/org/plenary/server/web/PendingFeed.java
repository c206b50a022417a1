package org.plenary.server.web;

import java.util.Optional;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.live.Feed;

/// Word to those who watch, from the first who asks on: then it begins to follow the clerk.
final class PendingFeed implements AutoCloseable {
    private final PendingSites sites;
    private final PendingClerk clerk;
    private Optional<Feed> feed = Optional.empty();
    private Runnable unfollow = () -> { };

    PendingFeed(PendingSites sites, PendingClerk clerk) {
        this.sites = sites;
        this.clerk = clerk;
    }

    synchronized Feed get() {
        if (feed.isEmpty()) {
            var begun = new Feed(sites.get());
            clerk.get().ifPresent(one -> follow(one, begun));
            feed = Optional.of(begun);
        }
        return feed.get();
    }

    private void follow(Clerk one, Feed begun) {
        unfollow = one.follow(entered -> begun.tell(entered.first(), entered.acts()));
    }

    @Override public synchronized void close() {
        unfollow.run();
        feed.ifPresent(Feed::close);
    }
}
