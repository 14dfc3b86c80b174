// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.point;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.triangula.core.extension.Contributions;
import org.triangula.core.extension.Contributions.Contribution;

/** The formats of files of points that can be read, by the endings of file names. Immutable. */
public final class PointReaders {

    private final Map<String, Supplier<PointReader>> byEnding;

    private PointReaders(Map<String, Supplier<PointReader>> byEnding) {
        this.byEnding = byEnding;
    }

    /**
     * The formats that the installed bundles can read.
     *
     * @return the readers; none outside OSGi
     */
    public static PointReaders installed() {
        Map<String, Supplier<PointReader>> found = new LinkedHashMap<>();
        for (Contribution contribution : Contributions.to(PointReader.EXTENSION_POINT)) {
            for (String ending : contribution.attribute("endings").split(",")) {
                found.putIfAbsent(ending.strip().toLowerCase(Locale.ROOT),
                        () -> contribution.create(PointReader.class));
            }
        }
        return new PointReaders(found);
    }

    /**
     * Given readers.
     *
     * @param readers readers by the ending of file names without dot, in lower case
     * @return the readers
     */
    public static PointReaders of(Map<String, PointReader> readers) {
        Map<String, Supplier<PointReader>> suppliers = new LinkedHashMap<>();
        readers.forEach((ending, reader) -> suppliers.put(ending, () -> reader));
        return new PointReaders(suppliers);
    }

    /**
     * The endings that can be read.
     *
     * @return endings without dot
     */
    public List<String> endings() {
        return List.copyOf(byEnding.keySet());
    }

    /**
     * The reader for a file.
     *
     * @param file the file
     * @return the reader of its ending
     */
    public Optional<PointReader> forFile(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return byEnding.entrySet().stream().filter(entry -> name.endsWith("." + entry.getKey()))
                .map(entry -> entry.getValue().get()).findFirst();
    }

    /**
     * Reads a file with the reader of its ending.
     *
     * @param file the file
     * @param others further endings that the caller reads itself, for the message
     * @return its points
     * @throws IOException if there is no reader for it or it cannot be read
     */
    public PointRows read(Path file, String... others) throws IOException {
        Optional<PointReader> reader = forFile(file);
        if (reader.isEmpty()) {
            List<String> known = new ArrayList<>(Arrays.asList(others));
            known.addAll(endings());
            throw new IOException(file + ": files of points with this ending cannot be read. Convert it to one of "
                    + String.join(", ", known) + ".");
        }
        return reader.get().read(file);
    }
}
