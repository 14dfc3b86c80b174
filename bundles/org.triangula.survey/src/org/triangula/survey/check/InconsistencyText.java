// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.check;

import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** Says in the user's language what does not fit. */
public final class InconsistencyText {

    private InconsistencyText() {
    }

    /**
     * What is wrong.
     *
     * @param inconsistency the finding
     * @return one sentence with the numbers, and what would repair it
     */
    public static String of(Inconsistency inconsistency) {
        Object subjects = inconsistency.figures().stream().map(Figure::subject).distinct()
            .collect(Collectors.joining("; "));
        Object base = inconsistency.figures().get(0).base().orElse(0);
        Object count = inconsistency.figures().get(0).count().orElse(0);
        String sentence = NLS.bind(switch (inconsistency.kind()) {
            case PERCENTAGE_DIFFERS -> Messages.percentage_differs;
            case PERCENTAGE_IMPOSSIBLE -> Messages.percentage_impossible;
            case SUM_DIFFERS -> Messages.sum_differs;
            case SUM_TOO_LARGE -> Messages.sum_too_large;
            case PERCENTAGES_DO_NOT_ADD_UP -> Messages.percentages_do_not_add_up;
            case BASE_CHANGES -> Messages.base_changes;
            case CONTRADICTION -> Messages.contradiction;
            case CONDITION_REFUTED -> Messages.condition_refuted;
        }, new Object[] {subjects, inconsistency.printed(), inconsistency.expected(), count, base});
        return inconsistency.hints().isEmpty() ? sentence
            : sentence + " " + NLS.bind(Messages.hint, String.join("; ", inconsistency.hints()));
    }

    /**
     * Where the figures are printed.
     *
     * @param inconsistency the finding
     * @return the places, each once
     */
    public static String places(Inconsistency inconsistency) {
        return inconsistency.figures().stream().map(Figure::place).filter(place -> !place.isEmpty()).distinct()
            .collect(Collectors.joining(", "));
    }
}
