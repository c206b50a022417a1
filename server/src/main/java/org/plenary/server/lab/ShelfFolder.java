package org.plenary.server.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The shelf on disk: a folder for each record by its id, with `about.json`, and its files as they came while it can
/// be used. A record is there once its `about.json` is.
record ShelfFolder(Path folder) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ABOUT = "about.json";

    Path ballots(String id) { return folder.resolve(id).resolve("ballots"); }

    Path motions(String id) { return folder.resolve(id).resolve("motions"); }

    void put(ShelvedRecord record, Parcel parcel) throws IOException {
        drop(record.id());
        Files.createDirectories(folder.resolve(record.id()));
        Files.copy(parcel.path(), ballots(record.id()), StandardCopyOption.REPLACE_EXISTING);
        if (parcel.motionsPath().isPresent()) Files.copy(parcel.motionsPath().get(), motions(record.id()));
        write(record);
    }

    /// Keeps what was read; of an unusable record the files go.
    void sum(ShelvedRecord record) throws IOException {
        write(record);
        if (record.isUsable()) return;
        Files.deleteIfExists(ballots(record.id()));
        Files.deleteIfExists(motions(record.id()));
    }

    void write(ShelvedRecord record) throws IOException {
        var home = folder.resolve(record.id());
        var fresh = Files.createTempFile(home, "about", ".part");
        Files.write(fresh, JSON.writeValueAsBytes(record));
        Files.move(fresh, home.resolve(ABOUT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Optional<ShelvedRecord> find(String id) throws IOException {
        if (!id.matches("[0-9a-f]{64}")) return Optional.empty();
        var about = folder.resolve(id).resolve(ABOUT);
        if (!Files.isRegularFile(about)) return Optional.empty();
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(about), ShelvedRecord.class));
        } catch (JacksonException damaged) {
            throw new IOException("'%s' is damaged: %s".formatted(about, damaged.getOriginalMessage()), damaged);
        }
    }

    List<ShelvedRecord> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        var all = new ArrayList<ShelvedRecord>();
        try (var homes = Files.list(folder)) {
            for (var home : homes.sorted().toList()) find(home.getFileName().toString()).ifPresent(all::add);
        }
        return all;
    }

    /// The description goes first: a record that is half gone is gone.
    void drop(String id) throws IOException {
        var home = folder.resolve(id);
        if (!Files.isDirectory(home)) return;
        Files.deleteIfExists(home.resolve(ABOUT));
        try (var files = Files.list(home)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(home);
    }
}
