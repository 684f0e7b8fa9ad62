package org.countersign.web;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.countersign.export.FileKind;
import org.countersign.export.Shelf;
import org.countersign.page.Site;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Sends downloads from the shelf. Files under their lasting names never change, so browsers may keep them for ever; a short
/// name leads to the one of the release that is shown.
final class DownloadFiles {
    /// What their addresses begin with.
    static final String BELOW = "/data/";

    private static final Kind KIND = new Kind("/data/{file}", "");

    private final SafetyHeaders safety;

    DownloadFiles(SafetyHeaders safety) {
        this.safety = safety;
    }

    /// Sends the file at a path; false where there is none.
    boolean send(String path, Site site, Request request, Response response, Callback callback) {
        String name = path.substring(BELOW.length());
        Optional<Shelf.Kept> found = site.findDownload(name);
        if (found.isEmpty()) {
            return false;
        }
        Observed.kind(request, KIND);
        Shelf.Kept kept = found.get();
        if (!kept.name().equals(name)) {
            new Ready(Answer.moved(302, BELOW + kept.name()), KIND, safety, false).send(request, response, callback);
            return true;
        }
        String etag = '"' + kept.sha256() + '"';
        safety.put(response.getHeaders(), false);
        response.getHeaders().put(HttpHeader.ETAG, etag);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "public, max-age=31536000, immutable");
        response.getHeaders().put(HttpHeader.CONTENT_DISPOSITION, "attachment; filename=\"" + kept.name() + '"');
        response.getHeaders().put("Repr-Digest",
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(kept.sha256())) + ':');
        if (Conditions.unchanged(Ready.list(request.getHeaders(), HttpHeader.IF_NONE_MATCH), etag)) {
            response.setStatus(304);
            callback.succeeded();
            return true;
        }
        response.setStatus(200);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType(kept.name()));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, kept.bytes());
        if (HttpMethod.HEAD.is(request.getMethod())) {
            callback.succeeded();
        } else {
            Content.copy(Content.Source.from(new ByteBufferPool.Sized(request.getComponents().getByteBufferPool()), kept.file()), response,
                    callback);
        }
        return true;
    }

    private static String mediaType(String name) {
        for (FileKind kind : FileKind.values()) {
            if (name.endsWith("." + kind.word())) {
                return kind.mediaType();
            }
        }
        return "application/octet-stream";
    }
}
