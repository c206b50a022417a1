package org.plenary.server.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.plenary.server.blob.BlobFolder;
import org.plenary.server.blob.BlobFolder.Keeping;
import org.plenary.server.form.Complaint;
import org.plenary.server.form.Typed;
import org.springframework.web.servlet.function.ServerRequest;

/// Takes the files that come with a form. Each is kept by its SHA-256, and the form goes on with the digests in
/// place of the files.
public record Uploads(Optional<BlobFolder> folder) {
    private static final String FIELD = "files.";

    /// The form with the digests of its files, and what was wrong with them.
    record Received(Typed typed, List<Complaint> complaints) {}

    Received receive(ServerRequest request, Typed typed) {
        if (folder.isEmpty() || !isMultipart(request)) return new Received(typed, List.of());
        var fields = new TreeMap<>(typed.fields());
        var complaints = new ArrayList<Complaint>();
        try {
            for (var part : request.servletRequest().getParts()) {
                if (part.getSubmittedFileName() == null || part.getSize() == 0) continue;
                if (part.getName().startsWith(FIELD)) keep(part, fields, complaints);
            }
        } catch (IOException | ServletException broken) {
            complaints.add(complaint("The files could not be kept: " + broken.getMessage(), "Send the form again."));
        }
        fields.forEach((name, values) -> {
            if (name.startsWith(FIELD) && !isHere(values.getFirst())) {
                complaints.add(complaint("The file in '%s' is not here.".formatted(
                        name.substring(FIELD.length())), "Choose the file again."));
            }
        });
        return new Received(new Typed(fields), complaints);
    }

    private static boolean isMultipart(ServerRequest request) {
        var type = request.servletRequest().getContentType();
        return type != null && type.startsWith("multipart/form-data");
    }

    private void keep(Part part, TreeMap<String, List<String>> fields, List<Complaint> complaints) throws IOException {
        try (var content = part.getInputStream()) {
            switch (folder.orElseThrow().keep(content)) {
                case Keeping.Kept(var digest, _) -> fields.put(part.getName(), List.of(digest));
                case Keeping.TooLarge _ -> complaints.add(complaint("The file '%s' is larger than %d MB.".formatted(
                        part.getSubmittedFileName(), BlobFolder.LARGEST >> 20), "Make it smaller, or part it."));
                case Keeping.NotTaken _ -> complaints.add(complaint(
                        "The content of '%s' is none that is taken.".formatted(part.getSubmittedFileName()),
                        "Send PDF, DOCX or ODT without macros, or plain text in UTF-8."));
            }
        }
    }

    /// An empty field, as browsers send it for a language without a file, is none.
    private boolean isHere(String digest) {
        try {
            return digest.isBlank() || folder.orElseThrow().find(digest).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Complaint complaint(String says, String remedy) {
        return new Complaint("files", says, Optional.empty(), remedy);
    }
}
