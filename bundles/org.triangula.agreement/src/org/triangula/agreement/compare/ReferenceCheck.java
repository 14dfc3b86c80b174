// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;

/**
 * Computes the overall coefficients a second time with DKPro Statistics (Meyer, Mieskes, Stab and Gurevych 2014), an
 * implementation that shares no code with ours. The team sees that two programs came to the same numbers.
 */
public final class ReferenceCheck {

    /** DKPro holds an object per decision; beyond this number it would need too much memory for a second opinion. */
    static final long MOST = 20_000;

    private static final double TOLERANCE = 1e-9;

    /** What the check found. */
    public enum Outcome {
        /** Both programs come to the same values. */
        EQUAL,
        /** The values differ; an error in one of the programs. */
        DIFFERENT,
        /** Too many decisions, or no coefficient is defined. */
        NOT_CHECKED;

        /**
         * The outcome in words.
         *
         * @return a sentence
         */
        public String message() {
            return switch (this) {
                case EQUAL -> Messages.reference_equal;
                case DIFFERENT -> Messages.reference_different;
                case NOT_CHECKED -> Messages.reference_notChecked;
            };
        }
    }

    private ReferenceCheck() {
    }

    static Outcome of(List<DocumentDecisions> documents, int coders, Map<Coefficient, Estimate> estimates) {
        Map<List<Integer>, Long> counts = new HashMap<>();
        documents.forEach(document -> document.decisions()
            .forEach(decisions -> decisions.forEach((ratings, times) -> counts.merge(ratings, times, Long::sum))));
        if (counts.values().stream().mapToLong(Long::longValue).sum() > MOST) {
            return Outcome.NOT_CHECKED;
        }
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders);
        counts.forEach((ratings, times) -> study.addMultipleItems(times.intValue(), ratings.toArray()));
        boolean any = false;
        for (Coefficient coefficient : List.of(Coefficient.COHEN, Coefficient.FLEISS, Coefficient.ALPHA_NOMINAL)) {
            Estimate estimate = estimates.get(coefficient);
            if (estimate != null && estimate.value().isPresent()
                && !(coefficient == Coefficient.COHEN && coders > 2)) {
                any = true;
                if (Math.abs(measure(coefficient, study).calculateAgreement()
                    - estimate.value().getAsDouble()) > TOLERANCE) {
                    return Outcome.DIFFERENT;
                }
            }
        }
        return any ? Outcome.EQUAL : Outcome.NOT_CHECKED;
    }

    private static IAgreementMeasure measure(Coefficient coefficient, CodingAnnotationStudy study) {
        return switch (coefficient) {
            case COHEN -> new CohenKappaAgreement(study);
            case FLEISS -> new FleissKappaAgreement(study);
            default -> new KrippendorffAlphaAgreement(study, new NominalDistanceFunction());
        };
    }
}
