package org.plenary.server.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The clock of an exercise: it starts at the moment that the exercise names, runs like any other, and can be moved on,
/// never back. How far it is ahead is kept on disk.
public final class ExerciseClock implements InstantSource {
    private final Path file;
    private final InstantSource real;
    private volatile Duration ahead;

    private ExerciseClock(Path file, InstantSource real, Duration ahead) {
        this.file = file;
        this.real = real;
        this.ahead = ahead;
    }

    /// The clock kept in `folder`, or a new one that shows `begins` now.
    public static ExerciseClock in(Path folder, Instant begins, InstantSource real) throws IOException {
        var file = folder.resolve("clock");
        if (Files.exists(file)) return new ExerciseClock(file, real, Duration.parse(Files.readString(file).strip()));
        Files.createDirectories(folder);
        var clock = new ExerciseClock(file, real, Duration.between(real.instant(), begins));
        clock.keep();
        return clock;
    }

    @Override public Instant instant() { return real.instant().plus(ahead); }

    /// Moves the clock on by a length of time.
    public synchronized void moveOn(Duration length) throws IOException {
        if (length.isNegative()) throw new IllegalArgumentException("An exercise's clock is never moved back.");
        ahead = ahead.plus(length);
        keep();
    }

    private void keep() throws IOException {
        var beside = file.resolveSibling("clock.new");
        Files.writeString(beside, ahead + "\n");
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
