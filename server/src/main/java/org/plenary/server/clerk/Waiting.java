package org.plenary.server.clerk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.plenary.act.Filing;

/// A filing that waits for the clerk, with the key it came under and the answer that somebody waits for.
/// Without a filing it only asks that what is due by law happens.
record Waiting(Optional<Filing> filing, Optional<Envelope.Mark> mark, CompletableFuture<Receipt> answer) {
    static Waiting round() { return new Waiting(Optional.empty(), Optional.empty(), new CompletableFuture<>()); }

    static Waiting of(Filing filing, Optional<FilingKey> key) {
        var mark = key.map(one -> new Envelope.Mark(one, Restated.digest(filing)));
        return new Waiting(Optional.of(filing), mark, new CompletableFuture<>());
    }
}
