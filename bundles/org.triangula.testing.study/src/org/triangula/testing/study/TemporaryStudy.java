// SPDX-License-Identifier: EPL-2.0
package org.triangula.testing.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.Identified;
import org.triangula.model.Study;

/** An invented study in a folder of its own that disappears when the study is closed. */
public class TemporaryStudy implements AutoCloseable {

    private final Path folder;
    private StudySession session;

    /**
     * Creates an empty study.
     *
     * @param subject what is tested, for the name of the folder
     */
    public TemporaryStudy(String subject) {
        try {
            folder = Files.createTempDirectory(subject);
            session = new StudyStore().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A folder for files of the test; the study lies in it.
     *
     * @return the folder, removed at the end
     */
    public final Path folder() {
        return folder;
    }

    /**
     * The session.
     *
     * @return the session; another one after {@link #reopen}
     */
    public final StudySession session() {
        return session;
    }

    /**
     * The study.
     *
     * @return the root of the model
     */
    public final Study study() {
        return session.study();
    }

    /**
     * Does an operation.
     *
     * @param operation the operation
     * @return whether it changed anything
     * @throws ProblemException if it cannot be done
     */
    public final boolean execute(StudyOperation operation) throws ProblemException {
        return session.execute(operation);
    }

    /**
     * Saves, closes and opens the study again.
     *
     * @throws ProblemException if it cannot be done
     */
    public final void reopen() throws ProblemException {
        session.save();
        session.close();
        session = new StudyStore().open(session.folder().path(), Progress.NONE);
    }

    /**
     * A text that is equal for two states of the study exactly when they hold the same objects with the same values.
     *
     * @return the text
     */
    public final String canonical() {
        return canonical(study());
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
    public final void close() {
        session.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
