package org.plenary.server.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.act.Author;
import org.plenary.act.Filing;
import org.plenary.act.Post;
import org.plenary.charterfile.ActJson;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.account.Newcomer;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.Receipt;
import org.plenary.server.web.signin.Browser;
import org.plenary.vocabulary.Language;
import org.plenary.vocabulary.PartyId;
import org.plenary.vocabulary.Phrase;

@DisplayName("The digest: once a day, at seven in the capital of each delegation, in its language, by a real mail server")
class DigestSpec {
    private static final Instant SEVEN_IN_BEIJING = Instant.parse("2027-06-14T23:00:00Z");
    private static final Instant SEVEN_IN_ASTANA = Instant.parse("2027-06-15T02:00:00Z");

    private static final String PASSPHRASE = "an exercise for everybody";

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    @TempDir private Path data;
    private PlenaryServer server;
    private Browser chair;

    @BeforeEach void start() throws Exception {
        mail.start();
        var folder = Files.createDirectories(data.resolve("exercise-summit-sco"));
        Files.writeString(folder.resolve("mail.properties"), """
                host=localhost
                port=%d
                encryption=none
                from=plenary@example.org
                """.formatted(mail.getSmtp().getPort()));
        server = Sco.summit(data);
        chair = new Browser(server);
    }

    @AfterEach void stop() {
        server.close();
        mail.stop();
    }

    private static Newcomer delegate(String party, String language, String address) {
        return new Newcomer("Delegate of " + party, new Language(language), Optional.of(address),
                new Author.Delegation(new PartyId(party), Post.DELEGATE), false);
    }

    /// A delegate who signs in and asks for the digest.
    private void wantsDigest(String party, String language, String address) throws Exception {
        var account = server.accounts().ready(delegate(party, language, address), PASSPHRASE);
        var browser = new Browser(server);
        browser.send("/sign-in", "/sign-in/ready", "account", account.id().value());
        assertThat(browser.send("/notices", "/notices", "manner", "DIGEST").statusCode()).isEqualTo(303);
    }

    private Clerk clerk() { return server.clerk().orElseThrow(); }

    private Instant now() { return clerk().mandate().clock().instant(); }

    /// Moves the clock on by hours, until `moment` has come.
    private void moveTo(Instant moment) throws Exception {
        while (now().isBefore(moment)) chair.send("/exercise", "/exercise/clock", "by", "PT1H");
    }

    private void puts(String motion) {
        file("CHN head of delegation", """
                {"act":"motion tabled","motion":"%s","body":"heads of state","matter":"declaration",
                 "title":{"en":"English of %1$s","ru":"Русское %1$s","zh":"中文 %1$s"},
                 "text":{"en":"Text."},"audience":"any member"}""".formatted(motion));
        file("PAK chair's team", "{\"act\":\"motion put\",\"motion\":\"%s\"}".formatted(motion));
    }

    private void file(String author, String json) {
        var who = ((Phrase.Meaning<Author>) Author.parse(author)).value();
        var act = ActJson.filed("test", json.getBytes(StandardCharsets.UTF_8), who, now(), clerk().mandate().today())
                .value().orElseThrow();
        assertThat(clerk().file(new Filing.Perform(act, who), Optional.empty()).join())
                .isInstanceOf(Receipt.Entered.class);
    }

    /// Puts a motion and waits until whoever wants mail at once has it: whatever was put before has then been dealt with.
    private void putsAndWaits(String motion) throws Exception {
        puts(motion);
        for (int tries = 0; tries < 100; tries++) {
            for (var told : to("uzb@example.org")) {
                if (told.getContent().toString().contains("/motions/" + motion)) return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("Nobody was told at once about '%s'.".formatted(motion));
    }

    private List<MimeMessage> to(String address) throws MessagingException {
        var found = new ArrayList<MimeMessage>();
        for (var message : mail.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().equals(address)) found.add(message);
        }
        return found;
    }

    @Test void it_goes_out_at_seven_in_each_capital_once_and_with_everything_that_waits() throws Exception {
        server.accounts().ready(delegate("UZB", "en", "uzb@example.org"), PASSPHRASE);
        wantsDigest("CHN", "zh", "chn@example.org");
        wantsDigest("KAZ", "ru", "kaz@example.org");
        putsAndWaits("noon");
        moveTo(SEVEN_IN_BEIJING.minus(Duration.ofHours(1)));
        putsAndWaits("six");
        putsAndWaits("half-past-six");
        assertThat(to("chn@example.org")).isEmpty();
        moveTo(SEVEN_IN_BEIJING);
        putsAndWaits("seven");
        putsAndWaits("eight");
        assertThat(to("chn@example.org")).hasSize(1);
        assertThat(to("chn@example.org").getFirst().getContent().toString()).contains("中文 noon", "中文 six",
                "http://localhost:0/motions/noon?lang=zh", "/register/").doesNotContain("eight");
        assertThat(to("kaz@example.org")).isEmpty();
        moveTo(SEVEN_IN_ASTANA);
        putsAndWaits("ten");
        putsAndWaits("eleven");
        assertThat(to("chn@example.org")).as("once a day").hasSize(1);
        assertThat(to("kaz@example.org")).hasSize(1);
        assertThat(to("kaz@example.org").getFirst().getContent().toString()).contains("Русское noon", "Русское eight",
                "/motions/eight?lang=ru", "/notices?lang=ru").doesNotContain("eleven");
    }
}
