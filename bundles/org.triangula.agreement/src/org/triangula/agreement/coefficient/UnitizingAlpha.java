// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.coefficient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.triangula.agreement.coefficient.Estimate.Undefined;

/**
 * Krippendorff's alpha for unitising of one code over several texts.
 *
 * <p>The texts are laid one after the other to one continuum; a stretch between units ends with its text. Observed
 * disagreement: squared differences of sections that overlap (Krippendorff 1995, p. 62; 2004, formula for δ²). Expected
 * disagreement: of all ways in which these units could lie on the continuum (2004, section 11.6).
 */
public final class UnitizingAlpha {

    private final int coders;
    private final int[] lengths;
    private final double[] differences;
    /** All units and stretches between units, the longest first; of equal length the stretches between first. */
    private final Section[] sections;

    private record Section(int document, long length, boolean unit) {
    }

    /**
     * Prepares the texts.
     *
     * @param texts the texts, each with the same coders, 2 or more
     */
    public UnitizingAlpha(List<UnitizedText> texts) {
        coders = texts.isEmpty() ? 2 : texts.get(0).units().size();
        lengths = new int[texts.size()];
        differences = new double[texts.size()];
        List<Section> all = new ArrayList<>();
        for (int document = 0; document < texts.size(); document++) {
            UnitizedText text = texts.get(document);
            lengths[document] = text.length();
            differences[document] = text.differences();
            for (int coder = 0; coder < coders; coder++) {
                for (int[] unit : text.units().get(coder)) {
                    all.add(new Section(document, unit[1] - unit[0], true));
                }
                for (int gap : text.gaps(coder)) {
                    all.add(new Section(document, gap, false));
                }
            }
        }
        all.sort(Comparator.comparingLong(Section::length).reversed()
            .thenComparing(section -> section.unit() ? 1 : 0));
        sections = all.toArray(Section[]::new);
    }

    /**
     * Observed and expected disagreement.
     *
     * @param weights how often each text counts; {@code null} for once
     * @return observed, expected, length of the continuum, number of units
     */
    public double[] disagreement(int[] weights) {
        double length = 0;
        double observed = 0;
        for (int document = 0; document < lengths.length; document++) {
            int weight = weights == null ? 1 : weights[document];
            length += (double) weight * lengths[document];
            observed += weight * differences[document];
        }
        double units = 0;
        for (Section section : sections) {
            units += section.unit() ? weight(weights, section) : 0;
        }
        double gapCount = 0;
        double gapSum = 0;
        double sum = 0;
        double same = 0;
        for (Section section : sections) {
            double weight = weight(weights, section);
            double size = section.length();
            if (section.unit()) {
                double places = gapSum - gapCount * (size - 1);
                sum += weight * ((units - 1) * (2 * size * size * size - 3 * size * size + size) / 3
                    + size * size * places);
                same += weight * size * (size - 1);
            } else {
                gapCount += weight;
                gapSum += weight * size;
            }
        }
        double all = coders * length;
        return new double[] {2 * observed / (coders * (coders - 1) * length * length),
            2 / length * sum / (all * (all - 1) - same), length, units};
    }

    private static double weight(int[] weights, Section section) {
        return weights == null ? 1 : weights[section.document()];
    }

    /**
     * Alpha of several codes together: one minus the sum of observed by the sum of expected disagreements.
     *
     * @param codes the codes over the same texts
     * @param weights how often each text counts; {@code null} for once
     * @return the estimate without interval
     */
    public static Estimate of(List<UnitizingAlpha> codes, int[] weights) {
        double observed = 0;
        double expected = 0;
        double length = 0;
        double units = 0;
        for (UnitizingAlpha code : codes) {
            if (code.sections.length == 0) {
                continue;
            }
            double[] part = code.disagreement(weights);
            if (part[3] > 0) {
                observed += part[0];
                expected += part[1];
                length = part[2];
                units += part[3];
            }
        }
        if (units == 0) {
            return Estimate.undefined(Coefficient.ALPHA_UNITIZING, Undefined.NOTHING_COMPARED, (long) length);
        }
        if (!(expected > 0)) {
            return Estimate.undefined(Coefficient.ALPHA_UNITIZING, Undefined.NO_VARIATION, (long) length);
        }
        return Estimate.defined(Coefficient.ALPHA_UNITIZING, 1 - observed / expected, (long) length, observed,
            expected);
    }
}
