// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.triangula.geo.map.ClassedScale;
import org.triangula.geo.style.ClassStyle;
import org.triangula.reachability.Origins;
import org.triangula.reachability.input.PointFiles;
import org.triangula.reachability.map.OriginCells;
import org.triangula.reachability.map.Surroundings;
import org.triangula.reachability.map.TravelTimeMaps.Look;
import picocli.CommandLine.Option;

/** Choices of how maps look: limits and colours of the classes, and the variant with the surroundings of sites. */
final class MapOptions {

    @Option(names = "--classes", split = ",", paramLabel = "MINUTES")
    private List<Double> limits = new ArrayList<>();

    @Option(names = "--colours", paramLabel = "SCALE")
    private String colours = "";

    @Option(names = "--surroundings", paramLabel = "FILE")
    private Path sites;

    /** The look that was chosen; sites are drawn as squares around them only. */
    Function<OriginCells, Look> look(PointFiles files) throws IOException {
        ClassStyle style = ClassStyle.TRAVEL_TIME;
        style = colours.isEmpty() ? style : style.withScale(colours);
        ClassStyle classes = limits.isEmpty() ? style : style.withLimits(limits);
        Optional<Origins> around = sites == null ? Optional.empty() : Optional.of(files.origins(sites));
        ClassedScale scale = classes.of(new double[0]);
        return cells -> new Look(scale, around.map(points -> new Surroundings(points.longitudes(),
                points.latitudes(), cells.systemCode())));
    }
}
