package org.plenary.server.lab;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenary.vocabulary.Language;

/// A result for readers of every language: what its template draws, from what it was made, its data as JSON writes
/// them, and its tables.
///
/// @param documents the result as files, where it has such
/// @param size      about how many rows it holds, for how long it can be kept
public record Result(
        Object view, Basis basis, Object json, List<Table> tables, List<Document> documents, long size) {
    /// A table as CSV, by a name of one word; the first is what `.csv` gives.
    public record Table(String name, Consumer<Writer> csv) {}

    /// A file by its ending, such as `pdf`, in the language of the reader; empty where it cannot be written in it.
    public record Document(String ending, String type, Function<Language, Optional<byte[]>> content) {}

    public Result {
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
    }

    public Result(Object view, Basis basis, Object json, List<Table> tables, long size) {
        this(view, basis, json, tables, List.of(), size);
    }

    /// The table of that name; the first where no name is given.
    public Optional<Table> table(String name) {
        return tables.stream().filter(table -> name.isEmpty() || table.name().equals(name)).findFirst();
    }
}
