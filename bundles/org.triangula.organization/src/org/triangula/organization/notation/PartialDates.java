// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.notation;

import org.triangula.organization.Validity;

/** Partial ISO dates in the notation. */
final class PartialDates {

    private PartialDates() {
    }

    /** Whether a text is a year, a month or a day that exists. */
    static boolean isDate(String text) {
        try {
            return Validity.firstDay(text).isPresent();
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }
}
