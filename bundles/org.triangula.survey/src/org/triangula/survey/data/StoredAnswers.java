// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudySession;
import org.triangula.model.survey.Survey;
import org.triangula.survey.Item;

/**
 * Answers of large surveys, which lie in a {@linkplain ColumnFile file of columns} in the study folder instead of one
 * object per answer in the model. The responses themselves stay in the model, and each counts as a unit of its own; the
 * n-th value of each column is that of the n-th response.
 */
public final class StoredAnswers {

    private static final String FILE = "answers.file";
    private static final String CHECKSUM = "answers.checksum";

    private StoredAnswers() {
    }

    private static Optional<String> property(Survey survey, String key) {
        return PropertyValues.get(survey.getProperties(), key);
    }

    /**
     * Whether the answers of a survey lie in a file of columns.
     *
     * @param survey the survey
     * @return true if so
     */
    public static boolean has(Survey survey) {
        return property(survey, FILE).isPresent();
    }

    /**
     * The answers of a survey, wherever they lie. Reads a file when they lie in one.
     *
     * @param session the study
     * @param survey the survey
     * @param items the items, usually those of the last version of the questionnaire
     * @param language language of the labels
     * @return the data
     * @throws ProblemException if the file is missing or damaged
     */
    public static SurveyData data(StudySession session, Survey survey, List<Item> items, String language)
        throws ProblemException {
        return has(survey) ? SurveyData.of(survey, items, language, read(session, survey))
            : SurveyData.of(survey, items, language);
    }

    private static List<DataColumn> read(StudySession session, Survey survey) throws ProblemException {
        String name = property(survey, FILE).orElseThrow();
        Path file = session.folder().resolve(name);
        try {
            byte[] content = Files.readAllBytes(file);
            if (!property(survey, CHECKSUM).orElse("").equals(Checksum.of(content))) {
                throw new IOException("Another content");
            }
            return ColumnFile.read(content);
        } catch (IOException e) {
            throw new ProblemException(new Problem(name, Messages.problem_damaged, Messages.problem_damaged_remedy),
                e);
        }
    }

    /**
     * Keeps the answers of a survey in columns. What was kept there before is replaced.
     *
     * @param survey the survey
     * @param columns one value per response, in the order of the responses; keys as {@link Item#key()}
     * @return the operation
     */
    public static StudyOperation store(Survey survey, List<DataColumn> columns) {
        return StudyOperation.of(NLS.bind(Messages.label, survey.getName()),
            edit -> store(edit, survey, columns));
    }

    /**
     * Does the same inside another operation.
     *
     * @param edit the edit
     * @param survey the survey
     * @param columns one value per response, in the order of the responses
     * @throws ProblemException if the columns do not fit the responses or the file cannot be written
     */
    public static void store(StudyEdit edit, Survey survey, List<DataColumn> columns) throws ProblemException {
        Survey current = edit.index().find(Survey.class, survey.getId()).orElseThrow(
            () -> new ProblemException("", Messages.problem_gone, Messages.problem_gone_remedy));
        if (columns.stream().anyMatch(column -> column.size() != current.getResponses().size())) {
            throw new ProblemException(current.getName(), Messages.problem_units, Messages.problem_damaged_remedy);
        }
        byte[] content = ColumnFile.write(columns);
        PropertyValues.set(current.getProperties(), FILE, edit.storeData(current.getName() + ".columns", content));
        PropertyValues.set(current.getProperties(), CHECKSUM, Checksum.of(content));
    }
}
