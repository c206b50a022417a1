package org.plenary.server.live;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;

/// Tells those who watch what each batch of the clerk is about: one word for a batch, of what the reader watches
/// and may see, and none where that is nothing.
public final class Feed implements AutoCloseable {
    private static final int MOST = 10_000;

    private final Sites sites;
    private final List<Watch> watches = new CopyOnWriteArrayList<>();

    public Feed(Sites sites) { this.sites = sites; }

    /// Watches topics from now on; where `after` is given, from the entry behind that index, as a reader needs
    /// whose line was cut. Empty where too many watch.
    public Optional<Watch> watch(Author reader, SortedSet<String> topics, Optional<Long> after) {
        if (watches.size() >= MOST) return Optional.empty();
        var watch = new Watch(reader, topics);
        watches.add(watch);
        after.flatMap(index -> since(watch, index)).ifPresent(watch::tell);
        return Optional.of(watch);
    }

    public void leave(Watch watch) {
        watches.remove(watch);
        watch.close();
    }

    /// A batch was entered: its acts stand under the indexes from `first` on.
    public void tell(long first, List<DatedAct> acts) {
        for (var watch : watches) news(watch, first, acts).ifPresent(watch::tell);
    }

    private Optional<News> news(Watch watch, long first, List<DatedAct> acts) {
        var about = new TreeSet<String>();
        long last = first + acts.size() - 1;
        for (var act : acts) {
            var topics = new TreeSet<>(Topics.of(act.act()));
            topics.retainAll(watch.topics());
            if (!topics.isEmpty() && sites.shows(watch.reader(), act)) about.addAll(topics);
        }
        return about.isEmpty() ? Optional.empty() : Optional.of(new News(last, about));
    }

    private Optional<News> since(Watch watch, long index) {
        var edition = sites.of(watch.reader()).edition();
        var acts = edition.organisation().acts();
        var about = new TreeSet<String>();
        int from = edition.places().positionOf(Math.max(0, index + 1));
        if (acts.isEmpty() || from >= acts.size()) return Optional.empty();
        for (int at = from; at < acts.size(); at++) about.addAll(Topics.of(acts.get(at).act()));
        about.retainAll(watch.topics());
        long last = edition.places().indexOf(acts.size() - 1);
        return about.isEmpty() ? Optional.empty() : Optional.of(new News(last, about));
    }

    /// Ends every watch.
    @Override public void close() {
        watches.forEach(Watch::close);
        watches.clear();
    }
}
