// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.material;

import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudyFolder;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/** A study with what lies beside its model: texts and files. To be read only. */
public interface StudyMaterial {

    /**
     * The study.
     *
     * @return the model
     */
    Study study();

    /**
     * The text of a document.
     *
     * @param document a document of the study
     * @return its text; empty when it has none or it cannot be read
     */
    Optional<DocumentText> text(Document document);

    /**
     * Where the files of the study lie.
     *
     * @return the study folder
     */
    StudyFolder folder();

    /**
     * The words of a selection.
     *
     * @param selection a selection of a document of the study
     * @return its words; empty when the text cannot be read
     */
    default Optional<String> passage(Selection selection) {
        return text((Document) selection.eContainer()).filter(text -> selection.getStart() >= 0
            && selection.getStart() <= selection.getEnd() && selection.getEnd() <= text.length())
            .map(text -> text.passage(selection.getStart(), selection.getEnd()));
    }

    /**
     * The paragraph in which a selection begins.
     *
     * @param selection a selection of a document of the study
     * @return number from 1; 0 when the text cannot be read
     */
    default int paragraph(Selection selection) {
        return text((Document) selection.eContainer()).map(text -> text.paragraphAt(selection.getStart())).orElse(0);
    }

    /**
     * The material of an open study.
     *
     * @param session the session
     * @return its material
     */
    static StudyMaterial of(StudySession session) {
        return new StudyMaterial() {
            @Override
            public Study study() {
                return session.study();
            }

            @Override
            public Optional<DocumentText> text(Document document) {
                if (document.getTextFile() == null) {
                    return Optional.empty();
                }
                try {
                    return Optional.of(session.text(document));
                } catch (ProblemException e) {
                    // a study check reports damaged texts; what is shown elsewhere goes on without them
                    return Optional.empty();
                }
            }

            @Override
            public StudyFolder folder() {
                return session.folder();
            }
        };
    }
}
