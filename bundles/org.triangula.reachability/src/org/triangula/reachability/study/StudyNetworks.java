// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.triangula.core.study.StudyFolder;

/**
 * The street and timetable files that lie in the folder {@code data/} of a study.
 *
 * @param streets the street file; where there are several, the last by name
 * @param timetables the timetables, by name
 */
public record StudyNetworks(Optional<Path> streets, List<Path> timetables) {

    /** Copies the list. */
    public StudyNetworks {
        timetables = List.copyOf(timetables);
    }

    /**
     * Looks for networks: files that end with {@code .pbf}, {@code .osm} or
     * {@code .osm.gz}, and zip files with a table of stops.
     *
     * @param folder the study's folder
     * @return what there is
     * @throws IOException if the folder cannot be read
     */
    public static StudyNetworks in(StudyFolder folder) throws IOException {
        if (!Files.isDirectory(folder.data())) {
            return new StudyNetworks(Optional.empty(), List.of());
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder.data(), 3)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        return new StudyNetworks(files.stream().filter(file -> name(file).endsWith(".pbf")
                || name(file).endsWith(".osm") || name(file).endsWith(".osm.gz")).reduce((a, b) -> b),
                files.stream().filter(StudyNetworks::isTimetable).toList());
    }

    private static boolean isTimetable(Path file) {
        if (!name(file).endsWith(".zip")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith("stops.txt"));
        } catch (IOException e) {
            // not a readable zip file, so no timetable
            return false;
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
