package org.plenary.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Post;
import org.plenary.charterfile.ActJson;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.account.Account;
import org.plenary.server.account.Newcomer;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.Receipt;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;

@DisplayName("Notices: what newly waits reaches its people once, in their language, by a real mail server")
class NoticesSpec {
    private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir private static Path data;
    private static PlenaryServer server;
    private static Account kazakh;
    private static Account uzbek;

    @BeforeAll static void start() throws IOException {
        MAIL.start();
        var folder = Files.createDirectories(data.resolve("exercise-summit-sco"));
        var settings = new Properties();
        settings.setProperty("host", "localhost");
        settings.setProperty("port", Integer.toString(MAIL.getSmtp().getPort()));
        settings.setProperty("encryption", "none");
        settings.setProperty("from", "plenary@example.org");
        try (var writer = Files.newBufferedWriter(folder.resolve("mail.properties"))) {
            settings.store(writer, null);
        }
        server = Sco.summit(data);
        kazakh = ready("KAZ", "ru", "kaz@example.org");
        uzbek = ready("UZB", "en", "uzb@example.org");
    }

    @AfterAll static void stop() {
        server.close();
        MAIL.stop();
    }

    private static Account ready(String party, String language, String mail) {
        return server.accounts().ready(new Newcomer("Delegate of " + party, new Language(language), Optional.of(mail),
                new Author.Delegation(new PartyId(party), Post.DELEGATE), false), "an exercise for everybody");
    }

    private static List<DatedAct> file(String author, String json) {
        Clerk clerk = server.clerk().orElseThrow();
        var who = ((Phrase.Meaning<Author>) Author.parse(author)).value();
        var act = ActJson.filed("test", json.getBytes(StandardCharsets.UTF_8), who,
                clerk.mandate().clock().instant(), clerk.mandate().today()).value().orElseThrow();
        var receipt = clerk.file(new Filing.Perform(act, who), Optional.empty()).join();
        assertThat(receipt).isInstanceOf(Receipt.Entered.class);
        return ((Receipt.Entered) receipt).acts();
    }

    @Test void a_motion_that_is_put_reaches_each_delegation_in_its_language_with_a_link_to_the_act() throws Exception {
        file("CHN head of delegation", """
                {"act":"motion tabled","motion":"notice-1","body":"heads of state","matter":"declaration",
                 "title":{"en":"Declaration for notice","ru":"Декларация для уведомления"},
                 "text":{"en":"Text."},"audience":"any member"}""");
        file("PAK chair's team", "{\"act\":\"motion put\",\"motion\":\"notice-1\"}");
        assertThat(MAIL.waitForIncomingEmail(30_000, 2)).isTrue();
        var russian = to("kaz@example.org", "Декларация для уведомления");
        assertThat(russian.getContent().toString()).contains("Ожидается позиция").contains("/motions/notice-1?lang=ru").contains("/register/");
        var english = to("uzb@example.org", "Declaration for notice");
        assertThat(english.getContent().toString()).contains("Position asked").contains("/motions/notice-1?lang=en");
    }

    private static MimeMessage to(String address, String about) throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            for (var message : MAIL.getReceivedMessages()) {
                boolean hit = message.getAllRecipients()[0].toString().equals(address)
                        && (message.getSubject().contains(about) || message.getContent().toString().contains(about));
                if (hit) return message;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Nothing about '%s' came to %s.".formatted(about, address));
    }

    @Test void the_same_thing_is_told_once() {
        try (var store = open("once.db")) {
            var notice = new Notice(kazakh.id(), "position /motions/1 x", Instant.EPOCH, "title", "says", "/motions/1", 5);
            assertThat(store.add(notice)).isTrue();
            assertThat(store.add(notice)).isFalse();
            assertThat(store.latest(kazakh.id(), 10)).containsExactly(notice);
        }
    }

    @Test void who_wants_a_digest_is_not_mailed_at_once_and_loses_nothing() {
        try (var store = open("digest.db")) {
            store.save(uzbek.id(), Manner.DIGEST);
            var notice = new Notice(uzbek.id(), "k", Instant.EPOCH, "title", "says", "/motions/1", 5);
            store.add(notice);
            assertThat(store.manner(uzbek.id())).isEqualTo(Manner.DIGEST);
            assertThat(store.unmailed(uzbek.id())).containsExactly(notice);
            store.mailed(uzbek.id(), List.of("k"));
            assertThat(store.unmailed(uzbek.id())).isEmpty();
        }
    }

    private static NoticeStore open(String name) {
        try {
            return SqliteNoticeStore.open(data.resolve(name));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
