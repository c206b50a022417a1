package org.plenary.server.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;

/// Draws pages with the templates that were compiled with the program.
public final class Renderer {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    public Renderer() {
        templates.setBinaryStaticContent(true);
    }

    public boolean has(String template) { return templates.hasTemplate(template + ".jte"); }

    /// The page of `view` as UTF-8 bytes.
    public byte[] draw(String template, Frame frame, Object view) {
        var output = new Utf8ByteOutput();
        templates.render(template + ".jte", Map.of("f", frame, "v", view), output);
        return output.toByteArray();
    }
}
