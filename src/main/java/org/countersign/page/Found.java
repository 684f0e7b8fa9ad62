package org.countersign.page;

import java.util.Objects;

/// What the site has at an address.
public sealed interface Found {
    /// A view to show.
    record Shown(View view) implements Found {
        public Shown {
            Objects.requireNonNull(view);
        }
    }

    /// The right address of what was meant: a merged id, a former name, a short form. It stays so for ever.
    ///
    /// @param path without language, ending and query
    record Moved(String path) implements Found {
        public Moved {
            Objects.requireNonNull(path);
        }
    }

    /// Nothing.
    ///
    /// @param reason a key of the catalogue that says what was looked for
    /// @param asked the text that names nothing
    record Missing(String reason, String asked) implements Found {
        public Missing {
            Objects.requireNonNull(reason);
            Objects.requireNonNull(asked);
        }
    }

    /// A view, at its own address only: any other leads there.
    static Found at(String path, View view) {
        return view.path().equals(path) ? new Shown(view) : new Moved(view.path());
    }
}
