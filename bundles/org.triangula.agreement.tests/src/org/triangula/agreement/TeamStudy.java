// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.coding.Passage;
import org.triangula.coding.operation.CodeSegment;
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.TextsFactory;

/** An invented study of two coders in a folder of its own that disappears when it is closed. */
public final class TeamStudy implements AutoCloseable {

    /** One coder. */
    public static final String ANNA = "Anna";
    /** The other coder. */
    public static final String BERT = "Bert";
    /** The text of every document; 20 words of 9 letters with a space behind, so word n begins at 10 n. */
    public static final String TEXT = "abcdefghi ".repeat(20).strip() + "\n";

    private final Path folder;
    private StudySession session;

    /**
     * Creates a study with two documents, two coders and the codes bus and job.
     *
     * @throws ProblemException if it cannot be created
     */
    public TeamStudy() throws ProblemException {
        try {
            folder = Files.createTempDirectory("team");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session = new StudyStore().create(folder.resolve("Team.triangula"), "Team");
        session.execute(StudyOperation.of("documents", edit -> {
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
        session.execute(new CreateCode("bus", null, true, CodeOrigin.INDUCTIVE, ANNA));
        session.execute(new CreateCode("job", null, true, CodeOrigin.INDUCTIVE, ANNA));
    }

    /**
     * The session.
     *
     * @return the session
     */
    public StudySession session() {
        return session;
    }

    /**
     * A folder for further studies.
     *
     * @param name its name
     * @return the folder, which is not there yet
     */
    public Path folder(String name) {
        return folder.resolve(name);
    }

    /**
     * The study.
     *
     * @return the root of the model
     */
    public Study study() {
        return session.study();
    }

    /**
     * Saves, closes and opens the study again.
     *
     * @throws ProblemException if it cannot be done
     */
    public void reopen() throws ProblemException {
        session.save();
        session.close();
        session = new StudyStore().open(session.folder().path(), Progress.NONE);
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

    /**
     * A text that is equal for two states of a study exactly when they hold the same objects with the same values.
     *
     * @param study the study
     * @return the text
     */
    public static String canonical(Study study) {
        StringBuilder text = new StringBuilder();
        append(study, "", text);
        return text.toString();
    }

    private static void append(EObject object, String indent, StringBuilder text) {
        text.append(indent).append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!object.eIsSet(feature)) {
                continue;
            }
            Object value = object.eGet(feature);
            for (Object each : value instanceof List<?> many ? many : List.of(value)) {
                text.append(indent).append("  ").append(feature.getName()).append(" = ");
                if (feature instanceof EReference reference && reference.isContainment()) {
                    text.append('\n');
                    append((EObject) each, indent + "    ", text);
                } else {
                    text.append(each instanceof Identified identified ? identified.getId() : each).append('\n');
                }
            }
        }
    }

    @Override
    public void close() {
        session.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
