package org.plenary.server.page.lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.server.form.Complaint;
import org.plenary.server.lab.Limits;
import org.plenary.server.lab.Run;
import org.plenary.server.lab.ShelvedRecord;
import org.plenary.server.view.Text;

/// The shelf as a reader finds it: the records, and whether one may be brought. `faults` are those of an upload.
public record ShelfView(List<Row> rows, Limits limits, boolean mayBring, List<Text> faults, boolean hasAccount) {
    /// A record, and whether whoever looks may remove it.
    public record Row(ShelvedRecord record, boolean mine) {
        /// The same for programs.
        public Map<String, Object> json() {
            var json = new LinkedHashMap<String, Object>();
            json.put("record", record.id());
            json.put("file", record.ballots().name());
            json.put("bytes", Long.toString(record.bytes()));
            json.put("sha-256", record.ballots().digest());
            json.put("motion-list", record.motions().map(ShelvedRecord.File::name));
            json.put("columns", record.columns());
            json.put("brought", record.at());
            json.put("read", record.summary().map(Row::json));
            return json;
        }

        private static Map<String, Object> json(ShelvedRecord.Summary read) {
            var json = new LinkedHashMap<String, Object>();
            json.put("usable", read.usable());
            json.put("lines", Long.toString(read.lines()));
            json.put("kept", Long.toString(read.kept()));
            json.put("not-member", Long.toString(read.notMember()));
            json.put("repeated", Long.toString(read.repeated()));
            json.put("skipped", Long.toString(read.skipped()));
            json.put("contradictory", Long.toString(read.contradictory()));
            json.put("motions", read.motions());
            json.put("parties", read.parties());
            json.put("first", read.first());
            json.put("last", read.last());
            json.put("outcomes", read.outcomes());
            json.put("notes", read.notes().stream().map(Row::json).toList());
            return json;
        }

        private static Map<String, Object> json(ShelvedRecord.Note note) {
            var json = new LinkedHashMap<String, Object>();
            json.put("kind", note.kind());
            json.put("message", note.message());
            json.put("remedy", note.remedy());
            json.put("count", Long.toString(note.count()));
            json.put("list", note.list());
            json.put("first-lines", note.lines().stream().map(String::valueOf).toList());
            return json;
        }
    }

    /// One record; `standing` while it is read, `failed` where it could not be.
    public record One(Row row, Optional<Run.Standing> standing, List<Complaint> failed) {
        public boolean isBusy() { return standing.isPresent(); }
    }

    public ShelfView {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
