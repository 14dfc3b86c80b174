// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;

/** The formats that the installed bundles can read and write. */
public final class ExchangeFormats {

    private ExchangeFormats() {
    }

    /**
     * Formats that can be read.
     *
     * @return the formats in the order of their priority
     */
    public static List<Format> importable() {
        return Contributions.to(StudyImporter.EXTENSION_POINT).stream().map(Format::of).toList();
    }

    /**
     * Formats that can be written.
     *
     * @return the formats in the order of their priority
     */
    public static List<Format> exportable() {
        return Contributions.to(StudyExporter.EXTENSION_POINT).stream().map(Format::of).toList();
    }

    /**
     * Finds a format by its identity.
     *
     * @param formats the formats to choose from
     * @param id identity, upper or lower case
     * @return the format
     */
    public static Optional<Format> byId(List<Format> formats, String id) {
        return formats.stream().filter(format -> format.id().equalsIgnoreCase(id)).findFirst();
    }

    /**
     * Finds the first format for a file by the ending of its name.
     *
     * @param formats the formats to choose from
     * @param file the file
     * @return the format
     */
    public static Optional<Format> byName(List<Format> formats, Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return formats.stream().filter(format -> format.endings().stream().anyMatch(name::endsWith)).findFirst();
    }

    /**
     * Finds the format of a file that is to be imported: by its content where an importer knows it, else by the ending
     * of its name.
     *
     * @param formats the formats to choose from
     * @param file the file
     * @return the format with what its importer said; empty when no format fits
     */
    public static Optional<Detected> detect(List<Format> formats, Path file) {
        FileSample sample = FileSample.of(file);
        Detected best = null;
        int bestScore = 0;
        for (Format format : formats) {
            Recognition recognition = format.importer().recognise(sample);
            int score = score(format, recognition, file);
            if (score > bestScore) {
                best = new Detected(format, recognition);
                bestScore = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(Format format, Recognition recognition, Path file) {
        boolean named = byName(List.of(format), file).isPresent();
        return switch (recognition.certainty()) {
            case CERTAIN -> named ? 5 : 4;
            case BY_ENDING -> named ? 3 : 0;
            case POSSIBLE -> named ? 2 : 1;
            case NO -> 0;
        };
    }

    /**
     * A format that fits a file.
     *
     * @param format the format
     * @param recognition what its importer said about the file
     */
    public record Detected(Format format, Recognition recognition) {
    }

    /**
     * One format.
     *
     * @param id identity, for example {@code docx}
     * @param name name in the language of the user
     * @param endings endings of file names, lower case, with the dot
     * @param importers makes a new importer
     * @param exporters makes a new exporter
     */
    public record Format(String id, String name, List<String> endings, Supplier<StudyImporter> importers,
        Supplier<StudyExporter> exporters) {

        /** Copies the endings. */
        public Format {
            endings = List.copyOf(endings);
        }

        private static Format of(Contribution contribution) {
            return new Format(contribution.attribute("id"), contribution.attribute("name"),
                endings(contribution.attribute("endings")), () -> contribution.create(StudyImporter.class),
                () -> contribution.create(StudyExporter.class));
        }

        private static List<String> endings(String attribute) {
            return Arrays.stream(attribute.split(",")).map(String::strip).filter(ending -> !ending.isEmpty())
                .map(ending -> "." + ending.toLowerCase(Locale.ROOT)).toList();
        }

        /**
         * Creates the importer.
         *
         * @return a new importer
         */
        public StudyImporter importer() {
            return importers.get();
        }

        /**
         * Creates the exporter.
         *
         * @return a new exporter
         */
        public StudyExporter exporter() {
            return exporters.get();
        }
    }
}
