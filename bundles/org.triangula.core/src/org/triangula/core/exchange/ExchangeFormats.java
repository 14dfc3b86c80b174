// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        return Contributions.to(StudyImporter.EXTENSION_POINT).stream().map(Format::new).toList();
    }

    /**
     * Formats that can be written.
     *
     * @return the formats in the order of their priority
     */
    public static List<Format> exportable() {
        return Contributions.to(StudyExporter.EXTENSION_POINT).stream().map(Format::new).toList();
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
     * One format.
     *
     * @param contribution where it is contributed
     */
    public record Format(Contribution contribution) {

        /**
         * Identity of the format.
         *
         * @return for example {@code docx}
         */
        public String id() {
            return contribution.attribute("id");
        }

        /**
         * Name of the format.
         *
         * @return in the language of the user
         */
        public String name() {
            return contribution.attribute("name");
        }

        /**
         * Endings of file names.
         *
         * @return lower case, with the dot
         */
        public List<String> endings() {
            return Arrays.stream(contribution.attribute("endings").split(",")).map(String::strip)
                .filter(ending -> !ending.isEmpty()).map(ending -> "." + ending.toLowerCase(Locale.ROOT)).toList();
        }

        /**
         * Creates the importer.
         *
         * @return a new importer
         */
        public StudyImporter importer() {
            return contribution.create(StudyImporter.class);
        }

        /**
         * Creates the exporter.
         *
         * @return a new exporter
         */
        public StudyExporter exporter() {
            return contribution.create(StudyExporter.class);
        }
    }
}
