// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Coder;
import org.triangula.model.ModelFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;
import org.triangula.testing.study.TemporaryStudy;

/** An invented study of two coders. */
public final class TeamStudy extends TemporaryStudy {

    /** One coder. */
    public static final String ANNA = "Anna";
    /** The other coder. */
    public static final String BERT = "Bert";
    /** The text of every document; 20 words of 9 letters with a space behind, so word n begins at 10 n. */
    public static final String TEXT = "abcdefghi ".repeat(20).strip() + "\n";

    /**
     * Creates the study with two documents, two coders and the codes bus and job.
     *
     * @throws ProblemException if it cannot be filled
     */
    public TeamStudy() throws ProblemException {
        super("team");
        execute(StudyOperation.of("documents", edit -> {
            for (String name : List.of(ANNA, BERT)) {
                Coder coder = ModelFactory.eINSTANCE.createCoder();
                coder.setName(name);
                edit.study().getCoders().add(coder);
            }
            for (int number = 1; number <= 2; number++) {
                StoredText stored = edit.storeText("Interview " + number, TEXT);
                Document document = TextsFactory.eINSTANCE.createDocument();
                document.setName("Interview " + number);
                document.setTextFile(stored.file());
                document.setTextLength(stored.length());
                document.setTextChecksum(stored.checksum());
                document.setParagraphCount(stored.paragraphs());
                edit.study().getTexts().getDocuments().add(document);
            }
        }));
        execute(new CreateCode("bus", null, true, CodeOrigin.INDUCTIVE, ANNA));
        execute(new CreateCode("job", null, true, CodeOrigin.INDUCTIVE, ANNA));
    }

    /**
     * A folder for further studies.
     *
     * @param name its name
     * @return the folder, which is not there yet
     */
    public Path folder(String name) {
        return folder().resolve(name);
    }

    /**
     * A document.
     *
     * @param study the study
     * @param number its place, from 0
     * @return the document
     */
    public static Document document(StudySession study, int number) {
        return study.study().getTexts().getDocuments().get(number);
    }

    /**
     * A code.
     *
     * @param study the study
     * @param name its name
     * @return the code
     */
    public static Code code(StudySession study, String name) {
        List<Code> found = new ArrayList<>();
        study.study().getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code && name.equals(code.getName())) {
                found.add(code);
            }
        });
        return found.get(0);
    }

    /**
     * Gives a code.
     *
     * @param study where
     * @param coder who
     * @param code name of the code
     * @param document place of the document
     * @param start first code point
     * @param end code point after the last
     * @return the coding
     * @throws ProblemException if it cannot be done
     */
    public static Coding give(StudySession study, String coder, String code, int document, int start, int end)
        throws ProblemException {
        study.execute(new CodeSegment(new Passage(document(study, document), start, end),
            List.of(code(study, code)), coder));
        return document(study, document).getSelections().stream()
            .filter(selection -> selection.getStart() == start && selection.getEnd() == end)
            .flatMap(selection -> selection.getCodings().stream())
            .filter(coding -> code.equals(coding.getCode().getName()) && coder.equals(coding.getCoder().getName()))
            .findFirst().orElseThrow();
    }
}
