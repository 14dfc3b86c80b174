// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.selection;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.core.study.StudyFolder;
import org.triangula.model.Study;
import org.triangula.organization.cases.StoredCaseTables;

/** The rules of the case selection of a study: a file in its folder, named by a property of the study. */
public final class SelectionSettings {

    /** Property of the study that names the file of its rules. */
    public static final String PROPERTY = "organization.selection.rules";

    private static final String FILE = "selection-rules.properties";

    private SelectionSettings() {
    }

    /**
     * The rules of a study as text. The caller holds the monitor of the session.
     *
     * @param study the study
     * @param folder its folder
     * @return its own rules, or those supplied
     * @throws ProblemException if the file cannot be read
     */
    public static String rules(Study study, StudyFolder folder) throws ProblemException {
        Optional<String> file = PropertyValues.get(study.getProperties(), PROPERTY);
        return file.isEmpty() ? SelectionRules.suppliedText() : StoredCaseTables.text(folder, file.get());
    }

    /**
     * Keeps rules in the study.
     *
     * @param text the rules
     * @return the operation
     * @throws ProblemException if they are not understood
     */
    public static StudyOperation keep(String text) throws ProblemException {
        SelectionRules.read(FILE, text);
        return StudyOperation.of(Messages.keepRules, edit -> {
            String path = edit.storeData(FILE, text.getBytes(StandardCharsets.UTF_8));
            edit.study().getProperties().removeIf(one -> PROPERTY.equals(one.getKey()));
            edit.study().getProperties().add(PropertyValues.of(PROPERTY, path));
        });
    }
}
