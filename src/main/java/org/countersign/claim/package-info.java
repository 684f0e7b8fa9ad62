/// Checkable statements: text comes in, and each statement about the lists or the law leaves with its outcome, the
/// register's own figure, the readings under which it would hold and the days on which it was true. It knows words of
/// English and Spanish, the register and the law; it must not know who asks, nor keep what was asked.
@NullMarked
package org.countersign.claim;

import org.jspecify.annotations.NullMarked;
