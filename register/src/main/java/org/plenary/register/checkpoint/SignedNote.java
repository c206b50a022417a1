package org.plenary.register.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A text with signatures under it (C2SP signed-note v1.0.0).
///
/// Signatures by unknown names or ids are ignored, so that a log may add new kinds; a signature
/// that claims a known key and is wrong spoils the note.
public record SignedNote(String text, List<NoteSignature> signatures) {
    /// As many as the best known reader of the format accepts.
    private static final int MOST_SIGNATURES = 100;

    public SignedNote { signatures = List.copyOf(signatures); }

    /// The text must end in a newline.
    public static SignedNote sign(String text, Signer signer) {
        if (!text.endsWith("\n")) throw new IllegalArgumentException("A note's text ends in a newline.");
        return new SignedNote(text, List.of(NoteSignature.by(signer, text.getBytes(StandardCharsets.UTF_8))));
    }

    public static Reading<SignedNote> parse(byte[] bytes) {
        String note;
        try {
            note = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notText) {
            return Reading.not("The note is not UTF-8 text.");
        }
        boolean control = note.chars().anyMatch(c -> c < ' ' && c != '\n');
        if (control) return Reading.not("The note has control characters.");
        int gap = note.lastIndexOf("\n\n");
        if (gap < 0) return Reading.not("The note has no empty line between its text and its signatures.");
        var signed = note.substring(gap + 2);
        if (signed.isEmpty() || !signed.endsWith("\n")) {
            return Reading.not("The note has no signature, or its last line is cut off.");
        }
        var lines = signed.substring(0, signed.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) return Reading.not("The note has more than 100 signatures.");
        var signatures = new ArrayList<NoteSignature>();
        for (var line : lines) {
            var signature = NoteSignature.parse(line);
            if (signature.isEmpty()) return Reading.not("The note has a line that is no signature under it.");
            signatures.add(signature.get());
        }
        return Reading.of(new SignedNote(note.substring(0, gap + 1), signatures));
    }

    /// The keys among those given under which the note is signed; unreadable when there is none, or
    /// when a signature that claims one of them is wrong.
    public Reading<List<VerifierKey>> signedBy(List<? extends Verifier> known) {
        var message = text.getBytes(StandardCharsets.UTF_8);
        var found = new ArrayList<VerifierKey>();
        for (var signature : signatures) {
            for (var verifier : known) {
                if (!verifier.answersTo(signature.name(), signature.id())) continue;
                if (!verifier.verifies(message, signature.bytes())) {
                    return Reading.not("The signature of " + verifier.key().shortName() + " is wrong.");
                }
                if (!found.contains(verifier.key())) found.add(verifier.key());
            }
        }
        if (found.isEmpty()) return Reading.not("The note bears no signature by a known key.");
        return Reading.of(found);
    }

    public byte[] bytes() { return toString().getBytes(StandardCharsets.UTF_8); }

    @Override public String toString() {
        var out = new StringBuilder(text).append('\n');
        for (var signature : signatures) out.append(signature.line()).append('\n');
        return out.toString();
    }
}
