package org.plenary.server.clerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.charter.Charter;
import org.plenary.organisation.Organisation;
import org.plenary.register.Opening;
import org.plenary.register.Register;
import org.plenary.register.key.KeyFolder;
import org.plenary.register.store.ConcurrentAppend;

/// The single writer of one organisation: puts filings to the core, enters what it admits, and holds the
/// organisation that follows from the register.
///
/// Any thread may file and read. An answer comes when the acts are on the disk; readers never wait.
/// Trusted for order and honesty of entry; what it entered anybody can verify from an export.
public final class Clerk implements AutoCloseable {
    private final Mandate mandate;
    private final Ledger ledger;
    private final Followers followers = new Followers();
    private final Writer writer;
    private final Rounds rounds;

    private Clerk(Mandate mandate, Ledger ledger) {
        this.mandate = mandate;
        this.ledger = ledger;
        this.writer = new Writer(mandate, ledger, this::announce);
        this.rounds = new Rounds(mandate, ledger.register().isShared(), ledger::organisation,
                () -> writer.put(Waiting.round()));
    }

    /// Opens the register of the organisation in `data` and enters what the history has and the register
    /// has not; `today` is the day up to which the history may reach.
    public static Appointment open(Path data, Charter charter, List<DatedAct> history, LocalDate today)
            throws IOException {
        var noon = today.atTime(12, 0).atZone(charter.profile().zone()).toInstant();
        return open(data, Mandate.of(charter, history).with(() -> noon));
    }

    /// Opens the register in the folder `data`, makes it on first use, and enters what the history has and
    /// the register has not. An `IOException` says why the folder cannot be used.
    public static Appointment open(Path data, Mandate mandate) throws IOException {
        return open(data, Optional.empty(), mandate);
    }

    /// The same with the register in a database that several servers may share, where `database` is its
    /// address; the private keys stay in `data`.
    public static Appointment open(Path data, Optional<String> database, Mandate mandate) throws IOException {
        var id = mandate.charter().profile().id();
        var folder = data.resolve(id);
        Files.createDirectories(folder);
        return open(folder, database.map(url -> Storage.database(url, id))
                .orElse(Storage.file(folder.resolve("register.db"))), mandate);
    }

    /// The same with the register kept elsewhere; `folder` holds the private keys.
    public static Appointment open(Path folder, Storage storage, Mandate mandate) throws IOException {
        var origin = "plenary/" + mandate.charter().profile().id();
        var signers = Signers.in(KeyFolder.at(folder.resolve("keys")), origin);
        signers.openly(Signatory.COMPILER);
        var store = storage.open();
        return switch (Register.open(store, signers.ring())) {
            case Opening.Damaged(var report) -> {
                store.close();
                yield new Appointment.Damaged(report);
            }
            case Opening.Opened(var register) -> take(register, signers, storage, mandate);
        };
    }

    private static Appointment take(Register register, Signers signers, Storage storage, Mandate mandate)
            throws IOException {
        var ledger = Ledger.read(register, signers, storage);
        var refused = chronicle(mandate, ledger);
        if (refused.isEmpty()) return new Appointment.TakenUp(new Clerk(mandate, ledger));
        ledger.close();
        return new Appointment.Refused(refused);
    }

    /// Another server on the same log may be entering the history at this moment.
    private static List<Appointment.RefusedAct> chronicle(Mandate mandate, Ledger ledger) throws IOException {
        while (true) {
            try {
                return Chronicler.enter(mandate, ledger);
            } catch (ConcurrentAppend other) {
                ledger.catchUp();
            }
        }
    }

    /// Files; the receipt comes when the acts are on the disk, or when it is clear that none will be. The
    /// future is never completed with an exception.
    public CompletableFuture<Receipt> file(Filing filing, Optional<FilingKey> key) {
        return writer.put(Waiting.of(filing, key));
    }

    /// Lets happen what has fallen due by law; the receipt lists it, or no act where nothing was due.
    public CompletableFuture<Receipt> tick() { return writer.put(Waiting.round()); }

    /// Passes on every entry from now on, in order, after it is on the disk. The answer ends it.
    public Runnable follow(Consumer<Receipt.Entered> follower) { return followers.add(follower); }

    /// What the clerk works by.
    public Mandate mandate() { return mandate; }

    public Register register() { return ledger.register(); }

    /// The organisation as it is now; it never changes, the next call may give a later one.
    public Organisation organisation() { return ledger.organisation(); }

    /// The acts in the order of their entry.
    public List<DatedAct> acts() {
        var all = new ArrayList<DatedAct>();
        for (var act : ledger.organisation().acts()) all.add(act);
        return all;
    }

    private void announce(Receipt.Entered entered) {
        followers.tell(entered);
        rounds.replan();
    }

    @Override public void close() throws IOException {
        rounds.close();
        writer.close();
        followers.close();
        ledger.close();
    }
}
