package org.plenary.server.lab;

import static org.plenary.vocabulary.Sentence.say;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.plenary.lab.power.Progress;
import org.plenary.lab.rollcall.ideal.Interrupted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A question that is being worked on, or was.
public final class Run implements Runnable, Progress {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);

    /// How far it is. `stage` is a word of the lab, `share` from 0 to 1.
    public record Standing(boolean begun, String stage, double share) {}

    private final Owner owner;
    private final Plan.Work work;
    private final Duration longest;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile Standing standing = new Standing(false, "waiting", 0);
    private volatile Answer answer;
    private volatile boolean stopped;
    private volatile long end = Long.MAX_VALUE;
    private Thread thread;

    Run(Owner owner, Plan.Work work, Duration longest) {
        this.owner = owner;
        this.work = work;
        this.longest = longest;
    }

    /// Whether `who` began it, and so may stop it.
    public boolean isOf(Owner who) { return owner.equals(who) || who.isSame(owner.key()) || who.secretariat(); }

    public Standing standing() { return standing; }

    /// The answer once there is one, waiting for it no longer than this.
    public Optional<Answer> await(Duration patience) {
        try {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS) ? Optional.of(answer) : Optional.empty();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override public void run() {
        enter();
        end = System.nanoTime() + longest.toNanos();
        standing = new Standing(true, "starting", 0);
        try {
            answer = stopped ? new Answer.Stopped() : within(work.run(this));
        } catch (Interrupted fit) {
            answer = within(new Answer.Stopped());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError failed) {
            LOG.error("A run of the lab failed.", failed);
            answer = Answer.wrong("run", say("The lab failed on this question."),
                    say("Ask for less; the server's log says what happened."));
        } finally {
            if (stopped) answer = new Answer.Stopped();
            leave();
            ended.countDown();
        }
    }

    /// Who asked for too much is told so, and not that somebody stopped it.
    private Answer within(Answer given) {
        boolean tooLong = given instanceof Answer.Stopped && !stopped;
        if (!tooLong) return given;
        return Answer.wrong("run", say("It took longer than %d minutes.", longest.toMinutes()),
                say("Ask for a shorter time, fewer parties or fewer draws, "
                        + "or use the command on a machine of your own."));
    }

    @Override public boolean goOn(String stage, double share) {
        standing = new Standing(true, stage, Math.clamp(share, 0, 1));
        return !stopped && System.nanoTime() - end < 0;
    }

    synchronized void stop() {
        stopped = true;
        if (thread != null) thread.interrupt();
    }

    private synchronized void enter() { thread = Thread.currentThread(); }

    /// Whoever stops it from now on must not disturb what its thread does next.
    private synchronized void leave() {
        thread = null;
        Thread.interrupted();
    }

    boolean isEnded() { return ended.getCount() == 0; }

    /// How many rows its answer holds.
    long size() { return isEnded() && answer instanceof Answer.Found(var result) ? result.size() : 1; }

    /// Whether somebody stopped it before it had an answer; its thread may still be on its way out.
    public boolean isStopped() { return isEnded() ? answer instanceof Answer.Stopped : stopped; }
}
