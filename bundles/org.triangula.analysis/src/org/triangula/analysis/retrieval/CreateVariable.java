// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.retrieval;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.inquiry.InquiryFactory;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableType;

/**
 * Makes a variable.
 *
 * @param name its name, which no other variable has
 * @param type its type
 */
public record CreateVariable(String name, VariableType type) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.createVariable, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        String clean = name.strip();
        if (clean.isEmpty()) {
            throw new ProblemException("", Messages.nameless, Messages.nameless_remedy);
        }
        boolean builtIn = BuiltInVariables.variables().stream()
            .anyMatch(variable -> variable.name().equalsIgnoreCase(clean));
        if (builtIn || edit.study().getInquiry().getVariables().stream()
            .anyMatch(variable -> clean.equalsIgnoreCase(variable.getName()))) {
            throw new ProblemException(clean, Messages.known, Messages.known_remedy);
        }
        Variable variable = InquiryFactory.eINSTANCE.createVariable();
        variable.setName(clean);
        variable.setType(type);
        edit.study().getInquiry().getVariables().add(variable);
    }
}
