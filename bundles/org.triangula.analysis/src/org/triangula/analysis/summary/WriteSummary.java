// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.operation.StudyLookup;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Summary;
import org.triangula.model.texts.TextsFactory;

/**
 * Writes what a document says under a code.
 *
 * @param document the document
 * @param code the code
 * @param text the summary; blank to remove it
 * @param coder name under which the team knows the author
 */
public record WriteSummary(Document document, Code code, String text, String coder) implements StudyOperation {

    @Override
    public String label() {
        return NLS.bind(Messages.WriteSummary, StudyLookup.name(document), StudyLookup.name(code));
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        StudyLookup lookup = new StudyLookup(edit);
        Document about = lookup.current(Document.class, document);
        Code under = lookup.current(Code.class, code);
        List<Summary> written = new ArrayList<>();
        for (Summary summary : edit.study().getTexts().getSummaries()) {
            if (summary.getDocument() == about && summary.getCode() == under) {
                written.add(summary);
            }
        }
        String wanted = text == null ? "" : text.strip();
        if (wanted.isEmpty()) {
            written.forEach(edit::delete);
            return;
        }
        Summary summary = written.isEmpty() ? null : written.remove(0);
        if (summary != null && written.isEmpty() && wanted.equals(summary.getText())) {
            return;
        }
        // two on the same place were shown as one text, which is what has been edited here
        written.forEach(edit::delete);
        if (summary == null) {
            summary = TextsFactory.eINSTANCE.createSummary();
            summary.setDocument(about);
            summary.setCode(under);
            edit.study().getTexts().getSummaries().add(summary);
        }
        summary.setText(wanted);
        summary.setAuthor(lookup.coder(coder));
        summary.setModifiedAt(edit.time());
    }
}
