// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.triangula.agreement.coefficient.Coefficient;
import org.triangula.agreement.coefficient.Estimate;

/** Estimates in words and numbers of the user. */
public final class EstimateText {

    private EstimateText() {
    }

    /**
     * The value, short.
     *
     * @param estimate the estimate
     * @return a percentage without decimals, a coefficient with two; "–" when it is not defined
     */
    public static String value(Estimate estimate) {
        return estimate.value().isEmpty() ? "–" : number(estimate.coefficient(), estimate.value().getAsDouble());
    }

    private static String number(Coefficient coefficient, double value) {
        return coefficient == Coefficient.PERCENT ? String.format(Locale.getDefault(), "%.0f %%", 100 * value)
            : decimal(value);
    }

    private static String decimal(double value) {
        // no minus before a zero
        return String.format(Locale.getDefault(), "%.2f", Math.abs(value) < 0.005 ? 0.0 : value);
    }

    /**
     * Everything that is known about an estimate: value or why there is none, interval, base, observed, expected,
     * formula.
     *
     * @param name what the row is about
     * @param estimate the estimate
     * @return several lines
     */
    public static String explanation(String name, Estimate estimate) {
        List<String> lines = new ArrayList<>();
        lines.add(name + ": " + estimate.coefficient().label() + " "
            + estimate.undefined().map(Estimate.Undefined::message).orElseGet(() -> value(estimate)));
        estimate.interval().ifPresent(interval -> {
            lines.add(Messages.bind(Messages.interval, number(estimate.coefficient(), interval.lower()),
                number(estimate.coefficient(), interval.upper())));
            lines.add(interval.method().message());
        });
        if (estimate.value().isPresent() && estimate.interval().isEmpty()) {
            lines.add(Messages.noInterval);
        }
        boolean characters = estimate.coefficient() == Coefficient.ALPHA_BINARY
            || estimate.coefficient() == Coefficient.ALPHA_UNITIZING;
        lines.add(Messages.bind(characters ? Messages.baseCharacters : Messages.base,
            String.format(Locale.getDefault(), "%,d", estimate.base())));
        if (estimate.expected().isPresent()) {
            boolean disagreement = estimate.coefficient() == Coefficient.ALPHA_UNITIZING;
            lines.add(Messages.bind(disagreement ? Messages.disagreements : Messages.agreements,
                share(estimate.observed()), share(estimate.expected())));
        }
        lines.add(estimate.coefficient().formula());
        return String.join("\n", lines);
    }

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? "–" : String.format(Locale.getDefault(), "%.3f", share.getAsDouble());
    }
}
