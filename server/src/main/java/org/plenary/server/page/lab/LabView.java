package org.plenary.server.page.lab;

import java.util.List;
import java.util.Optional;
import org.plenary.server.form.Complaint;
import org.plenary.server.form.Filled;
import org.plenary.server.lab.Result;
import org.plenary.server.lab.Run;

/// A page of one analysis: its form as it is `filled` in, and what came of it so far.
///
/// @param name the analysis
/// @param links where this result is found again, and as data
public record LabView(String name, Filled filled, State state, Links links) {
    /// Where a question stands.
    public sealed interface State {
        /// Nothing is asked yet.
        record Unasked() implements State {}

        /// It cannot be answered as it is asked.
        record Wrong(List<Complaint> complaints) implements State {}

        /// It is worked on; `mine` where whoever looks may stop it.
        record Busy(Run.Standing standing, boolean mine) implements State {}

        /// It was stopped.
        record Stopped() implements State {}

        /// Too many questions are waiting.
        record Full() implements State {}

        record Found(Result result) implements State {}
    }

    /// Addresses of the result. `lasting` names the day, so that it gives the same later; `question` is what
    /// `/lab/stop` is told.
    public record Links(String lasting, String json, List<Table> tables, List<Table> documents,
                        String question) {
        /// A table as CSV by its name, or a document by its ending.
        public record Table(String name, String address) {}
    }

    public boolean isStopped() { return state instanceof State.Stopped; }

    public boolean isBusy() { return state instanceof State.Busy; }

    public Optional<Result> result() {
        return state instanceof State.Found(var result) ? Optional.of(result) : Optional.empty();
    }

    /// What the template of the analysis draws, where there is a result.
    public <T> T result(Class<T> kind) { return kind.cast(result().orElseThrow().view()); }

    public List<Complaint> complaints() {
        return state instanceof State.Wrong(var complaints) ? complaints : List.of();
    }
}
