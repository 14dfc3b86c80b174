// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.text.NumberFormat;
import org.eclipse.osgi.util.NLS;

/** Lengths and sizes in words, with units and decimals that suit them. */
final class Lengths {

    private static final double HECTARE = 10_000;
    private static final double SQUARE_KILOMETRE = 1_000_000;

    private Lengths() {
    }

    static String length(double metres) {
        return metres < 1000 ? NLS.bind(Messages.length_metres, number(metres, metres < 10 ? 1 : 0))
                : NLS.bind(Messages.length_kilometres, number(metres / 1000, metres < 100_000 ? 2 : 1));
    }

    static String area(double squareMetres) {
        if (squareMetres < HECTARE) {
            return NLS.bind(Messages.area_metres, number(squareMetres, 0));
        }
        return squareMetres < SQUARE_KILOMETRE ? NLS.bind(Messages.area_hectares, number(squareMetres / HECTARE, 2))
                : NLS.bind(Messages.area_kilometres, number(squareMetres / SQUARE_KILOMETRE, 2));
    }

    private static String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(value);
    }
}
