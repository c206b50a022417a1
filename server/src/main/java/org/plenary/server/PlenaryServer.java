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
import org.plenary.server.lab.Lab;
import org.plenary.server.lab.Limits;
import org.plenary.server.lab.Runs;
import org.plenary.server.lab.Shelf;
import org.plenary.server.live.Sight;
import org.plenary.server.live.Sites;
import org.plenary.server.notice.Notices;
import org.plenary.server.notice.SmtpCourier;
import org.plenary.server.notice.SqliteNoticeStore;
import org.plenary.server.rest.Destination;
import org.plenary.server.rest.Webhooks;
import org.plenary.server.view.Edition;
import org.plenary.server.view.Edition.Proposal;
import org.plenary.server.web.PendingAccounts;
import org.plenary.server.web.PendingClerk;
import org.plenary.server.web.PendingExercise;
import org.plenary.server.web.PendingLab;
import org.plenary.server.web.PendingNotices;
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
    private final Working working;

    private PlenaryServer(ConfigurableApplicationContext context, Working working) {
        this.context = context;
        this.working = working;
    }

    /// What is at work behind the pages. Without a register there is nobody to file with, and nothing to send.
    private record Working(Sites sites, Accounts accounts, Optional<Clerk> clerk, Optional<Webhooks> webhooks,
                           Optional<Notices> notices, Optional<Exercise> exercise, Optional<Lab> lab) {}

    /// What reading and taking up the register gave: what is at work, or why nothing is.
    private sealed interface Loaded {
        record Ready(Working working) implements Loaded {}

        record Not(Started why) implements Loaded {}
    }

    /// Reads the organisation, takes up the register and serves the pages. An `IOException` says why the
    /// data folder cannot be used.
    ///
    /// The web server starts while the organisation is read; its first answers wait for it.
    public static Started start(Options options) throws IOException {
        var loading = new FutureTask<>(() -> load(options));
        Thread.ofPlatform().name("organisation").start(loading);
        var working = new CompletableFuture<Working>();
        var context = run(working::join,
                new Uploads(Optional.of(new BlobFolder(options.data().resolve("files")))), options.port(),
                options.address());
        try {
            return switch (loading.get()) {
                case Loaded.Not(var why) -> {
                    context.close();
                    yield why;
                }
                case Loaded.Ready(var ready) -> {
                    working.complete(ready);
                    yield new Started.Serving(new PlenaryServer(context, ready));
                }
            };
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
        if (reading.value().isEmpty()) return new Loaded.Not(new Started.Unreadable(reading.findings()));
        var files = reading.value().get();
        if (options.exercise().isEmpty()) return take(options, files, files.charter(), Optional.empty());
        return switch (Exercise.read(options.exercise().get(), files)) {
            case Exercise.Read.Unreadable(var findings) -> new Loaded.Not(new Started.Unreadable(findings));
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
                    yield new Loaded.Not(new Started.Refused(List.of(refused.get())));
                }
                var accounts = accounts(options, charter);
                exercise.ifPresent(one -> one.people(charter, clerk.organisation(), mandate.today(), accounts));
                var sites = sites(files, clerk);
                yield new Loaded.Ready(new Working(sites, accounts, Optional.of(clerk),
                        Optional.of(webhooks(options, clerk)), Optional.of(notices(options, clerk, sites, accounts)),
                        exercise, Optional.of(lab(options, files, charter))));
            }
            case Appointment.Refused(var acts) -> new Loaded.Not(new Started.Refused(acts));
            case Appointment.Damaged(var report) -> new Loaded.Not(new Started.Damaged(report));
        };
    }

    private static Notices notices(Options options, Clerk clerk, Sites sites, Accounts accounts) throws IOException {
        var folder = options.data().resolve(clerk.mandate().charter().profile().id());
        var address = options.address().orElseGet(() -> URI.create("http://localhost:" + options.port()));
        return new Notices(clerk, sites, accounts, SqliteNoticeStore.open(folder.resolve("notices.db")),
                SmtpCourier.in(folder), address);
    }

    private static Lab lab(Options options, OrganisationFiles files, Charter charter) throws IOException {
        var folder = options.data().resolve(charter.profile().id());
        var limits = Limits.in(folder);
        return new Lab(new Shelf(folder.resolve("records"), limits, InstantSource.system()), new Runs(limits),
                ids -> files.under(ids).value().map(OrganisationFiles.Reformed::charter));
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
        var working = new Working(Sites.of(edition), accounts, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        return new PlenaryServer(run(() -> working, new Uploads(Optional.empty()), port, Optional.empty()), working);
    }

    private static Accounts accounts(Options options, Charter charter) throws IOException {
        return new Accounts(AccountsFolder.open(options.data(), charter, options.purpose()), options.purpose(),
                new SpringHashes(), Clock.systemUTC(), AccountsFolder.providers(options.data(), charter));
    }

    public Accounts accounts() { return working.accounts(); }

    /// The clerk, where a register is kept.
    public Optional<Clerk> clerk() { return working.clerk(); }

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

    /// The first answers of the web server wait for what is at work.
    private static ConfigurableApplicationContext run(
            Supplier<Working> working, Uploads uploads, int port, Optional<URI> given) {
        var application = new SpringApplication(WebApplication.class);
        var address = new PublicAddress(given);
        application.setDefaultProperties(address.settings(port));
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(PublicAddress.class, () -> address);
            beans.registerBean(Uploads.class, () -> uploads);
            beans.registerBean(PendingSites.class, () -> new PendingSites(() -> working.get().sites()));
            beans.registerBean(PendingAccounts.class, () -> new PendingAccounts(() -> working.get().accounts()));
            beans.registerBean(PendingClerk.class, () -> new PendingClerk(() -> working.get().clerk()));
            beans.registerBean(PendingWebhooks.class, () -> new PendingWebhooks(() -> working.get().webhooks()));
            beans.registerBean(PendingExercise.class, () -> new PendingExercise(() -> working.get().exercise()));
            beans.registerBean(PendingLab.class, () -> new PendingLab(() -> working.get().lab()));
            beans.registerBean(PendingNotices.class,
                    () -> new PendingNotices(() -> working.get().notices().map(Notices::store)));
        });
        return application.run();
    }

    public int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    public String address() { return "http://localhost:" + port(); }

    @Override public void close() {
        context.close();
        working.notices.ifPresent(Notices::close);
        working.lab.ifPresent(Lab::close);
        working.accounts.close();
        working.webhooks.ifPresent(Webhooks::close);
        working.clerk.ifPresent(taken -> {
            try {
                taken.close();
            } catch (IOException late) {
                System.err.println("The register could not be closed: " + late.getMessage());
            }
        });
    }
}
