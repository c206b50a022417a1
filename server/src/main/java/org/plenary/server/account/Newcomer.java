package org.plenary.server.account;

import java.util.Optional;
import org.plenary.act.Author;
import org.plenary.vocabulary.Language;

/// A person to be invited.
public record Newcomer(String name, Language language, Optional<String> mail, Author author, boolean headOfAccounts) {
    private static final int LONGEST = 120;

    boolean hasName() { return !name.isBlank() && name.strip().length() <= LONGEST; }
}
