package org.plenary.server.clerk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plenary.act.DatedAct;
import org.plenary.act.Filing;
import org.plenary.act.Ruling;
import org.plenary.charter.Charter;
import org.plenary.charterfile.ActJson;
import org.plenary.organisation.Decider;
import org.plenary.organisation.EntryOrder;
import org.plenary.organisation.Organisation;
import org.plenary.register.Answer;
import org.plenary.register.Keyring;
import org.plenary.register.Opening;
import org.plenary.register.Register;
import org.plenary.register.checkpoint.Reading;
import org.plenary.register.entry.Entry;
import org.plenary.register.key.Ed25519Signer;
import org.plenary.register.key.KeyFolder;
import org.plenary.register.sqlite.SqliteStore;

/// The single writer of one organisation: puts acts to the core, enters what it admits, and holds the
/// organisation that follows from the register.
///
/// Trusted for order and honesty of entry; what it entered anybody can verify from an export.
public final class Clerk implements AutoCloseable {
    private static final String COMPILER = "compiler of the reference record";

    private final Register register;
    private final Ed25519Signer compiler;
    private final List<DatedAct> acts;
    private Organisation organisation;

    private Clerk(Register register, Ed25519Signer compiler, List<DatedAct> acts) {
        this.register = register;
        this.compiler = compiler;
        this.acts = acts;
        this.organisation = Organisation.replay(acts);
    }

    /// Opens the register of the organisation in `data`, makes it on first use, and enters what the
    /// history has and the register has not. An `IOException` says why the folder cannot be used.
    public static Appointment open(Path data, Charter charter, List<DatedAct> history, LocalDate today)
            throws IOException {
        var folder = data.resolve(charter.profile().id());
        Files.createDirectories(folder);
        var origin = "plenary/" + charter.profile().id();
        var keys = KeyFolder.at(folder.resolve("keys"));
        var compiler = keys.signer("compiler.key", origin + "/compiler");
        var keyring = new Keyring(keys.signer("register.key", origin), List.of(compiler.verifier()));
        var store = SqliteStore.open(folder.resolve("register.db"));
        return switch (Register.open(store, keyring)) {
            case Opening.Damaged(var report) -> {
                store.close();
                yield new Appointment.Damaged(report);
            }
            case Opening.Opened(var register) -> {
                var clerk = new Clerk(register, compiler, entered(register));
                var refused = clerk.enter(charter, history, today);
                if (refused.isEmpty()) yield new Appointment.TakenUp(clerk);
                clerk.close();
                yield new Appointment.Refused(refused);
            }
        };
    }

    public Register register() { return register; }

    /// The acts in the order of their entry.
    public List<DatedAct> acts() { return List.copyOf(acts); }

    public Organisation organisation() { return organisation; }

    /// All or none: an act that is refused keeps the whole history out.
    private List<Appointment.RefusedAct> enter(Charter charter, List<DatedAct> history, LocalDate today)
            throws IOException {
        var known = new TreeSet<String>();
        for (var act : acts) known.add(text(act));
        var grown = organisation;
        var admitted = new ArrayList<DatedAct>();
        var refused = new ArrayList<Appointment.RefusedAct>();
        for (var act : EntryOrder.of(history)) {
            if (!known.add(text(act))) continue;
            switch (Decider.decide(charter, grown, new Filing.Enter(act), today)) {
                case Ruling.Admitted(var more) -> {
                    for (var one : more) grown = grown.evolve(one);
                    admitted.addAll(more);
                }
                case Ruling.Refused(var grounds) -> refused.add(new Appointment.RefusedAct(act, grounds));
            }
        }
        if (!refused.isEmpty() || admitted.isEmpty()) return refused;
        var bodies = admitted.stream().map(act -> Envelope.seal(act, COMPILER)).toList();
        switch (register.append(bodies, compiler)) {
            case Answer.Entered _ -> {
                acts.addAll(admitted);
                organisation = grown;
            }
            case Answer.Refused(var reasons) -> throw new IOException(String.join("\n", reasons));
        }
        return refused;
    }

    /// What the register holds, as acts. An entry that this version cannot read stops the clerk: to leave
    /// it out would show another organisation than the members entered.
    private static List<DatedAct> entered(Register register) throws IOException {
        var acts = new ArrayList<DatedAct>();
        var unreadable = new ArrayList<String>();
        register.entries(0, register.size(), (index, bytes) -> {
            var act = Entry.parse(bytes) instanceof Reading.Read<Entry>(var entry)
                    ? Envelope.act(entry.body()).flatMap(json -> ActJson.read("entry " + index, json).value())
                    : Optional.<DatedAct>empty();
            act.ifPresentOrElse(acts::add, () -> unreadable.add(Long.toString(index)));
        });
        if (unreadable.isEmpty()) return acts;
        throw new IOException("The register's entries %s hold no act that this version of Plenary can read."
                .formatted(String.join(", ", unreadable)));
    }

    private static String text(DatedAct act) {
        return new String(ActJson.write(act), StandardCharsets.UTF_8);
    }

    @Override public void close() throws IOException { register.close(); }
}
