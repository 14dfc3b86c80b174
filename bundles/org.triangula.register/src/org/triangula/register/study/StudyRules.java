// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.query.PropertyValues;
import org.triangula.model.Study;
import org.triangula.register.rule.RuleFile;
import org.triangula.register.rule.RuleSet;

/**
 * The rules of a study: a file in its folder, named by a property of the study, after those of the user and the
 * built-in
 * ones.
 */
public final class StudyRules {

    /** Property of the study that names the file of its rules. */
    public static final String PROPERTY = "register.rules";
    private static final String FILE = "address-rules.json";

    private StudyRules() {
    }

    /**
     * All rules that hold for a study.
     *
     * @param study the study
     * @param folder its folder
     * @param user the folder of the user's rules, see {@link UserRules#folder()}
     * @return the built-in rules with those of the user and those of the study; the latter take the place of the former
     * @throws ProblemException if a file is not understood
     */
    public static RuleSet of(Study study, Path folder, Path user) throws ProblemException {
        RuleSet rules = RuleSet.standard().with(UserRules.read(user));
        Optional<String> text = text(study, folder);
        return text.isEmpty() ? rules : rules.with(RuleFile.read(FILE, new StringReader(text.get())));
    }

    /**
     * The text of a study's own rules.
     *
     * @param study the study
     * @param folder its folder
     * @return nothing when it has none
     * @throws ProblemException if the file cannot be read
     */
    public static Optional<String> text(Study study, Path folder) throws ProblemException {
        Optional<String> file = PropertyValues.get(study.getProperties(), PROPERTY);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(file.get())));
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.get(),
                Messages.bind(Messages.rulesUnreadable, e.getMessage()), Messages.rulesUnreadable_remedy), e);
        }
    }

    /**
     * Stores rules of a study, in place of those it had.
     *
     * @param text the rules, in the format of {@link RuleFile}
     * @return the operation
     * @throws ProblemException if the rules are not understood
     */
    public static StudyOperation store(String text) throws ProblemException {
        RuleFile.read(FILE, new StringReader(text));
        return StudyOperation.of(Messages.storeRules, edit -> {
            String path = edit.storeData(FILE, text.getBytes(StandardCharsets.UTF_8));
            edit.study().getProperties().removeIf(property -> PROPERTY.equals(property.getKey()));
            edit.study().getProperties().add(PropertyValues.of(PROPERTY, path));
        });
    }
}
