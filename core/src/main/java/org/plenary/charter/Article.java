package org.plenary.charter;

import java.util.List;
import org.plenary.vocabulary.Words;

/// An article of the constituent text in the compiler's own words, and the provisions that carry it out.
/// `text` names the text (charter, protocol, regulation), `number` the article within it.
public record Article(String text, String number, Words title, Words says, List<String> carriedOutBy) {
    public Article {
        carriedOutBy = List.copyOf(carriedOutBy);
    }
}
