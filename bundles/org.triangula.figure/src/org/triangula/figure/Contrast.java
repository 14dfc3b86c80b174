// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

/** Legibility of colours after WCAG 2.2. */
public final class Contrast {

    private static final int DARK = 0xFF1A1A1A;
    private static final int LIGHT = 0xFFFFFFFF;

    private Contrast() {
    }

    /**
     * Contrast of two opaque colours.
     *
     * @param first one colour
     * @param second the other colour
     * @return 1 (none) to 21
     */
    public static double ratio(int first, int second) {
        double a = luminance(first);
        double b = luminance(second);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /**
     * The colour of text that is best read on a ground.
     *
     * @param ground an opaque colour
     * @return nearly black or white; at least 4.2:1 on every ground
     */
    public static int textOn(int ground) {
        return ratio(DARK, ground) >= ratio(LIGHT, ground) ? DARK : LIGHT;
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
