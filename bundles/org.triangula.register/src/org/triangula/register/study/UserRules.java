// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.register.rule.RuleFile;
import org.triangula.register.rule.RuleSet;

/** The rules of a user for all studies: the files of a folder beside the settings, in the order of their names. */
public final class UserRules {

    private static final String FOLDER = "address-rules";

    private UserRules() {
    }

    /**
     * Where they lie.
     *
     * @return the folder address-rules of TRIANGULA_HOME, by default ~/.triangula; need not exist
     */
    public static Path folder() {
        String home = System.getProperty("triangula.home", System.getenv("TRIANGULA_HOME"));
        return (home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".triangula")
            : Path.of(home)).resolve(FOLDER);
    }

    /**
     * Reads the rules of a folder. A rule of a later file takes the place of one with the same key.
     *
     * @param folder the folder
     * @return the rules of its files *.json; none when there is no folder
     * @throws ProblemException if a file cannot be read or understood
     */
    public static RuleSet read(Path folder) throws ProblemException {
        RuleSet rules = new RuleSet(List.of(), Set.of());
        for (Path file : files(folder)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                rules = rules.with(RuleFile.read(file.getFileName().toString(), reader));
            } catch (IOException e) {
                throw unreadable(file, e);
            }
        }
        return rules;
    }

    private static List<Path> files(Path folder) throws ProblemException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static ProblemException unreadable(Path path, IOException cause) {
        return new ProblemException(new Problem(path.toString(),
            Messages.bind(Messages.userRulesUnreadable, cause.getMessage()), Messages.userRulesUnreadable_remedy),
            cause);
    }
}
