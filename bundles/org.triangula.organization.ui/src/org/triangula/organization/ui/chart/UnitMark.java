// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.chart;

import java.util.Objects;

import org.eclipse.swt.graphics.RGB;

/**
 * A mark beside the box of a unit: a colour and a sign, so that it can be read without seeing the colour.
 *
 * @param sign one or two signs
 * @param colour the colour
 * @param word what it means
 */
public record UnitMark(String sign, RGB colour, String word) {

    /** Checks the values. */
    public UnitMark {
        Objects.requireNonNull(sign);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(word);
    }
}
