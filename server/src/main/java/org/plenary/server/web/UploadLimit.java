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
    private static final long PAPER = 3 * BlobFolder.LARGEST;
    private static final String PAPERS = "/do/paper-submitted";
    private static final String RECORDS = "/lab/records";

    /// What stands around the files in a form.
    private static final long AROUND = 1L << 20;

    private final Drawing drawing;
    private final PendingLab lab;

    UploadLimit(Drawing drawing, PendingLab lab) {
        this.drawing = drawing;
        this.lab = lab;
    }

    /// After the headers that every answer carries.
    @Override public int getOrder() { return Ordered.HIGHEST_PRECEDENCE + 1; }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
                                              FilterChain chain) throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        var address = request.getRequestURI();
        long largest = largest(address);
        if (largest == 0) {
            drawing.refuse(request, response, "upload", 415);
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > largest + AROUND) {
            var kind = address.equals(RECORDS) ? "record-size" : "upload-size";
            drawing.refuse(request, response, kind, 413, largest >> 20);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// The bytes that an address takes as files.
    private long largest(String address) {
        return switch (address) {
            case PAPERS -> PAPER;
            case RECORDS -> lab.get().map(one -> one.shelf().limits().largest()).orElse(0L);
            default -> 0;
        };
    }
}
