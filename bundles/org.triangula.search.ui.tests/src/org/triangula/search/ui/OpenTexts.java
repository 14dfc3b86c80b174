// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.ui;

import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.ui.WorkbenchStudy;

/** An invented study with texts that is open in the workbench under test. */
public final class OpenTexts extends WorkbenchStudy {

    /**
     * Creates and opens the study.
     *
     * @param texts its interviews
     */
    public OpenTexts(String... texts) {
        super("search");
        for (String text : texts) {
            add(text);
        }
    }

    /**
     * Adds an interview.
     *
     * @param text its text
     */
    public void add(String text) {
        run(StudyOperation.of("interview", edit -> {
            StoredText stored = edit.storeText("Gespräch", text);
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Gespräch " + (edit.study().getTexts().getDocuments().size() + 1));
            document.setLanguage("de");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            document.setParagraphCount(stored.paragraphs());
            edit.study().getTexts().getDocuments().add(document);
        }));
    }

    /**
     * Makes a code.
     *
     * @param name its name
     * @return the code
     */
    public Code code(String name) {
        run(new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, "AB"));
        return session().study().getTexts().getCodeSystem().getCodes().getLast();
    }

    /**
     * Number of codings of all documents.
     *
     * @return the number
     */
    public int codings() {
        return session().study().getTexts().getDocuments().stream().flatMap(each -> each.getSelections().stream())
            .mapToInt(selection -> selection.getCodings().size()).sum();
    }
}
