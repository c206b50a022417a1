package org.plenary.vocabulary;

/// A language by its BCP 47 tag. Languages are equal: none is the default of another.
public record Language(String tag) implements Comparable<Language> {
    public static final Language ENGLISH = new Language("en");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language CHINESE = new Language("zh");

    public Language {
        tag = Naming.notBlank(tag, "Language");
    }

    @Override public int compareTo(Language other) { return tag.compareTo(other.tag); }

    @Override public String toString() { return tag; }
}
