package org.plenary.rule;

/// Whose signature a rule asks for.
public sealed interface Who extends Comparable<Who> {
    /// The chair of the body that decides.
    record Chair() implements Who {
        @Override public String toString() { return "the chair"; }
    }

    /// The party concerned.
    record Subject() implements Who {
        @Override public String toString() { return "subject"; }
    }

    /// An office or a body by the name that the charter gives it.
    record Named(String name) implements Who {
        public Named {
            if (name.isBlank()) throw new IllegalArgumentException("A signer needs a name.");
            name = name.strip();
        }

        @Override public String toString() { return RuleText.name(name, RuleText.SIGNER_WORDS); }
    }

    @Override default int compareTo(Who other) { return toString().compareTo(other.toString()); }
}
