// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.compare;

import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/**
 * The travel times of one scenario minus those of another, origin by origin. The arrays must not be changed.
 *
 * @param minutes per origin new minus old in minutes: negative is quicker; {@link #GAINED} and {@link #LOST} where only
 *     one of them has a time; not a number where neither has, negative infinity without a street or
 *     without a responsible office
 * @param counts how many origins became quicker, slower, stayed, got or lost a connection, have none in either, have no
 *     street
 * @param residents the same in residents; zeros when residents are not known
 * @param meanChange mean change in minutes weighted by residents over the origins with both times (unweighted when
 *     residents are not known); not a number when there is none
 */
public record TravelTimeDifference(float[] minutes, int[] counts, double[] residents, double meanChange) {

    /** Stands for a connection that only the new scenario has; smaller than any difference. */
    public static final float GAINED = -100_000;
    /** Stands for a connection that only the old scenario has; larger than any difference. */
    public static final float LOST = 100_000;
    /** A change below this many minutes counts as none. */
    public static final float SAME = 0.5f;

    /** What became of an origin; its ordinal is the position in the counts. */
    public enum Change {
        /** Quicker by at least {@link #SAME}. */
        QUICKER,
        /** Slower by at least {@link #SAME}. */
        SLOWER,
        /** About the same. */
        SAME,
        /** Connected only in the new scenario. */
        GAINED,
        /** Connected only in the old scenario. */
        LOST,
        /** Connected in neither. */
        NEITHER,
        /** No street nearby. */
        NO_STREET,
        /** Nobody is responsible. */
        NO_OFFICE
    }

    /**
     * Compares.
     *
     * @param old the scenario that is compared with
     * @param now the scenario in question, of the same origins
     * @param population residents per origin, not a number or negative where not known; may be empty
     * @return the difference
     * @throws IllegalArgumentException if the numbers of origins differ
     */
    public static TravelTimeDifference of(TravelTimes old, TravelTimes now, double[] population) {
        if (old.size() != now.size() || population.length != 0 && population.length != now.size()) {
            throw new IllegalArgumentException("The scenarios have " + old.size() + " and " + now.size()
                    + " origins; they can be compared only on the same grid.");
        }
        float[] minutes = new float[now.size()];
        int[] counts = new int[Change.values().length];
        double[] residents = new double[counts.length];
        double sum = 0;
        double weights = 0;
        double plain = 0;
        int both = 0;
        for (int i = 0; i < minutes.length; i++) {
            Change change = change(old, now, i);
            double weight = population.length > 0 && population[i] > 0 ? population[i] : 0;
            counts[change.ordinal()]++;
            residents[change.ordinal()] += weight;
            minutes[i] = switch (change) {
                case NO_STREET, NO_OFFICE -> Float.NEGATIVE_INFINITY;
                case NEITHER -> Float.NaN;
                case GAINED -> GAINED;
                case LOST -> LOST;
                default -> (now.best()[i] - old.best()[i]) / 60f;
            };
            if (change.ordinal() <= Change.SAME.ordinal()) {
                sum += weight * minutes[i];
                weights += weight;
                plain += minutes[i];
                both++;
            }
        }
        double mean = weights > 0 ? sum / weights : both > 0 ? plain / both : Double.NaN;
        return new TravelTimeDifference(minutes, counts, residents, mean);
    }

    /** What became of an origin. */
    public static Change change(TravelTimes old, TravelTimes now, int origin) {
        if (now.statusOf(origin) == TravelStatus.NO_OFFICE) {
            return Change.NO_OFFICE;
        }
        if (now.statusOf(origin) == TravelStatus.NO_STREET) {
            return Change.NO_STREET;
        }
        boolean before = old.statusOf(origin) == TravelStatus.OK;
        boolean after = now.statusOf(origin) == TravelStatus.OK;
        if (before != after) {
            return after ? Change.GAINED : Change.LOST;
        }
        if (!after) {
            return Change.NEITHER;
        }
        float difference = (now.best()[origin] - old.best()[origin]) / 60f;
        return Math.abs(difference) < SAME ? Change.SAME : difference < 0 ? Change.QUICKER : Change.SLOWER;
    }

    /** Returns the number of origins with a change. */
    public int count(Change change) {
        return counts[change.ordinal()];
    }
}
