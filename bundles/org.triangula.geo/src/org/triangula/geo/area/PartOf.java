// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks whether smaller areas lie in the larger ones they are said to be a part of. */
public final class PartOf {

    private PartOf() {
    }

    /**
     * A smaller area with the larger one it lies in.
     *
     * @param part id of the smaller area
     * @param byKey id of the larger area according to the official keys, empty when they tell none
     * @param byPlace id of the larger area that covers most of it, empty when none does
     * @param share share of the smaller area covered by the latter, 0 … 1
     */
    public record Finding(String part, String byKey, String byPlace, double share) {

        /**
         * Whether keys and outlines contradict each other, or less than the wanted share is covered.
         *
         * @param minimumShare the share that counts as inside, 0 … 1; generalised outlines need about 0.95
         * @return true when somebody should look at it
         */
        public boolean isSuspicious(double minimumShare) {
            return share < minimumShare || !byKey.isEmpty() && !byKey.equals(byPlace);
        }
    }

    /**
     * Finds the larger area of every smaller one, once by the keys and once by the outlines.
     *
     * @param parts the smaller areas
     * @param wholes the larger areas in the same coordinate system
     * @return one finding per smaller area, in their order
     */
    public static List<Finding> check(AreaLayer parts, AreaLayer wholes) {
        if (!parts.systemCode().equals(wholes.systemCode())) {
            throw new IllegalArgumentException("The layers '" + parts.name() + "' and '" + wholes.name()
                    + "' are in different coordinate systems. Transform one of them first.");
        }
        List<Finding> result = new ArrayList<>();
        for (Area part : parts.areas()) {
            String place = "";
            double best = 0;
            for (int i : wholes.candidates(part.geometry().getEnvelopeInternal())) {
                Area whole = wholes.areas().get(i);
                double covered = part.geometry().intersection(whole.geometry()).getArea();
                if (covered > best) {
                    best = covered;
                    place = whole.id();
                }
            }
            double area = part.geometry().getArea();
            result.add(new Finding(part.id(), byKey(part, wholes), place, area > 0 ? Math.min(1, best / area) : 0));
        }
        return List.copyOf(result);
    }

    private static String byKey(Area part, AreaLayer wholes) {
        Optional<OfficialKey> key = OfficialKey.parse(part.key());
        String found = "";
        int digits = 0;
        for (Area whole : wholes.areas()) {
            Optional<OfficialKey> larger = OfficialKey.parse(whole.key());
            if (key.isPresent() && larger.isPresent() && larger.get().digits().length() > digits
                    && key.get().isPartOf(larger.get())) {
                found = whole.id();
                digits = larger.get().digits().length();
            }
        }
        return found;
    }
}
