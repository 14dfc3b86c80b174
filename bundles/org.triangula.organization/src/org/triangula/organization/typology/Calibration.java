// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.typology;

/**
 * Direct calibration of a number to fuzzy membership (Ragin, Redesigning Social Inquiry, 2008, chapter 5): log odds of
 * −3, 0 and 3 at the three anchors, linear in between and beyond.
 *
 * @param excluded number at which a case is fully out (membership about 0.047)
 * @param crossover number of greatest ambiguity (membership 0.5)
 * @param included number at which a case is fully in (membership about 0.953); may be below the others for a reversed
 *     set
 */
public record Calibration(double excluded, double crossover, double included) {

    private static final double LOG_ODDS = 3;

    /** Refuses anchors that are not in order. */
    public Calibration {
        if (!(excluded < crossover && crossover < included) && !(excluded > crossover && crossover > included)) {
            throw new IllegalArgumentException("The anchors of a calibration must rise or fall.");
        }
    }

    /**
     * Membership of a number.
     *
     * @param number the number
     * @return 0 to 1
     */
    public double membership(double number) {
        boolean above = included > excluded ? number >= crossover : number <= crossover;
        double reach = above ? included - crossover : crossover - excluded;
        double odds = (number - crossover) * LOG_ODDS / reach;
        return 1 / (1 + Math.exp(-odds));
    }
}
