package org.plenary.server.live;

import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.plenary.act.Author;

/// One who watches some topics. News that come faster than they are taken are put together, so that a slow
/// reader holds up nobody and misses nothing.
public final class Watch {
    private final Author reader;
    private final SortedSet<String> topics;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<News> waiting = Optional.empty();
    private boolean closed;

    Watch(Author reader, SortedSet<String> topics) {
        this.reader = reader;
        this.topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
    }

    Author reader() { return reader; }

    SortedSet<String> topics() { return topics; }

    void tell(News news) {
        lock.lock();
        try {
            waiting = Optional.of(waiting.map(before -> before.and(news)).orElse(news));
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /// The news since the last call, waited for as long as `most`; empty where there were none.
    public Optional<News> next(Duration most) throws InterruptedException {
        lock.lock();
        try {
            long left = most.toNanos();
            while (waiting.isEmpty() && !closed && left > 0) left = changed.awaitNanos(left);
            var news = waiting;
            waiting = Optional.empty();
            return news;
        } finally {
            lock.unlock();
        }
    }

    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
