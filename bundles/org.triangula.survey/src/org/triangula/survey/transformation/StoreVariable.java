// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.transformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.Element;
import org.triangula.model.ModelFactory;
import org.triangula.model.NamedElement;
import org.triangula.model.Term;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.survey.data.DataColumn;

/**
 * Keeps a column as a variable of cases (quantitising, Tashakkori and Teddlie 1998): how often a code occurs in what a
 * unit says, or an answer. Each unit that has no case gets one. A missing value is no value, never 0; a value kept
 * earlier is then removed.
 *
 * @param column one value per unit
 * @param units the units, in the order of the column
 * @param key key of the variable; the same key changes the variable kept earlier
 * @param name its name for people
 */
public record StoreVariable(DataColumn column, List<Element> units, String key, String name)
    implements StudyOperation {

    /** Copies the list. */
    public StoreVariable {
        units = List.copyOf(units);
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        if (units.size() != column.size()) {
            throw new IllegalArgumentException(units.size() + " units for " + column);
        }
    }

    @Override
    public String label() {
        return NLS.bind(Messages.StoreVariable, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        if (column.kind() == DataColumn.Kind.MULTIPLE || column.kind() == DataColumn.Kind.RANK) {
            throw new ProblemException(key, NLS.bind(Messages.problem_kind, name),
                NLS.bind(Messages.problem_kind_remedy, column.key()));
        }
        Variable variable = variable(edit);
        UnitCases cases = new UnitCases(edit.study());
        for (int unit = 0; unit < units.size(); unit++) {
            Element current = edit.index().find(Element.class, units.get(unit).getId()).orElseThrow(
                () -> new ProblemException(key, Messages.problem_gone, Messages.problem_gone_remedy));
            Case target = cases.first(current).orElse(null);
            if (target == null && column.isAnswered(unit)) {
                target = InquiryFactory.eINSTANCE.createCase();
                target.setName(current instanceof NamedElement named ? named.getName() : current.getId());
                target.getMembers().add(current);
                edit.study().getInquiry().getCases().add(target);
            }
            if (target != null) {
                write(edit, target, variable, unit);
            }
        }
    }

    private VariableType type() {
        return switch (column.kind()) {
            case NUMBER -> isWhole() ? VariableType.INTEGER : VariableType.DECIMAL;
            case TEXT -> VariableType.TEXT;
            case SINGLE, MULTIPLE, RANK -> VariableType.CATEGORY;
        };
    }

    private boolean isWhole() {
        for (double number : column.numbers()) {
            if (number != Math.rint(number)) {
                return false;
            }
        }
        return true;
    }

    private Variable variable(StudyEdit edit) throws ProblemException {
        Variable variable = edit.study().getInquiry().getVariables().stream()
            .filter(each -> key.equals(each.getKey())).findFirst().orElse(null);
        boolean number = type() == VariableType.INTEGER || type() == VariableType.DECIMAL;
        if (variable != null && variable.getType() != type()
            && !(number && (variable.getType() == VariableType.INTEGER
                || variable.getType() == VariableType.DECIMAL))) {
            throw new ProblemException(key, NLS.bind(Messages.problem_key, key), Messages.problem_key_remedy);
        }
        if (variable == null) {
            variable = InquiryFactory.eINSTANCE.createVariable();
            variable.setKey(key);
            edit.study().getInquiry().getVariables().add(variable);
        }
        variable.setName(name);
        variable.setType(type());
        for (DataColumn.Category category : column.categories()) {
            if (variable.getCategories().stream().noneMatch(term -> category.code().equals(term.getKey()))) {
                Term term = ModelFactory.eINSTANCE.createTerm();
                term.setKey(category.code());
                term.setName(category.label());
                variable.getCategories().add(term);
            }
        }
        return variable;
    }

    private void write(StudyEdit edit, Case target, Variable variable, int unit) {
        List<VariableValue> known = new ArrayList<>(target.getValues().stream()
            .filter(value -> value.getVariable() == variable).toList());
        if (!column.isAnswered(unit)) {
            known.forEach(edit::delete);
            return;
        }
        VariableValue value = known.isEmpty() ? InquiryFactory.eINSTANCE.createVariableValue() : known.get(0);
        if (known.isEmpty()) {
            value.setVariable(variable);
            target.getValues().add(value);
        }
        value.setValue(text(unit));
    }

    private String text(int unit) {
        return switch (column.kind()) {
            case NUMBER -> {
                double number = column.number(unit);
                yield number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                    : Double.toString(number);
            }
            case TEXT -> column.text(unit);
            case SINGLE, MULTIPLE, RANK -> column.choices(unit).length == 0 ? ""
                : column.categories().get(column.choices(unit)[0]).code();
        };
    }
}
