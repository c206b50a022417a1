package org.plenary.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenary.server.PlenaryServer;
import org.plenary.server.Sco;
import org.plenary.server.web.signin.Browser;
import org.plenary.server.web.signin.Person;

/// A meeting from convening to approved minutes, by the forms that its page offers and by nothing else.
@DisplayName("The forms of a meeting lead it from its convening to its close")
class MeetingByFormsSpec {
    private static final String PAGE = "/meetings/heads-of-state-27?lang=en";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static PlenaryServer server;
    private static Browser pakistan;
    private static Browser kazakhstan;

    @BeforeAll static void start(@TempDir Path data) throws Exception {
        server = Sco.served(data);
        pakistan = new Browser(server);
        pakistan.signIn(Person.headOfAccounts(server.accounts(), "PAK"));
        kazakhstan = new Browser(server);
        kazakhstan.signIn(Person.headOfAccounts(server.accounts(), "KAZ"));
    }

    @AfterAll static void stop() { server.close(); }

    /// Sends the form of that id as the page has it, with what a person adds, and gives the page that follows.
    private static String submit(Browser who, String page, String id, String... typed) throws Exception {
        var html = who.get(page).body();
        int at = html.indexOf("id=\"" + id + "\"");
        assertThat(at).as("the form " + id + " on " + page).isPositive();
        int from = html.lastIndexOf("<form", at);
        var form = html.substring(from, html.indexOf("</form>", from));
        var action = form.replaceAll("(?s).*?action=\"([^\"]+)\".*", "$1");
        var fields = new ArrayList<>(List.of(typed));
        HIDDEN.matcher(form).results().filter(found -> !found.group(1).equals("_csrf")).forEach(found -> {
            fields.add(found.group(1));
            fields.add(found.group(2));
        });
        var answer = who.send(page, action, fields.toArray(String[]::new));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return who.get(answer.headers().firstValue("Location").orElseThrow()).body();
    }

    @Test @DisplayName("Heads of state, number 27: planned on record, convened, held and closed by Pakistan in the chair")
    void a_meeting_is_convened_held_and_closed() throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        var convened = submit(pakistan, "/bodies/heads-of-state/convene?lang=en", "meeting-convened",
                "meeting", "heads-of-state-27", "series", "regular", "presence", "by video", "opens", today,
                "closes", today, "number", "27", "host", "PAK");
        assertThat(convened).contains("convened");
        submit(kazakhstan, PAGE, "item-placed", "item", "water", "title.en", "Water and energy");
        submit(pakistan, PAGE, "speaking-time-set", "seconds", "120");
        submit(pakistan, PAGE, "sitting-opened");
        submit(pakistan, PAGE, "item-taken-water");
        submit(kazakhstan, PAGE, "speaker-listed-water");
        assertThat(submit(pakistan, PAGE, "speaker-heard-water", "seconds", "95")).contains("1:35");
        submit(pakistan, PAGE, "item-closed-water", "end", "concluded");
        submit(pakistan, PAGE, "minutes-drafted", "text.en", "Water was discussed.");
        submit(kazakhstan, PAGE, "minutes-commented", "comment.en", "Add the figures.");
        submit(pakistan, PAGE, "sitting-closed");
        var closed = submit(pakistan, PAGE, "meeting-closed");
        assertThat(closed).contains("closed", "Add the figures.").doesNotContain("id=\"sitting-opened\"");
        var acts = server.clerk().orElseThrow().acts();
        assertThat(acts.getLast().act().toString()).contains("ChairAssumed", "RUS");
        assertThat(kazakhstan.get("/bodies/heads-of-state/hand-over?lang=en").body()).contains("heads-of-state-27");
    }
}
