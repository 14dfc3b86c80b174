// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which files a result is written to besides the table and its provenance. */
final class OutputOptions {

    @Option(names = "--exclude-cities")
    private boolean excludeCities;

    @Option(names = "--geotiff")
    private boolean rasters;

    @Option(names = "--cells", paramLabel = "FILE")
    private Path cells;

    @Option(names = "--parquet")
    private boolean parquet;

    @Option(names = "--no-maps")
    private boolean noMaps;

    /** Whether independent cities are left out. */
    boolean isWithoutCities() {
        return excludeCities;
    }

    /** Whether maps and atlas are drawn. */
    boolean isWithMaps() {
        return !noMaps;
    }

    /** Whether there is a raster of every map. */
    boolean isWithRasters() {
        return rasters;
    }

    /** Whether there is a Parquet file. */
    boolean isWithParquet() {
        return parquet;
    }

    /** The file of cells, if one is wanted. */
    Optional<Path> cells() {
        return Optional.ofNullable(cells);
    }
}
