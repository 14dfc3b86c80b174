// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.Collection;

/**
 * Whether something holds, where values can be missing: the three-valued logic of Kleene (1952), Introduction to
 * Metamathematics, § 64.
 */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** It cannot be said, because a value is missing or not exact enough. */
    UNKNOWN;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    static Truth all(Collection<Truth> parts) {
        return parts.contains(FALSE) ? FALSE : parts.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }

    static Truth any(Collection<Truth> parts) {
        return parts.contains(TRUE) ? TRUE : parts.contains(UNKNOWN) ? UNKNOWN : FALSE;
    }

    Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }
}
