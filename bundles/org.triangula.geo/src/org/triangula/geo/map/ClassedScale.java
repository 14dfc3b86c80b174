// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.map;

import java.util.Arrays;
import org.triangula.figure.ColourScale;
import org.triangula.geo.classes.ClassLimits;
import org.triangula.geo.classes.ClassMethod;

/** Ordered classes of numbers with a colour for each. Immutable. */
public final class ClassedScale {

    /** The class of a number that is none: no connection, no answer. */
    public static final int NO_VALUE = -1;

    private final double[] limits;
    private final int[] colours;
    private final int none;

    /**
     * Creates a scale.
     *
     * @param limits inclusive upper limits, strictly ascending; above the last one is one class more
     * @param colours one colour per class, as many as limits and one
     * @param none the colour for no value
     */
    public ClassedScale(double[] limits, int[] colours, int none) {
        if (colours.length != limits.length + 1) {
            throw new IllegalArgumentException(limits.length + " limits need " + (limits.length + 1)
                    + " colours, not " + colours.length);
        }
        for (int i = 1; i < limits.length; i++) {
            if (!(limits[i] > limits[i - 1])) {
                throw new IllegalArgumentException("The limits " + Arrays.toString(limits) + " do not ascend");
            }
        }
        this.limits = limits.clone();
        this.colours = colours.clone();
        this.none = none;
    }

    /**
     * The classes of a scheme that has limits of its own.
     *
     * @param scheme a scheme of the kind CLASSED
     * @return the scale
     */
    public static ClassedScale of(ColourScale scheme) {
        return withLimits(scheme, scheme.limits().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * Classes with given limits in the colours of a scheme.
     *
     * @param scheme where the colours come from
     * @param limits inclusive upper limits, strictly ascending
     * @return the scale
     */
    public static ClassedScale withLimits(ColourScale scheme, double... limits) {
        return new ClassedScale(limits, scheme.colours(limits.length + 1), scheme.none());
    }

    /**
     * Classes with about the same number of values each. Equal values never fall apart, so there may be fewer classes
     * than wanted. Limits are values that occur.
     *
     * @param scheme where the colours come from
     * @param values the values; those that are not a number are left out
     * @param count how many classes are wanted, at least 1
     * @return the scale
     */
    public static ClassedScale quantiles(ColourScale scheme, double[] values, int count) {
        return of(scheme, ClassMethod.QUANTILES, values, count);
    }

    /**
     * Classes whose limits are found in the values.
     *
     * @param scheme where the colours come from
     * @param method how limits are found; for {@link ClassMethod#OWN} they are those of the scheme
     * @param values the values; those that are not finite are left out
     * @param count how many classes are wanted, 1 … 60
     * @return the scale
     */
    public static ClassedScale of(ColourScale scheme, ClassMethod method, double[] values, int count) {
        return method == ClassMethod.OWN ? of(scheme) : withLimits(scheme, ClassLimits.find(method, values, count));
    }

    /**
     * The class of a number.
     *
     * @param value the number; positive infinity is in the last class
     * @return 0 … {@link #count()} − 1, or {@link #NO_VALUE} when it is not a number
     */
    public int classOf(double value) {
        if (Double.isNaN(value)) {
            return NO_VALUE;
        }
        int found = Arrays.binarySearch(limits, value);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * The number of classes.
     *
     * @return limits and one
     */
    public int count() {
        return colours.length;
    }

    /**
     * The colour of a class.
     *
     * @param classIndex the class or {@link #NO_VALUE}
     * @return the colour
     */
    public int colour(int classIndex) {
        return classIndex < 0 ? none : colours[classIndex];
    }

    /**
     * The limits.
     *
     * @return a copy, inclusive upper limits, ascending
     */
    public double[] limits() {
        return limits.clone();
    }
}
