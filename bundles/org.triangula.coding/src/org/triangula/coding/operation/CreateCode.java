// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.coding.code.CodePalette;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.TextsFactory;

/**
 * Makes a code or a folder of codes.
 *
 * @param name its name
 * @param parent the code or folder above it; {@code null} at the top
 * @param codable false for a folder
 * @param origin where the code comes from
 * @param coder name under which the team knows the coder
 */
public record CreateCode(String name, Code parent, boolean codable, CodeOrigin origin, String coder)
    implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(codable ? Messages.CreateCode : Messages.CreateFolder, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        create(edit);
    }

    /**
     * Makes the code as part of a larger operation.
     *
     * @param edit the edit of that operation
     * @return the code, in the study
     * @throws ProblemException if the name is empty or the code above it is gone
     */
    public Code create(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code above = parent == null ? null : lookup.current(Code.class, parent);
        Code code = TextsFactory.eINSTANCE.createCode();
        code.setName(StudyLookup.requireName(name));
        code.setCodable(codable);
        code.setOrigin(origin);
        code.setCreatedAt(edit.time());
        code.setCreator(lookup.coder(coder));
        if (codable) {
            code.setColour(CodePalette.supplied().next(lookup.codeSystem(), above));
        }
        lookup.siblings(above).add(code);
        new CodeHistory(edit, coder).record(CodeChangeKind.CREATED, code, null, CodeHistory.path(code), null);
        return code;
    }
}
