package org.plenary.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.plenary.charter.Charter;
import org.plenary.charter.check.CharterCheck;
import org.plenary.charterfile.OrganisationFiles;
import org.plenary.charterfile.Organisations;
import org.plenary.charterfile.finding.LocatedFinding;
import org.plenary.register.audit.Report;
import org.plenary.server.account.Accounts;
import org.plenary.server.account.Purpose;
import org.plenary.server.account.sqlite.AccountsFolder;
import org.plenary.server.account.sqlite.SqliteAccountStore;
import org.plenary.server.blob.BlobFolder;
import org.plenary.server.clerk.Appointment;
import org.plenary.server.clerk.CharterLaw;
import org.plenary.server.clerk.Clerk;
import org.plenary.server.clerk.Mandate;
import org.plenary.server.exercise.Exercise;
import org.plenary.server.exercise.ExerciseClock;
import org.plenary.server.live.Sight;
import org.plenary.server.live.Sites;
import org.plenary.server.rest.Destination;
import org.plenary.server.rest.Webhooks;
import org.plenary.server.view.Edition.Proposal;
import org.plenary.server.view.Edition;
import org.plenary.server.web.PendingAccounts;
import org.plenary.server.web.PendingClerk;
import org.plenary.server.web.PendingExercise;
import org.plenary.server.web.PendingSites;
import org.plenary.server.web.PendingWebhooks;
import org.plenary.server.web.PublicAddress;
import org.plenary.server.web.Uploads;
import org.plenary.server.web.WebApplication;
import org.plenary.server.web.signin.SpringHashes;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/// The server of one organisation.
public final class PlenaryServer implements AutoCloseable {
    /// `port` 0 takes any free one; `data` holds keys, register and accounts; `organisation` holds charter and
    /// history; `address` is where people reach this server, where that is not this computer; `purpose` says whether
    /// this is an exercise, and `exercise` which; `store` is the address of a database where the register rests, for
    /// several servers.
    public record Options(int port, Path data, Path organisation, Optional<URI> address, Purpose purpose,
            Optional<String> store, Optional<Path> exercise) {
        public Options(int port, Path data, Path organisation) {
            this(port, data, organisation, Optional.empty(), Purpose.RECORD, Optional.empty(), Optional.empty());
        }

        public Options reachedAt(Optional<URI> people) {
            return new Options(port, data, organisation, people, purpose, store, exercise);
        }

        public Options storedIn(Optional<String> database) {
            return new Options(port, data, organisation, address, purpose, database, exercise);
        }

        /// The exercise that `template` lays down, on a copy of the organisation.
        public Options playing(Path template) {
            return new Options(port, data, organisation, address, Purpose.EXERCISE, store, Optional.of(template));
        }
    }

    /// What came of starting.
    public sealed interface Started {
        /// The pages are served.
        record Serving(PlenaryServer server) implements Started {}

        /// The files of the organisation have errors; nothing of them is used.
        record Unreadable(List<LocatedFinding> findings) implements Started {}

        /// Acts of the history are not borne out by the charter or the record.
        record Refused(List<Appointment.RefusedAct> acts) implements Started {}

        /// The register in the data folder does not fit its signed head.
        record Damaged(Report report) implements Started {}
    }

    private final ConfigurableApplicationContext context;
    private final Optional<Clerk> clerk;
    private final Accounts accounts;
    private final Optional<Webhooks> webhooks;

    private PlenaryServer(ConfigurableApplicationContext context, Optional<Clerk> clerk, Accounts accounts,
                          Optional<Webhooks> webhooks) {
        this.webhooks = webhooks;
        this.context = context;
        this.clerk = clerk;
        this.accounts = accounts;
    }

    /// What reading and taking up the register gave: the pages and the clerk, or why there are none.
    private record Loaded(Optional<Sites> sites, Optional<Clerk> clerk, Optional<Accounts> accounts,
                          Optional<Webhooks> webhooks, Optional<Exercise> exercise, Optional<Started> failure) {
        static Loaded not(Started why) {
            return new Loaded(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(why));
        }
    }

    /// Reads the organisation, takes up the register and serves the pages. An `IOException` says why the
    /// data folder cannot be used.
    ///
    /// The web server starts while the organisation is read; its first answers wait for it.
    public static Started start(Options options) throws IOException {
        var loading = new FutureTask<>(() -> load(options));
        var sites = new CompletableFuture<Sites>();
        Thread.ofPlatform().name("organisation").start(loading);
        var accounts = new CompletableFuture<Accounts>();
        var clerk = new CompletableFuture<Optional<Clerk>>();
        var webhooks = new CompletableFuture<Optional<Webhooks>>();
        var exercise = new CompletableFuture<Optional<Exercise>>();
        var uploads = new Uploads(Optional.of(new BlobFolder(options.data().resolve("files"))));
        var context = run(new Awaited(sites::join, accounts::join, clerk::join, webhooks::join, exercise::join,
                uploads), options.port(), options.address());
        try {
            var loaded = loading.get();
            if (loaded.failure().isPresent()) {
                context.close();
                return loaded.failure().get();
            }
            accounts.complete(loaded.accounts().orElseThrow());
            clerk.complete(loaded.clerk());
            webhooks.complete(loaded.webhooks());
            exercise.complete(loaded.exercise());
            sites.complete(loaded.sites().orElseThrow());
            return new Started.Serving(new PlenaryServer(context, loaded.clerk(), accounts.join(), loaded.webhooks()));
        } catch (ExecutionException failed) {
            context.close();
            if (failed.getCause() instanceof IOException unusable) throw unusable;
            throw new IllegalStateException("The organisation could not be loaded.", failed.getCause());
        } catch (InterruptedException stopped) {
            context.close();
            Thread.currentThread().interrupt();
            throw new IOException("The start was interrupted.", stopped);
        }
    }

    private static Loaded load(Options options) throws IOException {
        var reading = Organisations.read(options.organisation());
        if (reading.value().isEmpty()) return Loaded.not(new Started.Unreadable(reading.findings()));
        var files = reading.value().get();
        if (options.exercise().isEmpty()) return take(options, files, files.charter(), Optional.empty());
        return switch (Exercise.read(options.exercise().get(), files)) {
            case Exercise.Read.Unreadable(var findings) -> Loaded.not(new Started.Unreadable(findings));
            case Exercise.Read.Ready(var file, var charter) -> {
                var folder = options.data().resolve(charter.profile().id());
                var clock = ExerciseClock.in(folder, file.begins(), InstantSource.system());
                yield take(options, files, charter, Optional.of(new Exercise(file, clock)));
            }
        };
    }

    private static Loaded take(Options options, OrganisationFiles files, Charter charter, Optional<Exercise> exercise)
            throws IOException {
        var clock = exercise.<InstantSource>map(Exercise::clock).orElse(InstantSource.system());
        var mandate = Mandate.of(charter, files.acts()).with(clock)
                .with(new CharterLaw()).with(CharterLaw.openness(charter));
        return switch (Clerk.open(options.data(), options.store(), mandate)) {
            case Appointment.TakenUp(var clerk) -> {
                var refused = exercise.flatMap(one -> one.begin(clerk));
                if (refused.isPresent()) {
                    clerk.close();
                    yield Loaded.not(new Started.Refused(List.of(refused.get())));
                }
                var accounts = accounts(options, charter);
                exercise.ifPresent(one -> one.people(charter, clerk.organisation(), mandate.today(), accounts));
                yield new Loaded(Optional.of(sites(files, clerk)), Optional.of(clerk), Optional.of(accounts),
                        Optional.of(webhooks(options, clerk)), exercise, Optional.empty());
            }
            case Appointment.Refused(var acts) -> Loaded.not(new Started.Refused(acts));
            case Appointment.Damaged(var report) -> Loaded.not(new Started.Damaged(report));
        };
    }

    private static Webhooks webhooks(Options options, Clerk clerk) throws IOException {
        return new Webhooks(clerk, options.data().resolve(clerk.mandate().charter().profile().id()),
                new Destination(options.purpose() == Purpose.EXERCISE));
    }

    /// Serves an edition without a register, with accounts that are gone afterwards.
    public static PlenaryServer serve(Edition edition, int port) {
        try {
            var purpose = Purpose.RECORD;
            var accounts = new Accounts(SqliteAccountStore.inMemory(purpose.word()), purpose, new SpringHashes(),
                    Clock.systemUTC(), List.of());
            return serve(edition, port, accounts);
        } catch (IOException broken) {
            throw new UncheckedIOException("Accounts cannot be kept in memory.", broken);
        }
    }

    /// Serves an edition without a register, with these accounts, which end with the server.
    public static PlenaryServer serve(Edition edition, int port, Accounts accounts) {
        var sites = Sites.of(edition);
        var context = run(new Awaited(() -> sites, () -> accounts, Optional::empty, Optional::empty, Optional::empty,
                new Uploads(Optional.empty())), port, Optional.empty());
        return new PlenaryServer(context, Optional.empty(), accounts, Optional.empty());
    }

    private static Accounts accounts(Options options, Charter charter) throws IOException {
        return new Accounts(AccountsFolder.open(options.data(), charter, options.purpose()), options.purpose(),
                new SpringHashes(), Clock.systemUTC(), AccountsFolder.providers(options.data(), charter));
    }

    public Accounts accounts() { return accounts; }

    /// The clerk, where a register is kept.
    public Optional<Clerk> clerk() { return clerk; }

    private static Sites sites(OrganisationFiles files, Clerk clerk) {
        var charter = clerk.mandate().charter();
        var first = of(files, Edition.of(charter, clerk.organisation())).in(new KeptRegister(clerk.register()));
        return new Sites(first, clerk::organisation, Sight.by(charter), clerk.mandate()::today);
    }

    /// The edition that files alone give: for commands, which need no register.
    public static Edition edition(OrganisationFiles files) {
        return of(files, Edition.of(files.charter(), files.acts()));
    }

    private static Edition of(OrganisationFiles files, Edition edition) {
        var proposals = new TreeMap<String, Proposal>();
        files.reforms().forEach((id, reform) ->
                proposals.put(id, new Proposal(reform, once(() -> reformed(files, id)))));
        return edition.with(proposals, once(() -> files.located(CharterCheck.of(files.charter()))));
    }

    private static Optional<Charter> reformed(OrganisationFiles files, String id) {
        return files.under(List.of(id)).value().map(OrganisationFiles.Reformed::charter);
    }

    private static <T> Supplier<T> once(Supplier<T> made) {
        return new Supplier<>() {
            private T value;

            @Override public synchronized T get() {
                if (value == null) value = made.get();
                return value;
            }
        };
    }

    /// What the web server waits for with its first answers.
    private record Awaited(
            Supplier<Sites> sites, Supplier<Accounts> accounts, Supplier<Optional<Clerk>> clerk,
            Supplier<Optional<Webhooks>> webhooks, Supplier<Optional<Exercise>> exercise, Uploads uploads) {}

    private static ConfigurableApplicationContext run(Awaited awaited, int port, Optional<URI> given) {
        var application = new SpringApplication(WebApplication.class);
        var address = new PublicAddress(given);
        application.setDefaultProperties(address.settings(port));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(PendingSites.class, () -> new PendingSites(awaited.sites()));
            beans.registerBean(PublicAddress.class, () -> address);
            beans.registerBean(PendingAccounts.class, () -> new PendingAccounts(awaited.accounts()));
            beans.registerBean(PendingClerk.class, () -> new PendingClerk(awaited.clerk()));
            beans.registerBean(PendingWebhooks.class, () -> new PendingWebhooks(awaited.webhooks()));
            beans.registerBean(Uploads.class, awaited::uploads);
            beans.registerBean(PendingExercise.class, () -> new PendingExercise(awaited.exercise()));
        });
        return application.run();
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public String address() { return "http://localhost:" + port(); }

    @Override public void close() {
        context.close();
        accounts.close();
        webhooks.ifPresent(Webhooks::close);
        clerk.ifPresent(taken -> {
            try {
                taken.close();
            } catch (IOException late) {
                System.err.println("The register could not be closed: " + late.getMessage());
            }
        });
    }
}
