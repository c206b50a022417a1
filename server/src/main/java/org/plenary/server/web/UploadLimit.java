package org.plenary.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.server.blob.BlobFolder;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses, before anything of it is read, what is too large or comes as files where none are taken.
final class UploadLimit extends OncePerRequestFilter implements Ordered {
    /// A paper in three languages, and what is written around the files.
    static final long LARGEST = 3 * BlobFolder.LARGEST + (1L << 20);
    private static final String TAKEN = "/do/paper-submitted";

    private final Drawing drawing;

    UploadLimit(Drawing drawing) { this.drawing = drawing; }

    /// After the headers that every answer carries.
    @Override public int getOrder() { return Ordered.HIGHEST_PRECEDENCE + 1; }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
                                              FilterChain chain) throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            chain.doFilter(request, response);
        } else if (!request.getRequestURI().equals(TAKEN)) {
            drawing.refuse(request, response, "upload", 415);
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > LARGEST) {
            drawing.refuse(request, response, "upload-size", 413);
        } else {
            chain.doFilter(request, response);
        }
    }
}
