package org.plenary.server.view;

import java.util.List;
import java.util.Optional;
import org.plenary.register.audit.Fault;
import org.plenary.register.audit.Report;

/// What an audit of a register found, as data.
public final class AuditView {
    /// The audit: against which head, and every fault.
    public record Audited(boolean whole, Optional<String> origin, String entries, Optional<String> root,
                          List<Row> faults) {}

    /// One fault, with the first and last entry that it concerns where it concerns entries.
    public record Row(Fault.Kind kind, String where, Optional<String> first, Optional<String> last, String message) {}

    private AuditView() {}

    public static Audited of(Report report) {
        return new Audited(report.isWhole(), report.checkpoint().map(head -> head.origin()),
                Long.toString(report.entries()), report.checkpoint().map(head -> head.root().toString()),
                report.faults().stream().map(fault -> new Row(fault.kind(), fault.where(),
                        fault.entries().map(run -> Long.toString(run.first())),
                        fault.entries().map(run -> Long.toString(run.last())), fault.message())).toList());
    }
}
