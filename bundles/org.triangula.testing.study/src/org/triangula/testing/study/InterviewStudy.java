// SPDX-License-Identifier: EPL-2.0
package org.triangula.testing.study;

import java.util.ArrayList;
import java.util.List;

import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.ModelFactory;
import org.triangula.model.Coder;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.TextsFactory;

/** An invented study with two interviews of two districts and one person who codes. */
public final class InterviewStudy extends TemporaryStudy {

    /** The person who codes in tests. */
    public static final String CODER = "AB";

    private static final String TEXT = """
        I: Wie kommen die Leute hierher?
        B1: Mit dem Bus, wenn er fährt. Wir sind halt weit ab vom Schuss 😀.
        I: Und die Sprachkurse?
        B1: Die sind in der Kreisstadt.
        """;

    /**
     * Creates the study.
     *
     * @throws ProblemException if it cannot be filled
     */
    public InterviewStudy() throws ProblemException {
        super("interviews");
        execute(StudyOperation.of("interviews", edit -> {
            Coder coder = ModelFactory.eINSTANCE.createCoder();
            coder.setName(CODER);
            edit.study().getCoders().add(coder);
            for (int number = 1; number <= 2; number++) {
                Area district = PlacesFactory.eINSTANCE.createArea();
                district.setName("Landkreis " + (char) ('A' + number - 1));
                edit.study().getPlaces().getAreas().add(district);
                StoredText stored = edit.storeText("Gespräch " + number, TEXT);
                Document document = TextsFactory.eINSTANCE.createDocument();
                document.setName("Gespräch " + number);
                document.setTextFile(stored.file());
                document.setTextLength(stored.length());
                document.setParagraphCount(stored.paragraphs());
                document.setTextChecksum(stored.checksum());
                InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
                details.setNumber(number);
                details.setDistrict(district);
                document.setInterview(details);
                edit.study().getTexts().getDocuments().add(document);
            }
        }));
    }

    /**
     * A document.
     *
     * @param number its place, from 0
     * @return the document
     */
    public Document document(int number) {
        return study().getTexts().getDocuments().get(number);
    }

    /**
     * Makes a code.
     *
     * @param name its name
     * @param parent the code above; may be {@code null}
     * @return the code
     * @throws ProblemException if it cannot be made
     */
    public Code code(String name, Code parent) throws ProblemException {
        execute(new CreateCode(name, parent, true, CodeOrigin.INDUCTIVE, CODER));
        List<Code> codes = codes();
        return codes.stream().filter(code -> name.equals(code.getName())).reduce((first, last) -> last).orElseThrow();
    }

    /**
     * All codes.
     *
     * @return codes and folders in the order of the tree
     */
    public List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        study().getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code) {
                codes.add(code);
            }
        });
        return codes;
    }
}
