package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.plenary.charterfile.ActYaml;
import org.plenary.server.page.Phrases;
import org.plenary.vocabulary.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Files an act with a running server.
@Command(name = "file", sortOptions = false, mixinStandardHelpOptions = true,
        description = {
            "Files an act with a running server, and waits until it is on disk or refused.",
            "The act is YAML or JSON; docs/formats/acts shows every kind. Who files it follows from the token."
        },
        footer = {
            "", "Examples:",
            "  ./plenary file position.yaml --token ~/.plenary-token",
            "  ./plenary file motion.json --server https://plenary.example.int --lang ru",
            "  echo '{act: position taken, motion: m-7, party: KAZ, position: for}' | ./plenary file -",
            "", "Exit status: 0 entered, 1 refused with grounds, 2 not readable or not reached."
        })
final class FileCommand implements Callable<Integer> {
    private static final int LARGEST = 1 << 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "ACT", description = "a file with one act; - reads it from standard input")
    private String act;

    @Option(names = "--key", paramLabel = "KEY", description = {
        "enter at most once under this key (default: a digest of the act, so that the same act filed again",
        "is entered once; give a key of your own to file it a second time)"})
    private String key;

    @Option(names = "--lang", paramLabel = "en|ru|zh", defaultValue = "en",
            description = "the language of grounds (default: ${DEFAULT-VALUE})")
    private String language;

    @Option(names = "--json", description = "print the server's answer as it is")
    private boolean json;

    @Mixin private ServerAsked server;

    FileCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override public Integer call() throws IOException {
        if (!Phrases.LANGUAGES.contains(new Language(language))) {
            throw new Refusal("--lang: grounds are not said in '%s'. Write en, ru or zh.".formatted(language));
        }
        if (key != null && !key.matches("[\\x21-\\x7e]{1,128}")) {
            throw new Refusal("--key: '%s' is no key. A key has 1 to 128 visible ASCII characters.".formatted(key));
        }
        var name = act.equals("-") ? "standard input" : act;
        var reading = ActYaml.json(name, bytes());
        if (reading.value().isEmpty()) {
            Findings.print(reading.findings(), terminal.err());
            throw new Refusal("Nothing was filed, because of the findings above.");
        }
        server.needToken();
        var filed = reading.value().get();
        var answer = ServerAnswer.of(server.file(filed, key == null ? digest(filed) : key, language));
        if (json) terminal.out().println(answer.text().strip());
        if (!answer.isDone()) return answer.refused(terminal);
        if (!json) print(answer);
        return Exit.DONE;
    }

    /// One line for each act that was entered: its index in the register and its kind.
    private void print(ServerAnswer answer) {
        var receipt = answer.json();
        long index = receipt.get("first").asLong();
        for (var entered : receipt.get("acts")) {
            terminal.out().println(index++ + " " + entered.path("act").asString());
        }
        if (receipt.path("repeated").asBoolean()) {
            terminal.err().println("It was entered before under the same key, and not again.");
        }
    }

    private byte[] bytes() throws IOException {
        byte[] bytes;
        if (act.equals("-")) {
            bytes = System.in.readNBytes(LARGEST + 1);
        } else {
            try (var stream = Files.newInputStream(Folder.named(Path.of(act)))) {
                bytes = stream.readNBytes(LARGEST + 1);
            }
        }
        if (bytes.length > LARGEST) {
            throw new Refusal("'%s' is larger than an act can be: at most %,d bytes are filed."
                    .formatted(act, LARGEST));
        }
        return bytes;
    }

    private static String digest(byte[] bytes) {
        try {
            return "act-" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
