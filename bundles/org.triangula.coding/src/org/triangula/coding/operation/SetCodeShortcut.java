// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;

/**
 * Sets the key that gives a code. The code that had the key before loses it.
 *
 * @param code the code
 * @param shortcut one of the digits 1 to 9, or {@code null} for none
 */
public record SetCodeShortcut(Code code, String shortcut) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.ShortcutCode, StudyLookup.name(code));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code current = lookup.current(Code.class, code);
        if (shortcut != null) {
            for (TreeIterator<EObject> all = lookup.codeSystem().eAllContents(); all.hasNext();) {
                if (all.next() instanceof Code other && other != current && shortcut.equals(other.getShortcut())) {
                    other.setShortcut(null);
                }
            }
        }
        current.setShortcut(shortcut);
    }
}
