// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

/**
 * Sheets of paper after ISO 216.
 */
public enum PaperFormat {
    /** A4, broad. */
    A4_LANDSCAPE(297, 210),
    /** A4, high. */
    A4_PORTRAIT(210, 297),
    /** A3, broad. */
    A3_LANDSCAPE(420, 297),
    /** A3, high. */
    A3_PORTRAIT(297, 420);

    private static final double MILLIMETRES_PER_INCH = 25.4;

    private final int width;
    private final int height;

    PaperFormat(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /**
     * Width of the sheet in pixels.
     *
     * @param dotsPerInch density, such as 96
     * @return pixels
     */
    public int width(double dotsPerInch) {
        return (int) Math.round(width / MILLIMETRES_PER_INCH * dotsPerInch);
    }

    /**
     * Height of the sheet in pixels.
     *
     * @param dotsPerInch density, such as 96
     * @return pixels
     */
    public int height(double dotsPerInch) {
        return (int) Math.round(height / MILLIMETRES_PER_INCH * dotsPerInch);
    }
}
