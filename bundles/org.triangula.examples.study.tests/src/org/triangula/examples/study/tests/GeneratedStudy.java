// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.examples.study.ExampleStudy;
import org.triangula.model.Element;
import org.triangula.model.Property;

/** Generates the example study into a folder of a test. */
final class GeneratedStudy {

    private GeneratedStudy() {
    }

    static Path write(Path folder) throws ProblemException {
        return ExampleStudy.write(folder.resolve("Auental.triangula"), Progress.NONE);
    }

    static StudySession open(Path study) throws ProblemException {
        return new StudyStore().open(study, Progress.NONE);
    }

    /** Hash of every file's content by its path. */
    static Map<String, Integer> files(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> contents.put(folder.relativize(file).toString(),
                hash(file)));
        }
        return contents;
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String kept(Element element, String key) {
        return element.getProperties().stream().filter(property -> property.getKey().equals(key))
            .map(Property::getValue).findFirst().orElse("");
    }
}
