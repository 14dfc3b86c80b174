// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.elevation.HeightFile;
import org.triangula.reachability.elevation.SlopeRules;
import org.triangula.reachability.elevation.SlopedStreets;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;

/** The streets of a run: from the cache or built, with the slopes of a file of heights where one is given. */
public final class RunStreets {
    /** Role of the file of heights among the further files of a run. */
    public static final String ELEVATION = "elevation";

    private RunStreets() {
    }

    /**
     * Opens the streets.
     *
     * @param cache  where built networks are kept, if anywhere; they are kept as if the ground were level
     * @param osm    street file
     * @param others further files by role; {@link #ELEVATION} gives the heights
     */
    public static StreetNetwork open(Optional<ReachabilityCache> cache, Path osm, Map<String, Path> others,
            StreetProfiles profiles, ReachabilityParameters parameters, ReachabilityProgress progress)
            throws IOException {
        StreetNetwork level = cache.isPresent() ? cache.get().networks().open(osm, profiles, parameters, progress)
                : new StreetNetworkBuilder(profiles, parameters).build(osm, progress);
        Path heights = others.get(ELEVATION);
        return heights == null ? level : SlopedStreets.of(level, HeightFile.heights(heights, level),
                SlopeRules.builtIn(), parameters);
    }
}
