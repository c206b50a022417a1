package org.plenary.server.page;

import java.util.List;
import java.util.Optional;
import org.plenary.server.page.Shown.Crumb;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.view.CharterView;
import org.plenary.server.view.ProceduresView;
import org.plenary.server.view.ReformsView;
import org.plenary.server.view.RegisterView;
import org.plenary.server.view.Vantage;

/// Pages about the law and the proof: charter, procedures, reforms, register.
public final class LawPages {
    private LawPages() {}

    static Shown charter(Vantage vantage, Phrases phrases, List<String> names) {
        var view = CharterView.of(vantage);
        return Page.of("charter", phrases.say("chapter.charter"), view, () -> view);
    }

    static Shown procedure(Vantage vantage, Phrases phrases, List<String> names) {
        var found = ProceduresView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "procedure", "charter/procedures", names.getFirst(),
                    vantage.charter().procedures().names());
        }
        var title = found.get().name().text();
        return Page.of("procedure", title, found.get(), found::get, WhoPages.crumb(phrases, "charter"),
                new Crumb(title, "/charter/procedures/" + names.getFirst()));
    }

    static Shown reform(Vantage vantage, Phrases phrases, List<String> names) {
        var found = ReformsView.find(vantage, names.getFirst());
        if (found.isEmpty()) {
            return Unknown.name(phrases, "reform", "reforms", names.getFirst(),
                    vantage.edition().reforms().keySet());
        }
        var title = found.get().reform().name().text();
        return Page.of("reform", title, found.get(), found::get, WhoPages.crumb(phrases, "reforms"),
                new Crumb(title, "/reforms/" + names.getFirst()));
    }

    static Shown register(Vantage vantage, Phrases phrases, List<String> names) {
        var view = RegisterView.of(vantage, Optional.empty());
        return Page.of("register", phrases.say("chapter.register"), view, () -> view);
    }

    static Shown entry(Vantage vantage, Phrases phrases, List<String> names) {
        var page = names.getFirst();
        if (page.matches("to-[0-9]{1,9}")) {
            var view = RegisterView.of(vantage, Optional.of(Long.parseLong(page.substring(3))));
            return Page.of("register", phrases.say("chapter.register"), view, () -> view);
        }
        var found = RegisterView.find(vantage, page);
        if (found.isEmpty()) return Unknown.name(phrases, "entry", "register", page, List.of());
        var title = phrases.say("entry.title", found.get().index());
        return Page.of("entry", title, found.get(), found::get, WhoPages.crumb(phrases, "register"),
                new Crumb(title, "/register/" + page));
    }
}
