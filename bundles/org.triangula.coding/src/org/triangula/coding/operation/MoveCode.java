// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.triangula.coding.Messages;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChangeKind;

/**
 * Moves codes with all codes below them to another place of the tree. A code below another moved one goes with it.
 *
 * @param codes the codes
 * @param parent the code or folder they will be in; {@code null} for the top
 * @param before the code before which they will stand; {@code null} for the end
 * @param coder name under which the team knows the coder
 */
public record MoveCode(List<Code> codes, Code parent, Code before, String coder) implements StudyOperation {

    /** Copies the list. */
    public MoveCode {
        codes = List.copyOf(codes);
    }

    @Override
    public String label() {
        return codes.size() == 1 ? NLS.bind(Messages.MoveCode, StudyLookup.name(codes.get(0)))
            : NLS.bind(Messages.MoveCodes, codes.size());
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Code target = parent == null ? null : lookup.current(Code.class, parent);
        Code next = before == null ? null : lookup.current(Code.class, before);
        List<Code> moved = new ArrayList<>();
        for (Code code : codes) {
            moved.add(lookup.current(Code.class, code));
        }
        moved.removeIf(code -> moved.stream().anyMatch(other -> other != code && EcoreUtil.isAncestor(other, code)));
        for (Code code : moved) {
            if (target != null && EcoreUtil.isAncestor(code, target)) {
                throw new ProblemException(StudyLookup.name(code), Messages.Problem_inside_itself,
                    Messages.Problem_inside_itself_remedy);
            }
            move(edit, lookup, code, target, next == code ? null : next);
        }
    }

    private void move(StudyEdit edit, StudyLookup lookup, Code code, Code target, Code next) {
        String path = CodeHistory.path(code);
        EList<Code> siblings = lookup.siblings(target);
        int from = siblings.indexOf(code);
        int to = next == null ? -1 : siblings.indexOf(next);
        if (to < 0) {
            to = siblings.size();
        }
        if (from < 0) {
            siblings.add(to, code);
        } else {
            int place = from < to ? to - 1 : to;
            if (place != from) {
                siblings.move(place, code);
            }
        }
        String now = CodeHistory.path(code);
        if (!now.equals(path)) {
            new CodeHistory(edit, coder).record(CodeChangeKind.MOVED, code, path, now, null);
        }
    }
}
