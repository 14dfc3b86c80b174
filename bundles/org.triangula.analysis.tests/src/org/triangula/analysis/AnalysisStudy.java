// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis;

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
import org.triangula.coding.operation.CreateCode;
import org.triangula.core.operation.StudyEdit.StoredText;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Identified;
import org.triangula.model.ModelFactory;
import org.triangula.model.Coder;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.InterviewDetails;
import org.triangula.model.texts.TextsFactory;

/** An invented study in a folder of its own that disappears when it is closed. */
public final class AnalysisStudy implements AutoCloseable {

    /** The person who codes in tests. */
    public static final String CODER = "AB";

    private static final String TEXT = """
        I: Wie kommen die Leute hierher?
        B1: Mit dem Bus, wenn er fährt. Wir sind halt weit ab vom Schuss 😀.
        I: Und die Sprachkurse?
        B1: Die sind in der Kreisstadt.
        """;

    private final Path folder;
    private final StudySession session;

    /**
     * Creates the study with two interviews of two districts.
     *
     * @throws ProblemException if it cannot be created
     */
    public AnalysisStudy() throws ProblemException {
        try {
            folder = Files.createTempDirectory("coding");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        session.execute(StudyOperation.of("interviews", edit -> {
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
                InterviewDetails details = TextsFactory.eINSTANCE.createInterviewDetails();
                details.setNumber(number);
                details.setDistrict(district);
                document.setInterview(details);
                edit.study().getTexts().getDocuments().add(document);
            }
        }));
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
     * Does an operation.
     *
     * @param operation the operation
     * @return whether it changed anything
     * @throws ProblemException if it cannot be done
     */
    public boolean execute(StudyOperation operation) throws ProblemException {
        return session.execute(operation);
    }

    /**
     * A document.
     *
     * @param number its place, from 0
     * @return the document
     */
    public Document document(int number) {
        return session.study().getTexts().getDocuments().get(number);
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
        session.execute(new CreateCode(name, parent, true, CodeOrigin.INDUCTIVE, CODER));
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
        session.study().getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
            if (object instanceof Code code) {
                codes.add(code);
            }
        });
        return codes;
    }

    /**
     * A text that is equal for two states of the study exactly when they hold the same objects with the same values.
     *
     * @return the text
     */
    public String canonical() {
        StringBuilder text = new StringBuilder();
        append(session.study(), "", text);
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
