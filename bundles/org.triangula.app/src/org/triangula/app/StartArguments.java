// SPDX-License-Identifier: EPL-2.0
package org.triangula.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.triangula.core.study.StudyFolder;

/**
 * What the workbench is asked to open at its start.
 *
 * @param study folder of a study; empty when none was named
 * @param example whether to open the example study
 */
record StartArguments(Optional<Path> study, boolean example) {

    private static final String EXAMPLE = "-triangula.example";

    /**
     * Reads the arguments of the application.
     *
     * @param arguments {@code [STUDY_PATH] [-triangula.example]} among others that are for the platform
     * @return what to open
     */
    static StartArguments of(List<String> arguments) {
        return new StartArguments(arguments.stream().filter(argument -> !argument.startsWith("-"))
            .map(StartArguments::path).flatMap(Optional::stream).filter(StartArguments::isStudy).findFirst(),
            arguments.contains(EXAMPLE));
    }

    private static Optional<Path> path(String argument) {
        try {
            return Optional.of(Path.of(argument));
        } catch (InvalidPathException e) {
            // an argument for somebody else
            return Optional.empty();
        }
    }

    /** A folder that is named like a study is taken for one, so that a mistake in it is told. */
    private static boolean isStudy(Path path) {
        return path.toString().endsWith(StudyFolder.ENDING) || Files.exists(new StudyFolder(path).manifest());
    }
}
