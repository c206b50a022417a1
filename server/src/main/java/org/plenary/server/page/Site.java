package org.plenary.server.page;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.plenary.act.Author;
import org.plenary.server.account.SignedIn;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.page.Shown.Refused;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Text;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;

/// All pages of one edition of the organisation.
public final class Site {
    private static final AtomicLong MADE = new AtomicLong();

    private final Edition edition;
    private final long number = MADE.incrementAndGet();
    private final Routes routes = AllPages.routes();

    public Site(Edition edition) { this.edition = edition; }

    public Edition edition() { return edition; }

    /// The addresses of all pages, `{}` standing for a name.
    public List<String> patterns() { return routes.patterns(); }

    /// Tells the pages of this edition from those of every other.
    public long number() { return number; }

    /// The page that `inquiry` asks for, or why there is none.
    public Shown show(Inquiry inquiry) { return show(inquiry, Caller.ANYBODY); }

    /// The same for whoever asks, who may be able to act from there.
    public Shown show(Inquiry inquiry, Caller caller) {
        var phrases = Phrases.in(inquiry.language());
        var vantage = vantage(inquiry, caller);
        return routes.find(inquiry.path())
                .map(match -> match.maker().show(vantage, phrases, match.names()))
                .orElseGet(() -> new Refused(noSuchPage(inquiry, phrases)));
    }

    /// The frame around `shown` for anybody.
    public Frame frame(Inquiry inquiry, Shown shown, Frame.Paths paths) {
        return frame(inquiry, shown, paths, Caller.ANYBODY);
    }

    /// The frame around `shown` for whoever asks.
    public Frame frame(Inquiry inquiry, Shown shown, Frame.Paths paths, Caller caller) {
        var phrases = Phrases.in(inquiry.language());
        var neighbours = new Frame.Neighbours(
                edition.changeBefore(inquiry.day()), edition.changeAfter(inquiry.day()));
        var name = Text.of(edition.charter().profile().name(), inquiry.language());
        return switch (shown) {
            case Page(var _, var title, var trail, var _, var _) ->
                    new Frame(inquiry, phrases, new Dates(phrases), name, title, trail, neighbours,
                            paths, vantage(inquiry, caller), caller);
            case Shown.File _ -> throw new IllegalArgumentException("A file has no frame.");
            case Refused(var refusal) -> new Frame(inquiry, phrases, new Dates(phrases), name,
                    refusal.headline(), List.<Crumb>of(), neighbours, paths,
                    vantage(inquiry, caller), caller);
        };
    }

    private Vantage vantage(Inquiry inquiry, Caller caller) {
        var actor = inquiry.isPast() ? Optional.<Author>empty() : caller.who().map(SignedIn::author);
        return new Vantage(edition, inquiry.moment(edition.charter().profile().zone()), inquiry.language(), actor);
    }

    private Refusal noSuchPage(Inquiry inquiry, Phrases phrases) {
        var near = NearMiss.of(inquiry.path(), routes.addresses()).stream()
                .map(address -> new Refusal.Suggestion(address, address)).toList();
        return new Refusal(404, phrases.say("refused.page"), inquiry.path(), phrases.say("refused.page.needed"), near);
    }
}
