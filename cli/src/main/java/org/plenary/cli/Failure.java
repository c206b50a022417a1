package org.plenary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Says in one message why a command could not go on. Only a fault of Plenary itself shows where it happened.
final class Failure {
    private Failure() {}

    static int status(Terminal terminal, Exception failure) throws Exception {
        switch (failure) {
            case Refusal refusal -> terminal.err().println(refusal.getMessage());
            case UncheckedIOException wrapped -> terminal.err().println(reason(wrapped.getCause()));
            case IOException broken -> terminal.err().println(reason(broken));
            default -> throw failure;
        }
        return Exit.UNREADABLE;
    }

    static String reason(IOException broken) {
        return switch (broken) {
            case NoSuchFileException missing -> "There is no '%s'. Check the path.".formatted(missing.getFile());
            case AccessDeniedException denied ->
                    "'%s' may not be used by this user. Change its rights, or name another place."
                            .formatted(denied.getFile());
            case FileSystemException failed -> "'%s' cannot be used: %s. Name another place, or mend it."
                    .formatted(failed.getFile(), failed.getReason() == null ? "it is in the way" : failed.getReason());
            default -> String.valueOf(broken.getMessage());
        };
    }
}
