// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.elevation.HeightFile;
import org.triangula.reachability.elevation.SlopeRules;
import org.triangula.reachability.elevation.SlopedStreets;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
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
        return open(cache, osm, others, profiles, parameters, progress, notice -> {
            // whoever opens the streets once more has been told
        });
    }

    /**
     * Opens the streets, as {@link #open(Optional, Path, Map, StreetProfiles, ReachabilityParameters,
     * ReachabilityProgress)}.
     *
     * @param notices is told if heights are missing for some streets
     */
    static StreetNetwork open(Optional<ReachabilityCache> cache, Path osm, Map<String, Path> others,
            StreetProfiles profiles, ReachabilityParameters parameters, ReachabilityProgress progress,
            Consumer<Notice> notices) throws IOException {
        StreetNetwork level = cache.isPresent() ? cache.get().networks().open(osm, profiles, parameters, progress)
                : new StreetNetworkBuilder(profiles, parameters).build(osm, progress);
        Path file = others.get(ELEVATION);
        if (file == null) {
            return level;
        }
        double[] heights = HeightFile.heights(file, level);
        long missing = Arrays.stream(heights).filter(Double::isNaN).count();
        if (missing > 0) {
            notices.accept(Notice.of(NoticeKind.POINTS_WITHOUT_HEIGHT, file.getFileName(), missing, heights.length));
        }
        return SlopedStreets.of(level, heights, SlopeRules.builtIn(), parameters);
    }
}
