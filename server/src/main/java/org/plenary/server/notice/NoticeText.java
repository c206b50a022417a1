package org.plenary.server.notice;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.plenary.server.page.Moments;
import org.plenary.server.page.Phrases;
import org.plenary.server.view.DeskView;
import org.plenary.vocabulary.Language;

/// Puts notices into words.
record NoticeText(Phrases phrases) {
    static NoticeText in(Language language) { return new NoticeText(Phrases.in(language)); }

    /// `Position asked. By 17 June, 12:00 (UTC+8, Asia/Shanghai). Silence counts as consent.`
    String says(DeskView.Line line, ZoneId zone) {
        var said = new StringBuilder(phrases.say("desk." + line.kind())).append('.');
        line.due().ifPresent(due -> {
            var local = new Moments(phrases).end(due, zone);
            said.append(' ').append(phrases.say("desk.by", local.day(), local.time()))
                    .append(" (%s, %s).".formatted(local.offset(), local.zone()));
        });
        line.silence().ifPresent(silence -> said.append(' ').append(phrases.say("desk.silence." + silence)));
        line.then().ifPresent(then -> said.append(' ').append(phrases.say("desk.then", then)));
        return said.toString();
    }

    String subject(String organisation, List<Notice> notices) {
        return notices.size() == 1 ? organisation + ": " + notices.getFirst().title()
                : organisation + ": " + phrases.say("notice.several", notices.size());
    }

    String text(String organisation, List<Notice> notices, URI site) {
        return notices.stream().map(notice -> one(notice, site)).collect(Collectors.joining("\n"))
                + "\n-- \n" + phrases.say("notice.foot", organisation, site.resolve("/notices?lang=" + tag())) + "\n";
    }

    private String one(Notice notice, URI site) {
        var text = notice.title() + "\n" + notice.says() + "\n" + site.resolve(notice.address() + "?lang=" + tag())
                + "\n";
        if (notice.entry() < 0) return text;
        var entry = site.resolve("/register/%d?lang=%s".formatted(notice.entry(), tag()));
        return text + phrases.say("notice.entry", entry) + "\n";
    }

    private String tag() { return phrases.language().tag(); }
}
