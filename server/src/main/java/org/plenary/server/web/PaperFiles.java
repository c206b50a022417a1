package org.plenary.server.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.plenary.server.blob.BlobFolder;
import org.plenary.server.blob.BlobFolder.Blob;
import org.plenary.server.page.Caller;
import org.plenary.server.view.PapersView;
import org.plenary.server.view.Vantage;
import org.plenary.server.web.signin.SignedIns;
import org.plenary.timeline.AsOf;
import org.plenary.vocabulary.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/// Gives out the files of papers to whoever may read the paper. What is hidden and what is not there are answered
/// alike.
final class PaperFiles {
    private final Drawing drawing;
    private final Optional<BlobFolder> folder;

    PaperFiles(Drawing drawing, Optional<BlobFolder> folder) {
        this.drawing = drawing;
        this.folder = folder;
    }

    ServerResponse file(ServerRequest request) throws IOException {
        var caller = SignedIns.caller(request.servletRequest());
        var paper = request.pathVariable("paper");
        var language = request.pathVariable("language");
        var blob = blob(caller, paper, language);
        if (blob.isEmpty()) return missing(request, caller);
        var name = "%s-%s.%s".formatted(paper.replaceAll("[^A-Za-z0-9.-]", "-"),
                language.replaceAll("[^A-Za-z0-9-]", "-"), blob.get().kind().ending());
        return ServerResponse.ok().contentType(MediaType.parseMediaType(blob.get().kind().type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(Files.readAllBytes(blob.get().path()));
    }

    private Optional<Blob> blob(Caller caller, String paper, String language) throws IOException {
        if (folder.isEmpty()) return Optional.empty();
        var vantage = new Vantage(drawing.site(caller).edition(), AsOf.on(drawing.today()), Language.ENGLISH);
        var digest = PapersView.find(vantage, paper).map(found -> found.files().get(language));
        return digest.isPresent() ? folder.get().find(digest.get()) : Optional.empty();
    }

    private ServerResponse missing(ServerRequest request, Caller caller) {
        var answer = drawing.refused(Drawing.question(request.servletRequest()), "file", 404, request.path(), caller);
        return answer.unkept();
    }
}
