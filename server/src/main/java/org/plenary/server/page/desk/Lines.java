package org.plenary.server.page.desk;

import java.util.Locale;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.page.Frame;

/// How the pages of accounts put authors and refusals into words.
public final class Lines {
    private Lines() {}

    /// `Kazakhstan, head of delegation`.
    public static String of(Frame frame, Author author) {
        return switch (author) {
            case Author.Delegation(var party, var post) ->
                    frame.say("account.delegate", post(frame, post), frame.vantage().name(party).text());
            case Author.Holder(var office) -> frame.vantage().name(office).text();
            case Author.Staff(var body) -> frame.say("account.staff", frame.vantage().name(body).text());
            case Author.ByLaw _, Author.Visitor _ -> author.text();
        };
    }

    /// The name of an account. A ready account of an exercise has nobody's: its capacity stands for it.
    public static String name(Frame frame, String name, Author author) {
        return name.equals(author.text()) ? of(frame, author) : name;
    }

    public static String post(Frame frame, Post post) {
        return frame.say("post." + post.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static String why(Frame frame, Why why) { return frame.word("why", why); }
}
