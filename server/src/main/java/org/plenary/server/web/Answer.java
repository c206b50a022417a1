package org.plenary.server.web;

import org.plenary.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/// A drawn page, data file or refusal, ready to be sent; `language` is the one for whose readers it is meant.
record Answer(int status, String type, byte[] body, String tag, Language language) {
    static Answer of(int status, String type, byte[] body, Language language) {
        return new Answer(status, type, body, "W/\"" + Assets.digest(body) + "\"", language);
    }

    /// The same under another status.
    Answer as(int other) { return new Answer(other, type, body, tag, language); }

    /// Sent to one reader, and kept by nobody.
    ServerResponse unkept() {
        return ServerResponse.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag()).contentType(MediaType.parseMediaType(type))
                .body(body);
    }
}
