package org.plenary.server.web;

/// A drawn page, data file or refusal, ready to be sent.
record Answer(int status, String type, byte[] body, String tag) {
    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, type, body, "W/\"" + Assets.digest(body) + "\"");
    }
}
