package org.plenary.server.rest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.plenary.act.Author;
import org.plenary.vocabulary.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The webhooks on disk: one file, replaced as a whole, readable by its owner alone because of the secrets.
final class WebhookFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path file;

    WebhookFile(Path file) { this.file = file; }

    List<Webhook> read() throws IOException {
        if (!Files.exists(file)) return List.of();
        var all = new ArrayList<Webhook>();
        for (var node : JSON.readTree(Files.readAllBytes(file))) all.add(read(node));
        return all;
    }

    private static Webhook read(JsonNode node) throws IOException {
        if (!(Author.parse(node.get("reader").asString()) instanceof Phrase.Meaning<Author>(var reader))) {
            throw new IOException("The webhooks name a reader that is none: " + node.get("reader").asString());
        }
        var acts = new ArrayList<String>();
        node.get("acts").forEach(kind -> acts.add(kind.asString()));
        return new Webhook(node.get("id").asString(), node.get("account").asString(), reader,
                URI.create(node.get("url").asString()), acts,
                Base64.getDecoder().decode(node.get("secret").asString()), node.get("next").asLong());
    }

    void write(List<Webhook> all) throws IOException {
        var array = JSON.createArrayNode();
        for (var one : all) {
            var node = array.addObject().put("id", one.id()).put("account", one.account())
                    .put("reader", one.reader().text()).put("url", one.url().toString())
                    .put("secret", Base64.getEncoder().encodeToString(one.secret())).put("next", one.next());
            var acts = node.putArray("acts");
            one.acts().forEach(acts::add);
        }
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, JSON.writeValueAsBytes(array));
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
