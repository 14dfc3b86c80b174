// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

/** What the place of an address was derived from, best first. */
public enum Quality {
    /** The house number itself is mapped. */
    EXACT,
    /** Neighbouring house numbers of the street are mapped. */
    INTERPOLATED,
    /** Only the street is known: a point near its middle. */
    STREET,
    /** Only the town is known: its centre. */
    LOCALITY
}
