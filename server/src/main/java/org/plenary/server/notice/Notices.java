package org.plenary.server.notice;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.plenary.act.Author;
import org.plenary.server.account.Account;
import org.plenary.server.account.Accounts;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.Receipt;
import org.plenary.server.live.Sites;
import org.plenary.server.page.Moments;
import org.plenary.server.view.ActPages;
import org.plenary.server.view.DeskView;
import org.plenary.server.view.Vantage;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;

/// Tells people what newly waits for them. After each batch of the clerk the desks of all who may act are looked at;
/// what was not there before is kept as a notice, shown in the page, and mailed at once or once a day. A notice
/// speaks only of what its person may read, because the desk is computed from nothing else.
public final class Notices implements AutoCloseable {
    private static final int MORNING = 7;
    private static final int PATIENCE_SECONDS = 60;

    private final Clerk clerk;
    private final Sites sites;
    private final Accounts accounts;
    private final NoticeStore store;
    private final Optional<Courier> courier;
    private final URI address;
    private final BlockingQueue<Receipt.Entered> news = new LinkedBlockingQueue<>();
    private final Runnable unfollow;
    private final Thread worker;
    private volatile boolean closed;
    /// The day, in each person's capital, of the last morning that was looked at.
    private final SortedMap<String, LocalDate> mornings = new TreeMap<>();

    public Notices(Clerk clerk, Sites sites, Accounts accounts, NoticeStore store, Optional<Courier> courier,
            URI address) {
        this.clerk = clerk;
        this.sites = sites;
        this.accounts = accounts;
        this.store = store;
        this.courier = courier;
        this.address = address;
        unfollow = clerk.follow(news::add);
        worker = Thread.ofVirtual().name("notices").start(this::run);
    }

    public NoticeStore store() { return store; }

    private void run() {
        look(List.of());
        while (!closed) {
            try {
                var batch = new ArrayList<Receipt.Entered>();
                var first = news.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (first != null) batch.add(first);
                news.drainTo(batch);
                if (!batch.isEmpty()) look(batch);
                digest();
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException failed) {
                System.err.println("Notices could not be made: " + failed.getMessage());
            }
        }
    }

    /// Desks are the same for all who act for the same author in the same language.
    private record Place(Author author, Language language) {}

    private void look(List<Receipt.Entered> batch) {
        var desks = new TreeMap<String, DeskView>();
        for (var account : accounts.store().accounts()) {
            if (!account.isActive()) continue;
            var place = new Place(account.author(), account.language());
            var desk = desks.computeIfAbsent(place.toString(), _ -> desk(place));
            var fresh = new ArrayList<Notice>();
            for (var line : desk.lines()) {
                var notice = notice(account, line, batch);
                if (store.add(notice)) fresh.add(notice);
            }
            if (!fresh.isEmpty() && store.manner(account.id()) == Manner.AT_ONCE) mail(account, fresh);
        }
    }

    private DeskView desk(Place place) {
        var vantage = new Vantage(sites.of(place.author).edition(), AsOf.on(clerk.mandate().today()), place.language,
                Optional.of(place.author));
        return DeskView.of(vantage, now());
    }

    private ZoneId home(Account account) {
        return Moments.home(account.author(), clerk.mandate().charter(), clerk.mandate().today());
    }

    private Instant now() { return clerk.mandate().clock().instant(); }

    private Notice notice(Account account, DeskView.Line line, List<Receipt.Entered> batch) {
        var words = NoticeText.in(account.language());
        var key = "%s %s %s".formatted(line.kind(), line.address(),
                line.due().map(Instant::toString).orElse(line.title().text()));
        return new Notice(account.id(), key, now(), line.title().text(),
                words.says(line, home(account)), line.address(), entry(line, batch));
    }

    private static long entry(DeskView.Line line, List<Receipt.Entered> batch) {
        for (var entered : batch.reversed()) {
            for (int i = entered.count() - 1; i >= 0; i--) {
                var about = ActPages.of(entered.acts().get(i).act());
                if (about.equals(Optional.of(line.address()))) return entered.first() + i;
            }
        }
        return -1;
    }

    /// Mails what was not mailed yet to everybody who wants a digest, once a day, at seven in their capital.
    private void digest() {
        for (var account : accounts.store().accounts()) {
            if (!account.isActive() || !isMorning(account) || store.manner(account.id()) != Manner.DIGEST) continue;
            var waiting = store.unmailed(account.id());
            if (!waiting.isEmpty()) mail(account, waiting);
        }
    }

    /// True once for each morning; the day on which this server began is over for whoever was up before it.
    private boolean isMorning(Account account) {
        var day = LocalDateTime.ofInstant(now(), home(account)).minusHours(MORNING).toLocalDate();
        var last = mornings.put(account.id().value(), day);
        return last != null && day.isAfter(last);
    }

    private void mail(Account account, List<Notice> notices) {
        if (courier.isEmpty() || account.mail().isEmpty()) return;
        var words = NoticeText.in(account.language());
        var name = clerk.mandate().charter().profile().shortName().in(account.language());
        try {
            courier.get().send(account.mail().get(), words.subject(name, notices), words.text(name, notices, address));
            store.mailed(account.id(), notices.stream().map(Notice::key).toList());
        } catch (IOException refused) {
            System.err.println("A notice was not mailed: " + refused.getMessage());
        }
    }

    @Override public void close() {
        closed = true;
        unfollow.run();
        worker.interrupt();
        store.close();
    }
}
