// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

/**
 * Characters that refuse to be read any longer when the time is over. A regular expression that goes back again and
 * again ({@code (a+)+b}) can take years otherwise.
 */
final class LimitedCharacters implements CharSequence {

    private static final int LOOK_AT_CLOCK = 1 << 14;

    /** Thrown when the time is over. */
    static final class OutOfTime extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfTime() {
            super("out of time", null, false, false);
        }
    }

    private final String text;
    private final long deadline;
    private int reads;

    /**
     * Wraps a text.
     *
     * @param text the text
     * @param deadline when the time is over, as {@link System#nanoTime()} tells it
     */
    LimitedCharacters(String text, long deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if ((++reads & LOOK_AT_CLOCK - 1) == 0 && System.nanoTime() - deadline > 0) {
            throw new OutOfTime();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
