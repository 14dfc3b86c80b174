// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.Set;

import org.triangula.figure.FigureColours;
import org.triangula.organization.process.VariantComparison.Difference;

/**
 * Colours and signs of swim lanes. The signs say the same as the colours, for people who do not see these and for print
 * without colour; hues are those of Okabe and Ito.
 *
 * @param base ground and ink
 */
record LaneColours(FigureColours base) {

    private static final int ORANGE = 0xFFE69F00;
    private static final int VERMILLION = 0xFFD55E00;
    private static final int BLUE = 0xFF0072B2;
    private static final int SKY = 0xFF56B4E9;
    private static final double TINT = 0.16;
    private static final double SHADE = 0.04;

    static String sign(Difference difference) {
        return switch (difference) {
            case ONLY_HERE -> "+";
            case NOT_IN_ALL -> "±";
            case OTHER_CARRIER -> "×";
            case OTHER_MEDIUM -> "~";
        };
    }

    static String signs(Set<Difference> differences) {
        StringBuilder signs = new StringBuilder();
        differences.forEach(one -> signs.append(sign(one)));
        return differences.isEmpty() ? "=" : signs.toString();
    }

    int edge(Difference difference) {
        return switch (difference) {
            case ONLY_HERE -> isDark() ? SKY : BLUE;
            case NOT_IN_ALL -> SKY;
            case OTHER_CARRIER -> VERMILLION;
            case OTHER_MEDIUM -> ORANGE;
        };
    }

    /** The colour of a step: that of the greatest difference. */
    int edge(Set<Difference> differences) {
        if (differences.contains(Difference.OTHER_CARRIER)) {
            return edge(Difference.OTHER_CARRIER);
        }
        return differences.stream().findFirst().map(this::edge).orElse(base.quiet());
    }

    int fill(Set<Difference> differences) {
        return differences.isEmpty() ? base.ground() : mix(base.ground(), edge(differences), TINT);
    }

    int lane(boolean person) {
        return person ? mix(base.ground(), base.accent(), 2 * SHADE) : mix(base.ground(), base.quiet(), SHADE);
    }

    int laneHead(boolean person) {
        return person ? mix(base.ground(), base.accent(), TINT) : mix(base.ground(), base.quiet(), TINT);
    }

    int mediaBreak() {
        return VERMILLION;
    }

    private boolean isDark() {
        return (base.ground() & 0xFF) < 128;
    }

    private static int mix(int one, int other, double share) {
        int mixed = 0xFF;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = one >> shift & 0xFF;
            int b = other >> shift & 0xFF;
            mixed = mixed << 8 | (int) Math.round(a + (b - a) * share);
        }
        return mixed;
    }
}
