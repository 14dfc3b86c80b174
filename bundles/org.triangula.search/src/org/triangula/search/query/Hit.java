// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.Objects;

/**
 * A place that was found.
 *
 * @param document identity of the document
 * @param start first Unicode code point
 * @param end code point after the last
 */
public record Hit(String document, int start, int end) {

    /** Checks the ends. */
    public Hit {
        Objects.requireNonNull(document);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A hit needs 0 <= start < end, not " + start + " to " + end);
        }
    }
}
