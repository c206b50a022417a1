package org.plenary.server.web.signin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.plenary.act.Author;
import org.plenary.act.Post;
import org.plenary.server.account.Account;
import org.plenary.server.account.AccountId;
import org.plenary.server.account.Newcomer;
import org.plenary.server.account.Outcome;
import org.plenary.server.account.Outcome.Done;
import org.plenary.server.account.Outcome.Refused;
import org.plenary.server.account.Outcome.Why;
import org.plenary.server.account.People;
import org.plenary.server.account.People.Issued;
import org.plenary.server.page.Phrases;
import org.plenary.server.page.desk.DelegationView;
import org.plenary.server.page.desk.DelegationView.Link;
import org.plenary.server.page.desk.PersonView;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.Phrase;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// The pages of a head of accounts: the people of one's own party, or of the organisation itself. For everybody else
/// there are no such pages.
final class DelegationPages {
    private static final int SIGN_INS = 30;

    private final Desk desk;

    DelegationPages(Desk desk) { this.desk = desk; }

    void routes(RouterFunctions.Builder routes) {
        routes.GET("/delegation", request -> forHead(request, (me, people) -> all(request, me, people)))
                .POST("/delegation", request -> forHead(request, (me, people) -> invite(request, me, people)))
                .GET("/delegation/{account}", request -> forHead(request, (me, people) -> one(request, me, people)))
                .POST("/delegation/{account}", request -> forHead(request, (me, people) -> act(request, me, people)));
    }

    private ServerResponse forHead(ServerRequest request, BiFunction<Account, People, ServerResponse> answer) {
        return desk.forPerson(request, me -> desk.accounts().peopleOf(me.signedIn())
                .map(people -> answer.apply(me, people)).orElseGet(() -> desk.drawing().none(request, "page")));
    }

    private ServerResponse all(ServerRequest request, Account me, People people) {
        return all(request, me, people, Optional.empty(), Optional.empty());
    }

    private ServerResponse all(ServerRequest request, Account me, People people, Optional<Link> link,
                               Optional<Why> objection) {
        var rows = people.all().stream().map(one -> new DelegationView.Row(one,
                people.signIns(one.id(), 1).stream().findFirst(),
                desk.accounts().store().recoveryAsked(one.id()).isPresent())).toList();
        return desk.page(request, "desk/delegation", "delegation",
                new DelegationView(rows, capacities(me, people), link, objection));
    }

    /// In which capacities this head of accounts can have people: the posts of the party, or the offices of the
    /// organisation and the bodies that have staff here.
    private List<Author> capacities(Account me, People people) {
        var all = new ArrayList<Author>();
        if (me.party().isPresent()) {
            for (var post : Post.values()) all.add(new Author.Delegation(me.party().get(), post));
            return all;
        }
        desk.drawing().site().edition().charter().offices().namesAt(desk.drawing().today())
                .forEach(office -> all.add(new Author.Holder(office)));
        people.all().stream().map(Account::author).filter(Author.Staff.class::isInstance).distinct().forEach(all::add);
        return all;
    }

    private ServerResponse invite(ServerRequest request, Account me, People people) {
        var author = author(request);
        if (author.isEmpty()) return all(request, me, people, Optional.empty(), Optional.of(Why.OTHER_PARTY));
        var language = new Language(request.param("language").filter(tag -> !tag.isBlank()).orElse("en"));
        var mail = request.param("mail").map(String::strip).filter(text -> text.contains("@"));
        var newcomer = new Newcomer(Exchange.field(request, "name"),
                Phrases.LANGUAGES.contains(language) ? language : Language.ENGLISH, mail, author.get(),
                request.param("head").isPresent());
        return switch (people.invite(newcomer)) {
            case Done<Issued>(var issued) ->
                    all(request, me, people, Optional.of(link(request, issued)), Optional.empty());
            case Refused<Issued>(var why) -> all(request, me, people, Optional.empty(), Optional.of(why));
        };
    }

    private static Optional<Author> author(ServerRequest request) {
        return switch (Author.parse(Exchange.field(request, "author"))) {
            case Phrase.Meaning<Author>(var author) -> Optional.of(author);
            case Phrase.Fault<Author> _ -> Optional.empty();
        };
    }

    private Link link(ServerRequest request, Issued issued) {
        return new Link(issued.account(),
                desk.address().of(request.servletRequest()) + "/invitation/" + issued.token());
    }

    private static Optional<AccountId> named(ServerRequest request) {
        var id = request.pathVariable("account");
        return id.matches("[a-z0-9-]{3,40}") ? Optional.of(new AccountId(id)) : Optional.empty();
    }

    private ServerResponse one(ServerRequest request, Account me, People people) {
        return one(request, me, people, Optional.empty(), Optional.empty());
    }

    private ServerResponse one(ServerRequest request, Account me, People people, Optional<Link> link,
                               Optional<Why> objection) {
        return named(request).flatMap(people::find).map(found -> desk.page(request, "desk/person", "delegation.person",
                        new PersonView(found, found.id().equals(me.id()),
                                desk.accounts().store().recoveryAsked(found.id()).isPresent(), capacities(me, people),
                                people.signIns(found.id(), SIGN_INS), link, objection)))
                .orElseGet(() -> desk.drawing().none(request, "page"));
    }

    private ServerResponse act(ServerRequest request, Account me, People people) {
        var id = named(request);
        if (id.isEmpty()) return desk.drawing().none(request, "page");
        return switch (Exchange.field(request, "do")) {
            case "suspend" -> done(request, me, people, people.suspend(id.get()));
            case "resume" -> done(request, me, people, people.resume(id.get()));
            case "end" -> done(request, me, people, people.end(id.get()));
            case "move" -> done(request, me, people, author(request).map(author -> people.move(id.get(), author))
                    .orElseGet(() -> new Refused<>(Why.OTHER_PARTY)));
            case "recover" -> switch (people.recover(id.get())) {
                case Done<Issued>(var issued) ->
                        one(request, me, people, Optional.of(link(request, issued)), Optional.empty());
                case Refused<Issued>(var why) -> one(request, me, people, Optional.empty(), Optional.of(why));
            };
            default -> desk.drawing().none(request, "page");
        };
    }

    private ServerResponse done(ServerRequest request, Account me, People people, Outcome<Account> outcome) {
        return switch (outcome) {
            case Done<Account> _ -> Exchange.to("/delegation/" + request.pathVariable("account"));
            case Refused<Account>(var why) -> one(request, me, people, Optional.empty(), Optional.of(why));
        };
    }
}
