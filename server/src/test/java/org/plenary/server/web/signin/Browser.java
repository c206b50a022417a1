package org.plenary.server.web.signin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.plenary.server.PlenaryServer;

/// A person at a browser without scripts: keeps cookies, reads forms, sends them back.
public final class Browser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final PlenaryServer server;
    final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

    public Browser(PlenaryServer server) { this.server = server; }

    public HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) request.headers(headers);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Goes where a site led the browser.
    HttpResponse<String> follow(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// Opens `page` and sends a form of it to `path` with these fields: name, value, name, value.
    public HttpResponse<String> send(String page, String path, String... fields) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        if (!token.find()) throw new IllegalStateException("There is no form on " + page + ".");
        var all = new ArrayList<>(java.util.List.of(fields));
        all.add("_csrf");
        all.add(token.group(1));
        return post(path, all.toArray(String[]::new));
    }

    /// The same with a file in the field `part`.
    public HttpResponse<String> sendFile(String page, String path, String part, String name, byte[] file,
                                         String... fields) throws IOException, InterruptedException {
        return sendFiles(page, path, java.util.List.of(new File(part, name, file)), fields);
    }

    /// A file that is sent: the part of the form, its name and its content.
    public record File(String part, String name, byte[] content) {}

    /// The same with several files.
    public HttpResponse<String> sendFiles(String page, String path, java.util.List<File> files, String... fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        if (!token.find()) throw new IllegalStateException("There is no form on " + page + ".");
        var all = new ArrayList<>(java.util.List.of(fields));
        all.add("_csrf");
        all.add(token.group(1));
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < all.size(); i += 2) {
            body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(all.get(i), all.get(i + 1))).getBytes(StandardCharsets.UTF_8));
        }
        for (var file : files) {
            body.writeBytes(("--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                    + "Content-Type: application/octet-stream\r\n\r\n").formatted(file.part(), file.name())
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--part--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Sends fields as they are.
    public HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        var body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(fields[i]).append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        var request = HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public HttpResponse<String> signIn(Person person) throws IOException, InterruptedException {
        return send("/sign-in?lang=en", "/sign-in?lang=en", "account", person.account().id().value(),
                "password", person.password(), "code", person.code());
    }

    public String sessionCookie() {
        return cookies.getCookieStore().getCookies().stream().filter(one -> one.getName().equals("plenary"))
                .map(java.net.HttpCookie::getValue).findFirst().orElse("");
    }
}
