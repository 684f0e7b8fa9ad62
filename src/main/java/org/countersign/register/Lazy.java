package org.countersign.register;

import java.util.function.Supplier;

/// A value worked out once, when first asked for. Safe for several threads.
final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> source;
    private volatile Object value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    @Override
    @SuppressWarnings("unchecked") // only ever set from the source
    public T get() {
        Object known = value;
        if (known == null) {
            synchronized (this) {
                if (value == null) {
                    value = source.get();
                }
                known = value;
            }
        }
        return (T) known;
    }
}
