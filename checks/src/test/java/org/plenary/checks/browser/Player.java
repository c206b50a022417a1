package org.plenary.checks.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// One person in one browser context with one page. Closed with its context: to close a page alone can wait for ever
/// on one that is leaving.
final class Player implements AutoCloseable {
    private static final int PATIENCE = 30_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;

    Player(BrowserContext context, String address) {
        this.context = context;
        this.address = address;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    Page page() { return page; }

    Player signIn(String account) {
        go("/sign-in");
        button(page.locator("table.ready"), account).click();
        page.waitForSelector("header a[href^='/desk']");
        return this;
    }

    /// Opens a page in English.
    Player go(String path) { return go(path, "en"); }

    Player go(String path, String language) {
        page.navigate(address + path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        return this;
    }

    String path() { return page.url().replace(address, "").replaceFirst("[?#].*", ""); }

    /// What stands in the main part of the page.
    String reads() { return page.locator("main").innerText(); }

    /// Goes where the first link of that name in the main part leads.
    Player follow(String name) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name)).first().click();
        page.waitForLoadState();
        return this;
    }

    void press(String name) { button(page.locator("main"), name).click(); }

    /// Brings a table of positions to the lab's shelf; the name of the record there.
    String bring(String name, String votes) {
        go("/lab/records").page.setInputFiles("#ballots",
                new FilePayload(name, "text/csv", votes.getBytes(StandardCharsets.UTF_8)));
        press("Bring it");
        page.waitForURL("**/lab/records/*");
        page.waitForSelector("text=What became of its lines");
        return path().replace("/lab/records/", "");
    }

    /// The form that files this kind of act, unfolded: the one that goes by its name, or else the first.
    Locator form(String act) {
        var named = page.locator("form#" + act);
        var form = named.count() == 1 ? named : page.locator("form[action='/do/" + act + "']").first();
        form.evaluate("form => { const fold = form.closest('details'); if (fold) fold.open = true; }");
        return form;
    }

    /// Sends a form and waits for the receipt; the number of the entry.
    long file(Locator form) {
        send(form);
        if (!page.url().contains("filed=")) throw new AssertionError("Not entered: " + page.locator("#refused").innerText());
        return Long.parseLong(page.url().replaceFirst(".*filed=([0-9]+).*", "$1"));
    }

    /// Sends a form and waits for the page that answers.
    void send(Locator form) {
        page.evaluate("() => { window.isOld = true; }");
        form.locator("button[type=submit]").click();
        page.waitForFunction("() => !window.isOld && document.readyState === 'complete'");
    }

    /// Notes, from now on, the moment at which the page first shows the text, without being asked again.
    void watchFor(String text) {
        page.evaluate("""
                text => {
                  window.seen = 0;
                  const look = () => {
                    if (window.seen || !document.querySelector('main').innerText.includes(text)) return;
                    window.seen = Date.now();
                  };
                  if (window.watcher) window.watcher.disconnect();
                  window.watcher = new MutationObserver(look);
                  window.watcher.observe(document.querySelector('main'), {subtree: true, childList: true});
                  look();
                }""", text);
    }

    /// When the page first showed the text, in milliseconds since 1970.
    long seen() {
        page.waitForFunction("() => window.seen > 0");
        return ((Number) page.evaluate("() => window.seen")).longValue();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    @Override public void close() { context.close(); }
}
