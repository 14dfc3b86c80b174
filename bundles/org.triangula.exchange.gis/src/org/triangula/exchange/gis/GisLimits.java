// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.locationtech.jts.geom.Envelope;

/**
 * How large files may be and where their contents may lie.
 *
 * @param bytes largest size of a file
 * @param features most features in a layer
 * @param positions most coordinates in a layer
 * @param home region in longitude and latitude in which the studies are set; a layer that lies in it only after
 *            swapping its two coordinates is refused as swapped; the empty box turns the check off; must not be changed
 */
public record GisLimits(long bytes, int features, int positions, Envelope home) {

    /** For a desktop machine and studies in Germany: 1 GiB, a million features, 30 million coordinates. */
    public static final GisLimits STANDARD =
            new GisLimits(1L << 30, 1_000_000, 30_000_000, new Envelope(5, 16, 47, 56));

    /** Checks that the region is there. */
    public GisLimits {
        Objects.requireNonNull(home, "home");
    }

    /**
     * Checks that a file is there, not empty and not too large.
     *
     * @param file the file
     * @return its name for messages
     * @throws GisFormatException when it is not so
     */
    String check(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new GisFormatException(name, "", "there is no such file", "Check the path " + file + ".");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new GisFormatException(name, "", "the file is empty", "Fetch or export it again.");
        }
        if (size > bytes) {
            throw new GisFormatException(name, "", "the file has " + size + " bytes, more than the limit of " + bytes,
                    "Cut it to the region of the study or simplify its geometry.");
        }
        return name;
    }
}
