package org.plenary.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.plenary.server.PlenaryServer;
import org.plenary.server.PlenaryServer.Started;

/// Starts a server, or refuses: with what is not done then, as in "Nothing is served", and how damaged data is mended.
record Launch(String done, String damaged, Terminal terminal) {

    /// Asked before anything is read, because the answer is then quick and plain.
    static void check(int port) throws IOException {
        if (port < 0 || port > 65_535) throw new Refusal("--port: %d is no port. Write 0 to 65535.".formatted(port));
        if (port == 0) return;
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException taken) {
            throw new Refusal("Port %d cannot be used: %s. Stop what listens there, or name another with --port."
                    .formatted(port, taken.getMessage()));
        }
    }

    PlenaryServer server(PlenaryServer.Options options) throws IOException {
        return switch (PlenaryServer.start(options)) {
            case Started.Serving(var server) -> server;
            case Started.Unreadable(var findings) -> {
                Findings.print(findings, terminal.err());
                throw new Refusal("Nothing is %s, because of the findings above.".formatted(done));
            }
            case Started.Refused(var acts) -> throw Findings.notBorneOut(acts, done, terminal);
            case Started.Damaged(var report) -> {
                Findings.print(report.faults(), terminal.err());
                throw new Refusal(damaged);
            }
        };
    }
}
