// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.CreateDocument;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentKind;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.RecordStatus;

/**
 * Makes a memo a document that can be read, coded and searched like any other. Its text then lies there alone. What the
 * team wrote is no statement of the field: the document informs, but reports do not quote it unless somebody changes
 * its record status.
 *
 * @param memo the memo
 */
public record MakeMemoDocument(Memo memo) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.MakeMemoDocument, StudyLookup.name(memo));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Memo current = new StudyLookup(edit).current(Memo.class, memo);
        if (current.getDocument() != null) {
            return;
        }
        Document document = new CreateDocument(StudyLookup.name(current), DocumentKind.MEMO,
            current.getText() == null ? "" : current.getText()).create(edit);
        document.setRecordStatus(RecordStatus.BACKGROUND);
        current.setDocument(document);
        current.setText(null);
        current.setModifiedAt(edit.time());
    }
}
