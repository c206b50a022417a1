package org.plenary.server.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.organisation.Organisation;
import org.plenary.server.page.Site;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Places;

/// The pages for each reader: the organisation replayed from the acts that this reader may see, so that no page
/// can tell of what is hidden. Readers who see the same acts share one edition; it grows with each batch of the
/// clerk and is brought up to date when it is asked for, so that whoever filed sees it at once.
public final class Sites {
    private static final Author PUBLIC = new Author.Visitor();

    /// What one reader saw last: up to which act, on which day, without which of them.
    private record View(int acts, LocalDate day, List<Integer> hidden, Site site) {}

    private final Supplier<Organisation> now;
    private final Supplier<LocalDate> today;
    private final Sight sight;
    private final ConcurrentMap<Author, View> views = new ConcurrentHashMap<>();
    /// Those of the present moment by what they leave out.
    private final Map<List<Integer>, View> classes = new HashMap<>();

    /// `first` is what the public may see of `now` or less; `today` is the day at the seat.
    public Sites(Edition first, Supplier<Organisation> now, Sight sight, Supplier<LocalDate> today) {
        this.now = now;
        this.sight = sight;
        this.today = today;
        views.put(PUBLIC, new View(first.organisation().size(), LocalDate.MIN, List.of(), new Site(first)));
    }

    /// One edition that everybody sees and that never changes.
    public static Sites of(Edition edition) {
        var day = LocalDate.MAX;
        return new Sites(edition, edition::organisation, Sight.everything(), () -> day);
    }

    /// What the public sees.
    public Site open() { return of(PUBLIC); }

    public Site of(Author reader) {
        var organisation = now.get();
        var day = today.get();
        var last = views.get(reader);
        if (last != null && last.acts == organisation.size() && last.day.equals(day)) return last.site;
        return renewed(reader, organisation, day);
    }

    /// Whether `reader` may see what was just entered.
    public boolean shows(Author reader, DatedAct act) {
        return sight.mayRead(now.get(), PUBLIC, act, today.get()) || sight.mayRead(now.get(), reader, act, today.get());
    }

    private synchronized Site renewed(Author reader, Organisation organisation, LocalDate day) {
        var last = views.get(reader);
        if (last != null && last.acts >= organisation.size() && last.day.equals(day)) return last.site;
        var hiddenFromAll = hiddenFromPublic(organisation, day);
        var hidden = reader.equals(PUBLIC) ? hiddenFromAll
                : hiddenFromAll.stream().filter(at -> !mayRead(organisation, reader, at, day)).toList();
        var view = shared(last == null ? views.get(PUBLIC) : last, organisation, day, hidden);
        views.put(reader, view);
        return view.site;
    }

    /// Only acts that were hidden before, or are new, need to be looked at: what is public stays so.
    private List<Integer> hiddenFromPublic(Organisation organisation, LocalDate day) {
        var last = views.get(PUBLIC);
        if (last.acts == organisation.size() && last.day.equals(day)) return last.hidden;
        boolean first = last.day.equals(LocalDate.MIN);
        var hidden = new ArrayList<Integer>();
        for (var at : last.hidden) if (!mayRead(organisation, PUBLIC, at, day)) hidden.add(at);
        for (int at = first ? 0 : last.acts; at < organisation.size(); at++) {
            if (!mayRead(organisation, PUBLIC, at, day)) hidden.add(at);
        }
        views.put(PUBLIC, shared(last, organisation, day, hidden));
        return List.copyOf(hidden);
    }

    private boolean mayRead(Organisation organisation, Author reader, int at, LocalDate day) {
        return sight.mayRead(organisation, reader, organisation.acts().get(at), day);
    }

    private View shared(View last, Organisation organisation, LocalDate day, List<Integer> hidden) {
        classes.values().removeIf(view -> view.acts != organisation.size() || !view.day.equals(day));
        return classes.computeIfAbsent(List.copyOf(hidden), left ->
                new View(organisation.size(), day, left, site(last, organisation, left)));
    }

    /// The next edition of `last`, or one made from the beginning where more or less of the past is to be seen.
    private static Site site(View last, Organisation organisation, List<Integer> hidden) {
        var edition = last.site.edition();
        boolean sameActs = last.acts == organisation.size() && last.hidden.equals(hidden);
        if (sameActs) return last.site;
        var places = new Places(hidden);
        var before = hidden.stream().filter(at -> at < last.acts).toList();
        if (!before.equals(last.hidden)) return new Site(edition.of(seen(organisation, places), places));
        var more = new ArrayList<DatedAct>();
        var grown = edition.organisation();
        for (int at = last.acts; at < organisation.size(); at++) {
            if (places.isHidden(at)) continue;
            var act = organisation.acts().get(at);
            more.add(act);
            grown = grown.evolve(act);
        }
        return new Site(edition.grown(hidden.isEmpty() ? organisation : grown, more, places));
    }

    private static Organisation seen(Organisation whole, Places places) {
        if (places.hidden().isEmpty()) return whole;
        var organisation = Organisation.begin();
        for (int at = 0; at < whole.size(); at++) {
            if (!places.isHidden(at)) organisation = organisation.evolve(whole.acts().get(at));
        }
        return organisation;
    }
}
