// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.document;

import org.eclipse.swt.graphics.RGB;

/**
 * A passage with a colour: of the text marker, or what is being played.
 *
 * @param start first character as the widget counts (UTF-16)
 * @param end character after the last
 * @param colour the colour
 */
record Coloured(int start, int end, RGB colour) {

    /** A colour as it is written in the study; {@code null} when it is not one. */
    static RGB rgb(String colour) {
        if (colour == null || !colour.matches("#[0-9A-Fa-f]{6}")) {
            return null;
        }
        int value = Integer.parseInt(colour.substring(1), 16);
        return new RGB(value >> 16, value >> 8 & 0xFF, value & 0xFF);
    }
}
