package org.plenary.server.page.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.plenary.act.Author;
import org.plenary.server.account.Account;
import org.plenary.server.page.Frame;

/// The ready accounts of one party of an exercise, or of one office or body: its name and, in order of post, a way in
/// for each.
public record ReadyRow(String name, List<Entry> entries) {
    /// An account, and what it is called in its row.
    public record Entry(String account, String says) {}

    public ReadyRow {
        entries = List.copyOf(entries);
    }

    /// An office or a body, whose name says it all.
    public boolean isOne() { return entries.size() == 1 && entries.getFirst().says().equals(name); }

    /// Parties by name, then offices and staff.
    public static List<ReadyRow> of(Frame frame, List<Account> accounts) {
        var parties = new TreeMap<String, List<Account>>();
        var others = new ArrayList<ReadyRow>();
        for (var account : accounts) {
            if (account.author() instanceof Author.Delegation(var party, _)) {
                parties.computeIfAbsent(frame.vantage().name(party).text(), _ -> new ArrayList<>()).add(account);
            } else {
                var name = Lines.of(frame, account.author());
                others.add(new ReadyRow(name, List.of(new Entry(account.id().value(), name))));
            }
        }
        others.sort(Comparator.comparing(ReadyRow::name));
        var rows = new ArrayList<ReadyRow>();
        parties.forEach((name, own) -> rows.add(row(frame, name, own)));
        rows.addAll(others);
        return rows;
    }

    private static ReadyRow row(Frame frame, String name, List<Account> accounts) {
        var entries = accounts.stream()
                .sorted(Comparator.comparing(account -> ((Author.Delegation) account.author()).post()))
                .map(account -> new Entry(account.id().value(),
                        Lines.post(frame, ((Author.Delegation) account.author()).post())))
                .toList();
        return new ReadyRow(name, entries);
    }
}
