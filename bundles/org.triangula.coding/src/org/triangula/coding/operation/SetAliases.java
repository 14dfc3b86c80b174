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

/**
 * Sets the other names of a code, by which it is found, too.
 *
 * @param code the code
 * @param aliases the names in order; blank ones, repetitions and the name of the code itself are left out
 */
public record SetAliases(Code code, List<String> aliases) implements StudyOperation {

    /** Copies the list. */
    public SetAliases {
        aliases = List.copyOf(aliases);
    }

    @Override
    public String label() {
        return NLS.bind(Messages.AliasCode, StudyLookup.name(code));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Code current = new StudyLookup(edit).current(Code.class, code);
        Set<String> wanted = new LinkedHashSet<>();
        for (String alias : aliases) {
            String clean = alias.replaceAll("\\s+", " ").strip();
            if (!clean.isEmpty() && !clean.equals(current.getName())) {
                wanted.add(clean);
            }
        }
        if (!List.copyOf(wanted).equals(current.getAliases())) {
            current.getAliases().clear();
            current.getAliases().addAll(wanted);
        }
    }
}
