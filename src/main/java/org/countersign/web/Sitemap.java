package org.countersign.web;

import java.util.List;
import org.countersign.page.Language;
import org.countersign.page.Site;

/// The addresses that search engines should know (sitemaps.org), each with its other language.
final class Sitemap {
    private Sitemap() {}

    /// @param base the site's scheme and host
    static String of(Site site, String base) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        List<String> paths = site.listPaths();
        for (Language language : Language.values()) {
            for (String path : paths) {
                xml.append("<url><loc>").append(address(base, language, path)).append("</loc><xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(language.other().code()).append("\" href=\"").append(address(base, language.other(), path))
                        .append("\"/></url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String address(String base, Language language, String path) {
        return base + language.prefix() + (path.equals("/") && language != Language.ENGLISH ? "" : path);
    }
}
