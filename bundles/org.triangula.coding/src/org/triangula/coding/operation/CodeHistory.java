// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.operation;

import org.eclipse.emf.ecore.EObject;
import org.triangula.core.operation.StudyEdit;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeChange;
import org.triangula.model.texts.CodeChangeKind;
import org.triangula.model.texts.TextsFactory;

/** Writes what happens to codes into the history of the code system, so that coding cycles can be reported. */
final class CodeHistory {

    private final StudyEdit edit;
    private final String coder;

    CodeHistory(StudyEdit edit, String coder) {
        this.edit = edit;
        this.coder = coder;
    }

    void record(CodeChangeKind kind, Code code, String before, String after, String reason) {
        StudyLookup lookup = new StudyLookup(edit);
        CodeChange change = TextsFactory.eINSTANCE.createCodeChange();
        change.setKind(kind);
        change.setCodeId(code.getId());
        change.setCodeName(code.getName());
        change.setBefore(before);
        change.setAfter(after);
        change.setChangedAt(edit.time());
        change.setChangedBy(lookup.coder(coder));
        if (reason != null && !reason.isBlank()) {
            change.setReason(reason.strip());
        }
        lookup.codeSystem().getHistory().add(change);
    }

    static String path(Code code) {
        StringBuilder path = new StringBuilder();
        for (EObject each = code; each instanceof Code above; each = each.eContainer()) {
            path.insert(0, StudyLookup.name(above) + (path.isEmpty() ? "" : " > "));
        }
        return path.toString();
    }
}
