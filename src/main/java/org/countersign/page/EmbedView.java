package org.countersign.page;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.countersign.export.Table;
import org.countersign.picture.Picture;

/// A page as a small panel for other people's pages: its sentence, the least of its table or its chart, source and day.
///
/// @param whole the page
public record EmbedView(View whole) implements View {
    /// How many holders a panel names; the rest stand on the page.
    public static final int MOST = 6;

    private static final String BELOW = "/embed";
    private static final int HEIGHT = 380;

    public EmbedView {
        Objects.requireNonNull(whole);
    }

    /// What is found at an address, as a panel.
    public static Found of(Found whole) {
        return switch (whole) {
            case Found.Shown shown -> new Found.Shown(new EmbedView(shown.view()));
            case Found.Moved moved -> new Found.Moved(BELOW + moved.path());
            case Found.Missing missing -> missing;
        };
    }

    /// The address of a page's panel, as of the day asked.
    ///
    /// @param path the page's address
    /// @param filters the page's own parameters
    public static String address(Frame frame, String path, Map<String, String> filters) {
        return frame.to(BELOW + path, filters);
    }

    /// The address of the page, with all that was asked of the panel.
    public String full(Frame frame) {
        return frame.to(whole.path(), frame.ask().filters());
    }

    /// The lines of HTML that put a page's panel into another page.
    ///
    /// @param address the panel's address
    /// @param name what the panel is called for those who do not see it
    public static String lines(Frame frame, String address, String name) {
        return "<iframe src=\"" + frame.origin().orElse("http://localhost:2870") + attribute(address) + "\"\n  title=\""
                + attribute(name + " · Countersign") + "\"\n  width=\"100%\" height=\"" + HEIGHT + "\" loading=\"lazy\"></iframe>\n";
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    @Override
    public String template() {
        return "embed.jte";
    }

    @Override
    public String path() {
        return BELOW + whole.path();
    }

    @Override
    public Title title(Words words) {
        return whole.title(words);
    }

    @Override
    public Picture picture(Frame frame) {
        return whole.picture(frame);
    }

    @Override
    public boolean dated() {
        return whole.dated();
    }

    @Override
    public Object tree() {
        return whole.tree();
    }

    @Override
    public Optional<Table> table() {
        return whole.table();
    }
}
