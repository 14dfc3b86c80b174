// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

/**
 * A size of paper, ISO 216. A figure is put on it upright or across, whichever shows it larger, as large as fits and
 * never
 * larger than in its own size.
 *
 * @param name name of the size
 * @param shortSide in millimetres
 * @param longSide in millimetres
 */
public record PaperSize(String name, int shortSide, int longSide) {

    /** 210 × 297 mm. */
    public static final PaperSize A4 = new PaperSize("A4", 210, 297);
    /** 297 × 420 mm. */
    public static final PaperSize A3 = new PaperSize("A3", 297, 420);

    private static final double MARGIN = 10;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /**
     * Where a figure comes on the paper, in points.
     *
     * @param width width of the paper
     * @param height height of the paper
     * @param scale points per pixel of the figure
     * @param left left edge of the figure
     * @param top distance of its upper edge from that of the paper
     */
    record Placement(double width, double height, double scale, double left, double top) {
    }

    Placement place(Figure figure, double pointsPerPixel) {
        Placement upright = place(figure, shortSide, longSide, pointsPerPixel);
        Placement across = place(figure, longSide, shortSide, pointsPerPixel);
        return across.scale() > upright.scale() ? across : upright;
    }

    private static Placement place(Figure figure, double wide, double high, double pointsPerPixel) {
        double margin = MARGIN * POINTS_PER_MILLIMETRE;
        double width = wide * POINTS_PER_MILLIMETRE;
        double height = high * POINTS_PER_MILLIMETRE;
        double scale = Math.min(pointsPerPixel, Math.min((width - 2 * margin) / figure.width(),
            (height - 2 * margin) / figure.height()));
        return new Placement(width, height, scale, (width - scale * figure.width()) / 2, margin);
    }
}
