// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

/** Told what is done with stripes. */
interface StripeListener {
    /**
     * A stripe was clicked.
     *
     * @param coding identity of the coding, or {@code null} when the text was clicked instead
     */
    default void clicked(String coding) {
        // most only care for one thing
    }

    /**
     * The text to show while the mouse is over a stripe.
     *
     * @param coding identity of the coding
     * @return the text
     */
    default String description(String coding) {
        return null;
    }

    /**
     * The ends of a segment were dragged.
     *
     * @param coding identity of the coding
     * @param start new first code point
     * @param end new code point after the last
     * @param together whether all codings of the passage are meant
     */
    default void resized(String coding, int start, int end, boolean together) {
        // most only care for one thing
    }

    /**
     * A time mark was clicked.
     *
     * @param seconds its time in the recording
     */
    default void timeMark(double seconds) {
        // most only care for one thing
    }

    /** The zoom changed. */
    default void zoomed() {
        // most only care for one thing
    }
}
