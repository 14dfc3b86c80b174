// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.CodeOutline;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;

/**
 * Makes several codes at once, as they stand in an indented list.
 *
 * @param outline the codes with those below them
 * @param parent the code or folder above them; {@code null} at the top
 * @param before the code before which they will stand; {@code null} for the end
 * @param origin where the codes come from
 * @param coder name under which the team knows the coder
 */
public record CreateCodes(List<CodeOutline> outline, Code parent, Code before, CodeOrigin origin, String coder)
    implements StudyOperation {

    /** Copies the list. */
    public CreateCodes {
        outline = List.copyOf(outline);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.CreateCodes, CodeOutline.count(outline));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code above = parent == null ? null : lookup.current(Code.class, parent);
        Code next = before == null ? null : lookup.current(Code.class, before);
        for (CodeOutline each : outline) {
            Code code = create(edit, each, above);
            EList<Code> siblings = lookup.siblings(above);
            int place = next == null ? -1 : siblings.indexOf(next);
            if (place >= 0) {
                siblings.move(place, code);
            }
        }
    }

    private Code create(StudyEdit edit, CodeOutline from, Code above) throws ProblemException {
        Code code = new CreateCode(from.name(), above, true, origin, coder).create(edit);
        CodeText.DEFINITION.enter(code, from.definition());
        for (CodeOutline below : from.codes()) {
            create(edit, below, code);
        }
        return code;
    }
}
