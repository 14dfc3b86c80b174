// SPDX-License-Identifier: EPL-2.0
package org.triangula.figure;

/**
 * How a colour looks to people with a complete colour deficiency, and how far two colours are apart.
 *
 * <p>Simulation after G. Machado, M. Oliveira, L. Fernandes: A Physiologically-based Model for Simulation of Color
 * Vision Deficiency, IEEE TVCG 15(6), 2009, matrices for severity 1.0, applied to linear RGB. Distance is CIE 1976 ΔE
 * (white point D65).
 */
public enum ColourVision {
    /** Full colour vision. */
    NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    /** No long-wave (red) cones. */
    PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
    /** No middle-wave (green) cones. */
    DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    /** No short-wave (blue) cones. */
    TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

    private final double[] matrix;

    ColourVision(double... matrix) {
        this.matrix = matrix;
    }

    /**
     * Simulates a colour.
     *
     * @param colour the colour as 0xAARRGGBB
     * @return the colour as seen, with the same opacity
     */
    public int simulate(int colour) {
        double[] linear = linear(colour);
        int result = colour >>> 24;
        for (int row = 0; row < 3; row++) {
            double value = 0;
            for (int column = 0; column < 3; column++) {
                value += matrix[3 * row + column] * linear[column];
            }
            double clamped = Math.max(0, Math.min(1, value));
            double encoded = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055;
            result = result << 8 | (int) Math.round(encoded * 255);
        }
        return result;
    }

    /**
     * How far two colours are apart for these eyes.
     *
     * @param first one colour
     * @param second the other colour
     * @return CIE 1976 ΔE; 2 is just noticeable side by side, 10 is clear
     */
    public double distance(int first, int second) {
        double[] a = lab(simulate(first));
        double[] b = lab(simulate(second));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] linear(int colour) {
        double[] result = new double[3];
        for (int i = 0; i < 3; i++) {
            double value = (colour >> 16 - 8 * i & 0xFF) / 255.0;
            result[i] = value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
        return result;
    }

    private static double[] lab(int colour) {
        double[] rgb = linear(colour);
        double x = f((0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047);
        double y = f(0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2]);
        double z = f((0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
