// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import java.util.List;

/**
 * One line about a cell.
 *
 * @param label what it is
 * @param value what is the case
 * @param object identity of the object of the study that it is about; empty when there is none
 * @param parts lines below it
 */
record Detail(String label, String value, String object, List<Detail> parts) {

    /** Copies the list. */
    Detail {
        parts = List.copyOf(parts);
    }

    static Detail of(String label, String value) {
        return new Detail(label, value, "", List.of());
    }

    /** Whether it is a journey with legs. */
    boolean isJourney() {
        return !parts.isEmpty();
    }

    /** The same under another name. */
    Detail labelled(String other) {
        return new Detail(other, value, object, parts);
    }
}
