// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Document;

/**
 * Gives documents values of variables of their own. Values they inherit from cases they share with others stay as they
 * are and show again when the own value is taken away.
 *
 * @param assignments the values
 */
public record SetDocumentValues(List<Assignment> assignments) implements StudyOperation {

    /**
     * One value.
     *
     * @param document identity of the document
     * @param variable identity of a variable of the study
     * @param value the value as it is kept; empty to take the own value away
     */
    public record Assignment(String document, String variable, String value) {
    }

    /** Copies the list. */
    public SetDocumentValues {
        assignments = List.copyOf(assignments);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.setValues, assignments.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        for (Assignment assignment : assignments) {
            Document document = edit.index().find(Document.class, assignment.document())
                .orElseThrow(SetDocumentValues::gone);
            Variable variable = edit.index().find(Variable.class, assignment.variable())
                .orElseThrow(SetDocumentValues::gone);
            assign(edit, document, variable, assignment.value());
        }
    }

    private static ProblemException gone() {
        return new ProblemException("", Messages.gone, Messages.gone_remedy);
    }

    static void assign(StudyEdit edit, Document document, Variable variable, String text) {
        Optional<Case> known = OwnCase.find(edit.study(), document);
        List<VariableValue> values = known.map(one -> one.getValues().stream()
            .filter(value -> value.getVariable() == variable).toList()).orElse(List.of());
        if (text.isEmpty()) {
            values.forEach(edit::delete);
            known.filter(one -> isBare(one, document)).ifPresent(edit::delete);
            return;
        }
        VariableValue value = values.isEmpty() ? InquiryFactory.eINSTANCE.createVariableValue() : values.get(0);
        value.setValue(text);
        if (values.isEmpty()) {
            value.setVariable(variable);
            known.orElseGet(() -> OwnCase.require(edit.study(), document)).getValues().add(value);
        } else {
            // of two values stated before, the person has now chosen one
            values.stream().skip(1).forEach(edit::delete);
        }
    }

    private static boolean isBare(Case one, Document document) {
        return one.getValues().isEmpty() && one.getProperties().isEmpty() && one.getKind() == null
            && (one.getDescription() == null || one.getDescription().isBlank())
            && (one.getName() == null || one.getName().equals(document.getName()));
    }
}
