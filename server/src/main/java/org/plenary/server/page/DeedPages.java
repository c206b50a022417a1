package org.plenary.server.page;

import java.util.List;
import org.plenary.charterfile.act.ActForm;
import org.plenary.server.form.Form;
import org.plenary.server.page.Shown.Page;
import org.plenary.server.page.Shown.Refused;
import org.plenary.server.view.Vantage;
import org.plenary.vocabulary.NearMiss;

/// The plain form of any kind of act, for what no other page asks.
final class DeedPages {
    private DeedPages() {}

    static Shown deed(Vantage vantage, Phrases phrases, List<String> names) {
        var name = names.getFirst().replace('-', ' ');
        if (ActForm.named(name).isEmpty()) {
            var near = NearMiss.of(name, ActForm.names()).stream()
                    .map(one -> new Refusal.Suggestion(one, "/do/" + one.replace(' ', '-'))).toList();
            return new Refused(new Refusal(404, phrases.say("refused.deed"), name,
                    phrases.say("refused.deed.needed"), near));
        }
        if (vantage.actor().isEmpty()) {
            return new Refused(new Refusal(401, phrases.say("refused.nobody"), name,
                    phrases.say("refused.nobody.needed"),
                    List.of(new Refusal.Suggestion(phrases.say("sign-in"), "/sign-in"))));
        }
        var form = Form.of(vantage, phrases, name);
        var title = phrases.say(form.button());
        return Page.of("deed", title.equals(phrases.say("do")) ? name : title, form, ActForm.named(name).get()::keys);
    }
}
