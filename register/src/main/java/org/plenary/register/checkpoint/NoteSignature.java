package org.plenary.register.checkpoint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// One signature line of a note: `— name base64(id, signature)`.
public record NoteSignature(String name, int id, byte[] bytes) {
    /// An em dash and a space.
    private static final String MARK = "\u2014 ";

    public NoteSignature { bytes = bytes.clone(); }

    @Override public byte[] bytes() { return bytes.clone(); }

    static NoteSignature by(Signer signer, byte[] text) {
        var key = signer.verifier().key();
        return new NoteSignature(key.name(), key.id(), signer.sign(text));
    }

    /// Reads one line without its newline; empty when it is not one.
    static Optional<NoteSignature> parse(String line) {
        if (!line.startsWith(MARK)) return Optional.empty();
        var rest = line.substring(MARK.length());
        int space = rest.indexOf(' ');
        if (space < 1 || rest.lastIndexOf('+', space) >= 0) return Optional.empty();
        try {
            var bytes = Base64.getDecoder().decode(rest.substring(space + 1));
            if (bytes.length < 5) return Optional.empty();
            var signature = new NoteSignature(rest.substring(0, space), ByteBuffer.wrap(bytes).getInt(),
                    Arrays.copyOfRange(bytes, 4, bytes.length));
            // The decoder overlooks stray padding bits; a line has one spelling only.
            return signature.line().equals(line) ? Optional.of(signature) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String line() {
        var both = ByteBuffer.allocate(4 + bytes.length).putInt(id).put(bytes).array();
        return MARK + name + " " + Base64.getEncoder().encodeToString(both);
    }
}
