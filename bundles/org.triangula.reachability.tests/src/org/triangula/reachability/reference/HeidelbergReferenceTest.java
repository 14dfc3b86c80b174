// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.SharedData;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.reference.ReferenceDifferences.Cause;
import org.triangula.reachability.search.PreparedAnalysis;
import org.triangula.reachability.search.RangeRaptor;
import org.triangula.reachability.search.ReachabilityAnalysis;
import org.triangula.reachability.search.ReferenceConvention;
import org.triangula.reachability.street.SnappedPoints;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.street.StreetNetworkBuilder;
import org.triangula.reachability.street.StreetProfiles;
import org.triangula.reachability.transit.GtfsReader;

/**
 * Medians of the window on Heidelberg against those of R5 4.8.1. The property {@code triangula.r5.every} (1 for all
 * points) chooses every n-th goal of the product's answers and every n-th origin of R5's conventions; the figures in
 * docs/reachability.md are those for 1.
 */
class HeidelbergReferenceTest {
    private static final int EVERY = Integer.getInteger("triangula.r5.every", 20);
    private static final int AT_LIMIT_SECONDS = 10;
    /** A walk that ends behind the limit goes a bit further than the limit, by the last street. */
    private static final int DIRECT_FROM_MINUTES = 13;
    private static final int DIRECT_TO_MINUTES = 40;
    private static final int LAST_MINUTES = 117;

    @TempDir
    Path folder;
    private final ReachabilityParameters parameters = ReferenceMatrix.boardingAsR5();

    @Test
    void mediansAreCloseToThoseOfR5() throws IOException {
        ReferenceMatrix reference = ReferenceMatrix.read();
        Origins points = reference.points();
        List<Facilities.Facility> goals = new ArrayList<>();
        for (int i = 0; i < points.size(); i += EVERY) {
            goals.add(new Facilities.Facility(points.id(i), String.format(Locale.ROOT, "p%05d", i),
                    points.longitude(i), points.latitude(i), ""));
        }
        PreparedAnalysis prepared = prepare(SharedData.network(), points, ReferenceMatrix.parameters());
        ReferenceDifferences found = new ReferenceDifferences();
        for (TravelTimes times : prepared.nearest(prepared.link(new Facilities(goals), TravelMode.TRANSIT),
                ReachabilityProgress.NONE)) {
            int goal = Integer.parseInt(times.type().substring(1));
            for (int origin = 0; origin < points.size(); origin++) {
                if (origin != goal) {
                    found.add(minutes(times.median()[origin]), reference.minutes(origin, goal), Cause.UNEXPLAINED);
                }
            }
        }
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, found);
        assertTrue(found.connectedInBoth() > 500, found::toString);
        assertTrue(found.closeShare() >= 0.9, found::toString);
        assertTrue(found.agreement() >= 0.97, found::toString);
    }

    @Test
    void junctionsAndTheLimitBehindThemExplainMostMissingConnections() throws IOException {
        ReferenceDifferences found = compare(SharedData.network());
        assertTrue(found.connectionShare() >= 0.955, found::toString);
        assertTrue(found.closeShare() >= 0.93, found::toString);
    }

    @Test
    void withItsPermissionsTooTheRestHasNamedCauses() throws IOException {
        Path map = folder.resolve("permissions.osm.pbf");
        ReferenceMap.write(SharedData.streets(), map);
        ReferenceDifferences found = compare(new StreetNetworkBuilder(StreetProfiles.builtIn(),
                parameters).build(map, ReachabilityProgress.NONE));
        assertTrue(found.connected() > 500, found::toString);
        assertTrue(found.closeShare() >= 0.955, found::toString);
        // every cause is there, so none is an excuse without pairs
        for (Cause cause : List.of(Cause.WALK_TO_STOP_AT_LIMIT, Cause.OTHER_STREET, Cause.DIRECT_WALK_AT_LIMIT,
                Cause.ONE_STOP_LESS)) {
            assertTrue(found.of(cause) > 0, cause + ": " + found);
        }
        assertTrue(found.of(Cause.UNEXPLAINED) <= 0.008 * found.connected(), found::toString);
    }

    /** R5's walks on a map and its boarding, the engine's timetable and changes. */
    private ReferenceDifferences compare(StreetNetwork streets) throws IOException {
        ReferenceMatrix reference = ReferenceMatrix.read();
        PreparedAnalysis prepared = prepare(streets, reference.points(), parameters);
        SnappedPoints points = prepared.linkedOrigins(TravelMode.TRANSIT);
        SnappedPoints stops = prepared.transit().orElseThrow().stops();
        int limit = parameters.maxWalkLegMinutes() * 60;
        int[][] stopWalks = new int[points.size()][stops.size()];
        int[][] walks = new int[points.size()][points.size()];
        boolean[] atLimit = new boolean[points.size()];
        boolean[] otherStreet = new boolean[points.size()];
        IntStream.range(0, 4).parallel().forEach(part -> {
            JunctionWalks search = new JunctionWalks(points, stops, limit);
            for (int point = part; point < points.size(); point += 4) {
                boolean linked = points.edge(point) >= 0;
                if (linked) {
                    search.from(point);
                }
                for (int stop = 0; stop < stops.size(); stop++) {
                    int walk = linked ? search.toStop(stop) : -1;
                    stopWalks[point][stop] = walk <= limit ? walk : -1;
                    atLimit[point] |= walk >= 0 && Math.abs(walk - limit) <= AT_LIMIT_SECONDS;
                }
                boolean every = point % EVERY == 0;
                for (int goal = 0; goal < points.size(); goal++) {
                    walks[point][goal] = linked && (every || goal == point) ? search.toPoint(goal) : -1;
                }
                int itself = reference.minutes(point, point);
                otherStreet[point] = itself >= 0 && Math.abs(minutes(walks[point][point]) - itself) > 1;
            }
        });
        ReferenceConvention convention = new ReferenceConvention(prepared.transit().orElseThrow(), parameters,
                stopWalks);
        RangeRaptor raptor = convention.search();
        ReferenceDifferences found = new ReferenceDifferences();
        for (int origin = 0; origin < points.size(); origin += EVERY) {
            int[] medians = convention.medians(raptor, origin, walks[origin]);
            for (int goal = 0; goal < medians.length; goal++) {
                if (goal != origin) {
                    int ours = minutes(medians[goal]);
                    int theirs = reference.minutes(origin, goal);
                    Cause cause = atLimit[origin] || atLimit[goal] ? Cause.WALK_TO_STOP_AT_LIMIT
                            : otherStreet[origin] || otherStreet[goal] ? Cause.OTHER_STREET
                            : ofMinutes(ours, theirs, medians[goal] == walks[origin][goal]);
                    boolean open = cause == Cause.UNEXPLAINED && !ReferenceDifferences.isClose(ours, theirs);
                    found.add(ours, theirs, open && (agreesWithOneStopLess(prepared, stopWalks, walks[origin], origin,
                            goal, origin, theirs) || agreesWithOneStopLess(prepared, stopWalks, walks[origin], origin,
                                    goal, goal, theirs)) ? Cause.ONE_STOP_LESS : cause);
                }
            }
        }
        System.getLogger(getClass().getName()).log(System.Logger.Level.INFO, found);
        return found;
    }

    /** Whether the median is the reference's once a point does not reach one of its stops. */
    private boolean agreesWithOneStopLess(PreparedAnalysis prepared, int[][] stopWalks, int[] walks, int origin,
            int goal, int point, int theirs) {
        for (int stop = 0; stop < stopWalks[point].length; stop++) {
            if (stopWalks[point][stop] >= 0) {
                int[][] changed = stopWalks.clone();
                changed[point] = stopWalks[point].clone();
                changed[point][stop] = -1;
                ReferenceConvention convention = new ReferenceConvention(prepared.transit().orElseThrow(), parameters,
                        changed);
                if (ReferenceDifferences.isClose(minutes(convention.medians(convention.search(), origin, walks)[goal]),
                        theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Cause ofMinutes(int ours, int theirs, boolean onFoot) {
        if (Math.max(ours, theirs) >= LAST_MINUTES) {
            return Cause.JOURNEY_AT_LIMIT;
        }
        boolean one = ours < 0 || theirs < 0;
        int minutes = Math.max(ours, theirs);
        return one && onFoot && minutes >= DIRECT_FROM_MINUTES && minutes <= DIRECT_TO_MINUTES
                ? Cause.DIRECT_WALK_AT_LIMIT : Cause.UNEXPLAINED;
    }

    private static PreparedAnalysis prepare(StreetNetwork streets, Origins points, ReachabilityParameters parameters)
            throws IOException {
        return new ReachabilityAnalysis(streets, List.of(GtfsReader.read(SharedData.timetable(),
                        ReachabilityProgress.NONE))).prepare(points, List.of(TravelMode.TRANSIT), parameters,
                                Direction.THERE, ReachabilityProgress.NONE);
    }

    private static int minutes(int seconds) {
        return seconds < 0 ? -1 : seconds / 60;
    }
}
