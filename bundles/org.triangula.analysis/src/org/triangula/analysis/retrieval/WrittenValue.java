// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.inquiry.VariableType;

/** Turns what people write into the form in which values of a variable are kept. */
public final class WrittenValue {

    private static final Set<String> YES = Set.of("true", "yes", "ja", "y", "j", "1", "x");
    private static final Set<String> NO = Set.of("false", "no", "nein", "n", "0");

    private WrittenValue() {
    }

    /**
     * Reads a value.
     *
     * @param written what was written; a comma is read as the decimal point where there is no point
     * @param variable the variable
     * @return the value as it is kept: numbers with a point, dates as ISO 8601, categories by their key; empty text for
     *     an empty one
     * @throws ProblemException if it does not fit the type
     */
    public static String read(String written, DocumentVariable variable) throws ProblemException {
        String clean = written.strip();
        if (clean.isEmpty()) {
            return "";
        }
        Optional<String> value = switch (variable.type()) {
            case TEXT -> Optional.of(clean);
            case BOOLEAN -> truth(clean, variable);
            case INTEGER -> number(clean).filter(number -> number.scale() <= 0).map(BigDecimal::toPlainString);
            case DECIMAL -> number(clean).map(BigDecimal::toPlainString);
            case DATE -> DateRange.of(clean).map(range -> clean);
            case CATEGORY -> Optional.of(variable.value(clean))
                .filter(key -> variable.labels().isEmpty() || variable.labels().containsKey(key));
        };
        return value.orElseThrow(() -> new ProblemException(variable.name(),
            NLS.bind(Messages.unfit, clean, variable.name()), remedy(variable)));
    }

    private static String remedy(DocumentVariable variable) {
        return switch (variable.type()) {
            case BOOLEAN -> Messages.unfit_boolean;
            case DATE -> Messages.unfit_date;
            case CATEGORY -> NLS.bind(Messages.unfit_category, String.join(", ", variable.labels().values()));
            default -> Messages.unfit_number;
        };
    }

    private static Optional<String> truth(String written, DocumentVariable variable) {
        String lower = variable.value(written).toLowerCase(Locale.ROOT);
        return YES.contains(lower) ? Optional.of("true") : NO.contains(lower) ? Optional.of("false") : Optional.empty();
    }

    static Optional<BigDecimal> number(String written) {
        String text = written.contains(".") ? written : written.replace(',', '.');
        try {
            BigDecimal number = new BigDecimal(text);
            return Optional.of(number.scale() > 0 ? number.stripTrailingZeros() : number);
        } catch (NumberFormatException e) {
            // the person is told what a number looks like
            return Optional.empty();
        }
    }

    /** The narrowest type that all values fit. */
    static VariableType typeOf(Set<String> written) {
        if (written.stream().allMatch(each -> number(each).filter(number -> number.scale() <= 0).isPresent())) {
            return VariableType.INTEGER;
        }
        if (written.stream().allMatch(each -> number(each).isPresent())) {
            return VariableType.DECIMAL;
        }
        if (written.stream().allMatch(each -> DateRange.of(each).isPresent())) {
            return VariableType.DATE;
        }
        if (written.stream().map(each -> each.toLowerCase(Locale.ROOT))
            .allMatch(each -> YES.contains(each) || NO.contains(each))) {
            return VariableType.BOOLEAN;
        }
        return VariableType.TEXT;
    }
}
