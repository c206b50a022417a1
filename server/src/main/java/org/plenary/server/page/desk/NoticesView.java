package org.plenary.server.page.desk;

import java.util.List;
import org.plenary.server.notice.Manner;
import org.plenary.server.notice.Notice;

/// The latest notices of a person, and how that person wants them by mail.
public record NoticesView(List<Notice> notices, Manner manner, boolean hasMail) {
    public NoticesView {
        notices = List.copyOf(notices);
    }
}
