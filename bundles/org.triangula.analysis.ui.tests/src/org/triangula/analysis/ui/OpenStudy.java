// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.ui;

import java.util.List;

import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
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
    private static final String SHORT = "B1: Der Bus fährt selten.\nB1: Ohne Bus kein Kurs.\nB1: Ende.\n";

    /** Creates and opens a study without documents and codes. */
    public OpenStudy() {
        super("analysis");
    }

    /**
     * Creates and opens a study with one interview in an area.
     *
     * @param paragraphs number of paragraphs of the interview
     * @return the study
     */
    public static OpenStudy withInterview(int paragraphs) {
        OpenStudy study = new OpenStudy();
        run(StudyOperation.of("interview", edit -> {
            Area district = PlacesFactory.eINSTANCE.createArea();
            district.setName("Landkreis A");
            edit.study().getPlaces().getAreas().add(district);
            InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
            details.setNumber(7);
            details.setDistrict(district);
            add(edit, "Gespräch", PARAGRAPH.repeat(paragraphs)).setInterview(details);
        }));
        return study;
    }

    /**
     * Creates and opens a study with three short interviews and the codes Bus and Kurs.
     *
     * @return the study
     */
    public static OpenStudy withThreeInterviews() {
        OpenStudy study = new OpenStudy();
        for (int number = 1; number <= 3; number++) {
            study.add("0" + number + " Gespräch", SHORT);
        }
        study.createCode("Bus");
        study.createCode("Kurs");
        return study;
    }

    /**
     * Adds a document.
     *
     * @param name its name
     * @param text its text
     */
    public void add(String name, String text) {
        run(StudyOperation.of(name, edit -> add(edit, name, text)));
    }

    private static Document add(StudyEdit edit, String name, String text) throws ProblemException {
        StoredText stored = edit.storeText(name, text);
        Document document = TextsFactory.eINSTANCE.createDocument();
        document.setName(name);
        document.setTextFile(stored.file());
        document.setTextLength(stored.length());
        edit.study().getTexts().getDocuments().add(document);
        return document;
    }

    /**
     * A document.
     *
     * @param number its place, from 0
     * @return the document
     */
    public Document document(int number) {
        return session().study().getTexts().getDocuments().get(number);
    }

    /**
     * Makes a code.
     *
     * @param name its name
     * @return the code
     */
    public Code createCode(String name) {
        run(new CreateCode(name, null, true, CodeOrigin.INDUCTIVE, "AB"));
        return session().study().getTexts().getCodeSystem().getCodes().getLast();
    }

    /**
     * A code.
     *
     * @param name its name
     * @return the code
     */
    public Code code(String name) {
        return session().study().getTexts().getCodeSystem().getCodes().stream()
            .filter(code -> name.equals(code.getName())).findFirst().orElseThrow();
    }

    /**
     * Codes a passage.
     *
     * @param document place of the document
     * @param start first code point
     * @param end code point after the last
     * @param code name of the code
     */
    public void code(int document, int start, int end, String code) {
        run(new CodeSegment(new Passage(document(document), start, end), List.of(code(code)), "AB"));
    }
}
