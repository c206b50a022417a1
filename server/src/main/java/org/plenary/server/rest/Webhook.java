package org.plenary.server.rest;

import java.net.URI;
import java.util.List;
import org.plenary.act.Author;

/// Where acts are sent, for whom, and which kinds; an empty list means all. `secret` signs what is sent; entries before
/// `next` have been sent.
public record Webhook(String id, String account, Author reader, URI url, List<String> acts, byte[] secret, long next) {
    public Webhook {
        acts = List.copyOf(acts);
        secret = secret.clone();
    }

    @Override public byte[] secret() { return secret.clone(); }

    Webhook sentUpTo(long index) { return new Webhook(id, account, reader, url, acts, secret, index); }

    boolean wants(String kind) { return acts.isEmpty() || acts.contains(kind); }
}
