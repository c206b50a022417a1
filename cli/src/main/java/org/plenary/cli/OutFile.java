package org.plenary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that the user named for an answer: it is there whole or, where the work was stopped, as it was before.
final class OutFile {
    private OutFile() {}

    static void write(Path named, byte[] content) throws IOException {
        var target = Folder.caller().resolve(named);
        var draft = target.resolveSibling(target.getFileName() + ".part");
        draft.toFile().deleteOnExit();
        Files.write(draft, content);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
