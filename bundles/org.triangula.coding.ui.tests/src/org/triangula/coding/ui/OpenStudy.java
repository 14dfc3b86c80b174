// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui;

import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.ui.WorkbenchStudy;

/** An invented study that is open in the workbench under test. */
public final class OpenStudy extends WorkbenchStudy {

    private static final String PARAGRAPH = "B1: Der Bus fährt morgens um sechs und dann erst wieder am Mittag, wir "
        + "sind halt weit ab vom Schuss 😀. Ohne Auto kommt niemand zum Sprachkurs. #00:01:02-3#\n";

    /**
     * Creates and opens the study.
     *
     * @param paragraphs number of paragraphs of its interview
     */
    public OpenStudy(int paragraphs) {
        super("coding");
        run(StudyOperation.of("interview", edit -> {
            Area district = PlacesFactory.eINSTANCE.createArea();
            district.setName("Landkreis A");
            edit.study().getPlaces().getAreas().add(district);
            StoredText stored = edit.storeText("Gespräch", PARAGRAPH.repeat(paragraphs));
            Document document = TextsFactory.eINSTANCE.createDocument();
            document.setName("Gespräch");
            document.setTextFile(stored.file());
            document.setTextLength(stored.length());
            InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
            details.setNumber(7);
            details.setDistrict(district);
            document.setInterview(details);
            edit.study().getTexts().getDocuments().add(document);
        }));
    }

    /**
     * The interview.
     *
     * @return the only document
     */
    public Document document() {
        return session().study().getTexts().getDocuments().get(0);
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
}
