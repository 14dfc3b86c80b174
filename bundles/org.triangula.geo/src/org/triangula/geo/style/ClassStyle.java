// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.style;

import java.util.List;
import java.util.Objects;

import org.triangula.figure.ColourScale;
import org.triangula.figure.ColourScales;
import org.triangula.geo.classes.ClassMethod;
import org.triangula.geo.map.ClassedScale;

/**
 * Classes and colours of a layer whose colours stand for numbers.
 *
 * @param scale identity of the colour scale
 * @param method how the limits are found
 * @param count number of classes wanted, 2 … 12; without meaning for own limits
 * @param limits own limits, inclusive and ascending; empty for those of the colour scale
 */
public record ClassStyle(String scale, ClassMethod method, int count, List<Double> limits) {

    /** Classes of minutes. */
    public static final ClassStyle TRAVEL_TIME =
            new ClassStyle(ColourScales.TRAVEL_TIME, ClassMethod.OWN, 9, List.of());
    /** Classes of numbers of areas. */
    public static final ClassStyle AREAS = new ClassStyle(ColourScales.VIRIDIS, ClassMethod.JENKS, 5, List.of());
    /** The most classes a person can still tell apart. */
    public static final int MOST = 12;

    /** Checks numbers and copies the list. */
    public ClassStyle {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(method, "method");
        limits = List.copyOf(limits);
        if (count < 2 || count > MOST || limits.size() > MOST) {
            throw new IllegalArgumentException("There can be 2 to " + MOST + " classes, not " + count);
        }
        for (int i = 0; i < limits.size(); i++) {
            if (!Double.isFinite(limits.get(i)) || i > 0 && limits.get(i) <= limits.get(i - 1)) {
                throw new IllegalArgumentException("The limits " + limits + " do not ascend");
            }
        }
    }

    /**
     * The classes of values.
     *
     * @param values the values
     * @return the scale; that of a known colour scale where this one's is not there
     */
    public ClassedScale of(double[] values) {
        ColourScale colours = colours();
        if (method != ClassMethod.OWN) {
            return ClassedScale.of(colours, method, values, count);
        }
        return limits.isEmpty() && colours.kind() == ColourScale.Kind.CLASSED ? ClassedScale.of(colours)
                : ClassedScale.withLimits(colours, limits.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /**
     * The colours.
     *
     * @return the colour scale; viridis where the one that was chosen is not there
     */
    public ColourScale colours() {
        ColourScales all = ColourScales.standard();
        return all.all().stream().filter(one -> one.id().equals(scale)).findFirst()
                .orElseGet(() -> all.byId(ColourScales.VIRIDIS));
    }

    /**
     * Other colours.
     *
     * @param id identity of a colour scale
     * @return the changed style
     */
    public ClassStyle withScale(String id) {
        return new ClassStyle(id, method, count, limits);
    }

    /**
     * Another method.
     *
     * @param changed the method
     * @return the changed style
     */
    public ClassStyle withMethod(ClassMethod changed) {
        return new ClassStyle(scale, changed, count, limits);
    }

    /**
     * Another number of classes.
     *
     * @param changed 2 … 12
     * @return the changed style
     */
    public ClassStyle withCount(int changed) {
        return new ClassStyle(scale, method, changed, limits);
    }

    /**
     * Own limits.
     *
     * @param changed inclusive and ascending
     * @return the changed style with the method {@link ClassMethod#OWN}
     */
    public ClassStyle withLimits(List<Double> changed) {
        return new ClassStyle(scale, ClassMethod.OWN, count, changed);
    }
}
