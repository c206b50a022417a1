package org.plenary.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.account.Newcomer;
import org.plenary.server.view.PartiesView;
import org.plenary.vocabulary.NearMiss;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes an account and prints the one-time link by which its person sets it up.
@Command(name = "invite", sortOptions = false, mixinStandardHelpOptions = true,
        description = "Makes an account and prints the one-time link by which its person sets it up.",
        footer = {
            "", "Examples:",
            "  ./plenary account invite KAZ --post 'head of delegation' --head-of-accounts",
            "  ./plenary account invite --office secretary-general --name 'Secretary-General'",
            "  ./plenary account invite --staff secretariat --address https://plenary.example.int"
        })
final class AccountInvite implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "PARTY", description = "the party that the person speaks for")
    private String party;

    @Option(names = "--post", paramLabel = "POST", defaultValue = "head of delegation",
            description = "head of delegation, coordinator, delegate or chair's team (default: ${DEFAULT-VALUE})")
    private String post;

    @Option(names = "--office", paramLabel = "OFFICE",
            description = "an office of the organisation, in a party's place")
    private String office;

    @Option(names = "--staff", paramLabel = "BODY",
            description = "a body whose officer the person is, in a party's place")
    private String staff;

    @Option(names = "--head-of-accounts", description = "the person looks after the accounts of that party, or of the "
            + "organisation's own people")
    private boolean headOfAccounts;

    @Option(names = "--name", paramLabel = "NAME", description = "the name that others see (default: the capacity)")
    private String name;

    @Option(names = "--mail", paramLabel = "MAIL", description = "where notices go")
    private String mail;

    @Mixin private AccountsAsked accounts;
    @Mixin private Asked asked;

    AccountInvite(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        long named = Arrays.asList(party, office, staff).stream().filter(one -> one != null).count();
        if (named != 1) throw new Refusal("Name one of PARTY, --office and --staff: for whom does the person speak?");
        var reply = asked.reply(terminal);
        var author = author(reply);
        var newcomer = new Newcomer(name == null ? author.text() : name, asked.language(), Optional.ofNullable(mail),
                author, headOfAccounts);
        try (var open = accounts.open(reply.vantage().charter())) {
            return accounts.print(terminal, AccountsAsked.done(open.everybody().invite(newcomer)));
        }
    }

    private Author author(Reply reply) {
        var charter = reply.vantage().charter();
        if (office != null) return new Author.Holder(reply.named("office", office, charter.offices().names()));
        if (staff != null) return new Author.Staff(reply.named("body", staff, charter.bodies().names()));
        var posts = Arrays.stream(Post.values()).map(Post::word).toList();
        var known = Post.of(post).orElseThrow(() -> new Refusal("--post: there is no post '%s'. %s".formatted(post,
                NearMiss.hint(post, posts)).strip()));
        return new Author.Delegation(reply.named("party", party, PartiesView.known(reply.vantage())), known);
    }
}
