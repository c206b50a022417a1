package org.plenary.checks.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/// A throw-away PostgreSQL cluster of the system's own server, on the loopback, for one test class.
final class Cluster {
    private final Path programs;
    private final Path folder;
    private final int port;

    private Cluster(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    static Cluster start() throws IOException, InterruptedException {
        var cluster = new Cluster(programs(), Files.createTempDirectory("plenary-postgres"), freePort());
        cluster.owned();
        cluster.run("initdb", "-D", cluster.data(), "-A", "trust", "-U", "plenary", "-E", "UTF8", "--locale=C");
        cluster.begin();
        return cluster;
    }

    private void begin() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-w", "-l", folder + "/log", "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder, "start");
    }

    Connection connect() throws SQLException { return DriverManager.getConnection(url()); }

    String url() { return "jdbc:postgresql://127.0.0.1:%d/postgres?user=plenary".formatted(port); }

    /// Crashes the server and starts it again.
    void crash() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        begin();
    }

    private String data() { return folder.resolve("data").toString(); }

    /// PostgreSQL refuses to run as root, so root gives the cluster to the package's own user.
    private void owned() throws IOException, InterruptedException {
        if (isRoot()) execute(List.of("chown", "postgres", folder.toString()));
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (isRoot()) command.addAll(List.of("runuser", "-u", "postgres", "--"));
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        execute(command);
    }

    private static void execute(List<String> command) throws IOException, InterruptedException {
        var log = Files.createTempFile("plenary-postgres", ".log");
        var process = new ProcessBuilder(command).directory(new File("/")).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start();
        if (process.waitFor() != 0) throw new IOException(command + ": " + Files.readString(log));
    }

    private static boolean isRoot() { return System.getProperty("user.name").equals("root"); }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            return versions.map(version -> version.resolve("bin")).filter(bin -> Files.exists(bin.resolve("initdb")))
                    .sorted().reduce((_, newest) -> newest)
                    .orElseThrow(() -> new IOException("No PostgreSQL server; checks/prepare.sh installs one."));
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("There is no free port.", none);
        }
    }

    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
        FileSystemUtils.deleteRecursively(folder);
    }
}
