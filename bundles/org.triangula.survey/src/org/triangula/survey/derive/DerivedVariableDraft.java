// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.derive;

import java.util.List;
import java.util.Objects;

import org.triangula.model.survey.DerivedVariable;
import org.triangula.model.survey.ScaleLevel;
import org.triangula.survey.design.Multilingual;
import org.triangula.survey.design.OptionDraft;

/**
 * A derived variable as it should be.
 *
 * @param key name in formulas and data files: a letter, then letters, digits and _
 * @param formula how it is computed, see {@link Formula}
 * @param label label by language
 * @param options values with their labels; none for numbers, and for categories that speak for themselves
 * @param level level of measurement
 * @param unit unit of a number; may be empty
 * @param weighting true when its values are weights of units
 */
public record DerivedVariableDraft(String key, String formula, Multilingual label, List<OptionDraft> options,
    ScaleLevel level, String unit, boolean weighting) {

    /** Copies the list; {@code null} texts become empty ones. */
    public DerivedVariableDraft {
        key = key == null ? "" : key.strip();
        formula = formula == null ? "" : formula.strip();
        unit = unit == null ? "" : unit.strip();
        options = List.copyOf(options);
        Objects.requireNonNull(label);
        Objects.requireNonNull(level);
    }

    /**
     * A variable without options and unit.
     *
     * @param key name in formulas
     * @param formula the formula
     * @param label label by language
     * @return the draft
     */
    public static DerivedVariableDraft of(String key, String formula, Multilingual label) {
        return new DerivedVariableDraft(key, formula, label, List.of(), ScaleLevel.UNKNOWN, "", false);
    }

    /**
     * A variable as it is.
     *
     * @param variable the variable
     * @return the draft that would change nothing
     */
    public static DerivedVariableDraft of(DerivedVariable variable) {
        return new DerivedVariableDraft(variable.getKey(), variable.getFormula(),
            Multilingual.of(variable.getWordings()), variable.getOptions().stream().map(OptionDraft::of).toList(),
            variable.getLevel(), variable.getUnit(), variable.isWeighting());
    }
}
