package org.plenary.server.clerk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenary.charterfile.finding.Findings;
import org.plenary.charterfile.finding.Location;
import org.plenary.charterfile.tree.CanonicalJson;
import org.plenary.charterfile.tree.JsonTree;
import org.plenary.charterfile.tree.Node;

/// What the register keeps of an act: `{"act":{…},"author":"…"}` in canonical JSON (RFC 8785), and where
/// the filing had a key, `"filing"` and `"key"` behind them. The register adds key and signature.
record Envelope(byte[] act, String author, Optional<Mark> mark) {
    private static final byte[] BEFORE = "{\"act\":".getBytes(StandardCharsets.US_ASCII);
    private static final Location HERE = new Location("envelope", 1, 1);

    /// The key of a filing and the digest of what was filed under it.
    record Mark(FilingKey key, String filing) {}

    byte[] bytes() {
        var tail = new ArrayList<Node.Pair>();
        add(tail, "author", author);
        mark.ifPresent(one -> {
            add(tail, "filing", one.filing);
            add(tail, "key", one.key.value());
        });
        var rest = CanonicalJson.bytes(new Node.Mapping(tail, HERE));
        var all = new ByteArrayOutputStream(BEFORE.length + act.length + rest.length);
        all.writeBytes(BEFORE);
        all.writeBytes(act);
        all.write(',');
        all.write(rest, 1, rest.length - 1);
        return all.toByteArray();
    }

    private static void add(List<Node.Pair> pairs, String name, String text) {
        pairs.add(new Node.Pair(name, HERE, new Node.Scalar(text, true, HERE)));
    }

    /// The envelope in the body of an entry; empty where the body has another form.
    static Optional<Envelope> read(byte[] body) {
        int end = actEnd(body);
        if (end < 0 || end >= body.length || body[end] != ',') return Optional.empty();
        var rest = Arrays.copyOfRange(body, end, body.length);
        rest[0] = '{';
        if (!(JsonTree.parse("entry", rest, new Findings()).orElse(null) instanceof Node.Mapping map)) {
            return Optional.empty();
        }
        var author = text(map, "author");
        var key = text(map, "key").flatMap(FilingKey::parse);
        var filing = text(map, "filing");
        boolean form = author.isPresent() && key.isPresent() == filing.isPresent()
                && map.pairs().size() == (key.isPresent() ? 3 : 1);
        if (!form) return Optional.empty();
        var mark = key.map(one -> new Mark(one, filing.orElseThrow()));
        return Optional.of(new Envelope(Arrays.copyOfRange(body, BEFORE.length, end), author.get(), mark));
    }

    private static Optional<String> text(Node.Mapping map, String name) {
        return map.get(name) instanceof Optional<Node> found
                && found.orElse(null) instanceof Node.Scalar(var text, var quoted, _) && quoted
                ? Optional.of(text) : Optional.empty();
    }

    /// Behind the closing bracket of the act; -1 where no act begins the body.
    private static int actEnd(byte[] body) {
        if (!Arrays.equals(BEFORE, 0, BEFORE.length, body, 0, Math.min(body.length, BEFORE.length))) return -1;
        int depth = 0;
        boolean text = false;
        for (int i = BEFORE.length; i < body.length; i++) {
            byte at = body[i];
            if (text && at == '\\') i++;
            else if (at == '"') text = !text;
            else if (!text && at == '{') depth++;
            else if (!text && at == '}' && --depth == 0) return i + 1;
            if (depth == 0) return -1;
        }
        return -1;
    }
}
