package org.countersign.place;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value made when it is first asked for, by one thread only.
public final class Once<T extends Object> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T value;

    /// A value that this supplier makes.
    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            synchronized (this) {
                made = value;
                if (made == null) {
                    made = maker.get();
                    value = made;
                }
            }
        }
        return made;
    }
}
