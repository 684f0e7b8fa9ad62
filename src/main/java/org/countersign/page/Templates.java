package org.countersign.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/// The templates, made into classes by the build.
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Templates() {}

    /// What a template makes of its parameters.
    public static String render(String template, Map<String, Object> parameters) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return output.toString();
    }

    /// The page of a view in UTF-8.
    public static byte[] render(Frame frame) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(frame.view().template(), Map.of("frame", frame, "view", frame.view()), output);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength())) {
            output.writeTo(bytes::write);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("could not render " + frame.view().path(), impossible);
        }
    }
}
