// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

/**
 * The colours of a figure that carry no data. All are 0xAARRGGBB and opaque.
 *
 * @param ground ground of the figure
 * @param ink titles, numbers, labels; at least 7:1 on the ground
 * @param quiet axes, units, sources; at least 4.5:1 on the ground
 * @param line thin separating lines
 * @param accent one colour for marks that need no scale
 */
public record FigureColours(int ground, int ink, int quiet, int line, int accent) {

    /** For paper and the light theme. */
    public static final FigureColours LIGHT =
        new FigureColours(0xFFFFFFFF, 0xFF1F2328, 0xFF5F6874, 0xFFD8DCE2, 0xFF005FA3);
    /** For the dark theme. */
    public static final FigureColours DARK =
        new FigureColours(0xFF24272B, 0xFFE4E7EB, 0xFFA3ACB8, 0xFF454B53, 0xFF6CB6FF);
}
