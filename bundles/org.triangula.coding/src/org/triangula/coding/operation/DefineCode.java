// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;

/**
 * Writes one of the texts that say what a code means.
 *
 * @param code the code
 * @param part which text
 * @param text the text; blank to remove it
 */
public record DefineCode(Code code, CodeText part, String text) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(switch (part) {
            case DEFINITION -> Messages.DefineCode;
            case INCLUSION -> Messages.IncludeRules;
            case EXCLUSION -> Messages.ExcludeRules;
            case CODING_RULES -> Messages.CodingRules;
            case ANCHOR_EXAMPLE -> Messages.AnchorExample;
        }, StudyLookup.name(code));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Code current = new StudyLookup(edit).current(Code.class, code);
        String before = part.of(current);
        if (!before.equals(text == null ? "" : text.strip())) {
            part.enter(current, text);
        }
    }
}
