// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.code.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSet;
import org.triangula.model.texts.TextsFactory;

/**
 * Makes a set of codes across the tree.
 *
 * @param name its name
 * @param codes the codes in it; may be empty
 * @param colour colour as #RRGGBB; {@code null} for none
 */
public record CreateCodeSet(String name, List<Code> codes, String colour) implements StudyOperation {

    /** Copies the list. */
    public CreateCodeSet {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.CreateCodeSet, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        CodeSet set = TextsFactory.eINSTANCE.createCodeSet();
        set.setName(StudyLookup.requireName(name));
        set.setColour(colour);
        Set<Code> members = new LinkedHashSet<>();
        for (Code code : codes) {
            members.add(lookup.current(Code.class, code));
        }
        set.getCodes().addAll(members);
        lookup.codeSystem().getSets().add(set);
    }
}
