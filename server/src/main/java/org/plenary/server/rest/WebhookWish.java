package org.plenary.server.rest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/// A webhook as somebody asks for it.
public record WebhookWish(URI url, List<String> acts) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public WebhookWish {
        acts = List.copyOf(acts);
    }

    /// Reads `{"url": …, "acts": […]}`; empty for anything else.
    public static Optional<WebhookWish> read(byte[] json) {
        try {
            var node = JSON.readTree(json);
            if (!node.isObject() || !node.path("url").isString()) return Optional.empty();
            var acts = new ArrayList<String>();
            for (var kind : node.path("acts")) acts.add(kind.asString());
            var url = new URI(node.get("url").asString());
            return url.isAbsolute() ? Optional.of(new WebhookWish(url, acts)) : Optional.empty();
        } catch (JacksonException | URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
