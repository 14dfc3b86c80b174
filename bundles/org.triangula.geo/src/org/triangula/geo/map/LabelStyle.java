// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

/**
 * How the names of a layer look.
 *
 * @param size size of the font in pixels at 100 %
 * @param bold whether it is bold
 * @param colour colour of the letters as 0xAARRGGBB
 * @param halo colour around the letters as 0xAARRGGBB
 * @param rank names of layers with a higher rank choose their places first
 */
public record LabelStyle(double size, boolean bold, int colour, int halo, int rank) {

    /** Names of the smallest areas and of facilities. */
    public static final LabelStyle NORMAL = new LabelStyle(11, false, 0xFF222222, 0xECFFFFFF, 0);
    /** Names of larger areas among smaller ones. */
    public static final LabelStyle LARGE = new LabelStyle(12.5, true, 0xFF222222, 0xECFFFFFF, 2);
    /** Names of facilities. */
    public static final LabelStyle SIGN = new LabelStyle(10.5, false, 0xFF2B3440, 0xECFFFFFF, 1);
}
