// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.feature;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;

/** The formats of geodata files that the installed bundles know. */
public final class FeatureFormats {

    private FeatureFormats() {
    }

    /**
     * A format.
     *
     * @param name its name in the language of the user
     * @param endings endings of its files, in lower case with the full stop
     * @param contribution where it is contributed
     */
    public record Known(String name, List<String> endings, Contribution contribution) {

        /** Copies the list. */
        public Known {
            endings = List.copyOf(endings);
        }

        /**
         * Creates the format.
         *
         * @return a new object
         */
        public FeatureFormat create() {
            return contribution.create(FeatureFormat.class);
        }
    }

    /**
     * All formats.
     *
     * @return the formats in the order of their priority
     */
    public static List<Known> all() {
        return Contributions.to(FeatureFormat.EXTENSION_POINT).stream().map(one -> new Known(one.attribute("name"),
                Arrays.stream(one.attribute("endings").split(",")).map(ending -> "." + ending.strip()).toList(), one))
                .toList();
    }

    /**
     * The format of a file.
     *
     * @param file the file; its ending decides
     * @return the format if there is one
     */
    public static Optional<Known> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return all().stream().filter(format -> format.endings().stream().anyMatch(name::endsWith)).findFirst();
    }
}
