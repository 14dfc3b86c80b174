// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.search.NearestFacilitySearch;
import org.triangula.reachability.search.TransitNetwork;
import org.triangula.reachability.search.WalkLinks;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SegmentIndex;
import org.triangula.reachability.street.SnappedPoints;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;
import org.triangula.reachability.transit.TimetableBuilder;

/**
 * Explains single travel times: the nearest facilities of a type from one place with legs, transfers and the time for
 * every minute of departure. Keeps what depends on the networks only, so that further questions are quick. One question
 * at a time.
 */
public final class JourneyPlanner {

    private final StreetNetwork streets;
    private final List<GtfsFeed> feeds;
    private final ReachabilityParameters parameters;
    private final Direction direction;
    private final Facilities facilities;
    private final SegmentIndex index;
    private final ModeGraph[] graphs = new ModeGraph[TravelMode.values().length];
    private TransitNetwork transit;

    /**
     * Takes the networks of a scenario.
     *
     * @param streets streets, built with the same parameters
     * @param feeds timetables
     * @param parameters speeds, limits, departure window
     * @param direction to the facilities, or back from them
     * @param facilities facilities of the scenario
     */
    public JourneyPlanner(StreetNetwork streets, List<GtfsFeed> feeds, ReachabilityParameters parameters,
            Direction direction, Facilities facilities) {
        this.streets = streets;
        this.feeds = List.copyOf(feeds);
        this.parameters = parameters;
        this.direction = direction;
        this.facilities = facilities;
        index = new SegmentIndex(streets);
    }

    /** Returns the direction of travel. */
    public Direction direction() {
        return direction;
    }

    /** Returns the facilities that journeys lead to, or from on the way back. */
    public Facilities facilities() {
        return facilities;
    }

    /**
     * Answers for one place.
     *
     * @param longitude WGS 84, degrees
     * @param latitude WGS 84, degrees
     * @param type key of the facility type
     * @param mode the mode
     * @param count how many facilities are wanted, at least 1
     * @param progress can cancel the work
     * @return the nearest facilities within the limits of the parameters; for public transport those of the departure
     *     minute that is quickest to the nearest one
     * @throws ReachabilityInputException if the timetables do not cover the day
     */
    public synchronized JourneyAnswer answer(double longitude, double latitude, String type, TravelMode mode, int count,
            ReachabilityProgress progress) throws ReachabilityInputException {
        ModeGraph graph = graph(mode == TravelMode.TRANSIT ? TravelMode.WALK : mode);
        SnappedPoints place = snap(graph, new double[] {longitude}, new double[] {latitude});
        if (place.edge(0) < 0) {
            return new JourneyAnswer(false, List.of(), new int[mode == TravelMode.TRANSIT
                    ? parameters.windowMinutes() : 1]);
        }
        SnappedPoints goals = snap(graph, facilities.longitudes(), facilities.latitudes());
        int[] ofType = facilities.ofType(type);
        if (mode != TravelMode.TRANSIT) {
            List<Journey> journeys = direct(place, goals, ofType, mode, count, parameters.maxMinutes() * 60);
            return new JourneyAnswer(true, journeys, new int[] {journeys.isEmpty() ? -1
                    : journeys.getFirst().seconds()});
        }
        return transit(graph, place, goals, ofType, count, progress);
    }

    private ModeGraph graph(TravelMode mode) {
        if (graphs[mode.ordinal()] == null) {
            graphs[mode.ordinal()] = new ModeGraph(streets, mode, parameters.minimumIslandMetres(),
                    direction);
        }
        return graphs[mode.ordinal()];
    }

    private SnappedPoints snap(ModeGraph graph, double[] longitudes, double[] latitudes) {
        return new SnappedPoints(graph, index, longitudes, latitudes, parameters.snapMetres(),
                parameters.walkSpeedKmh());
    }

    /** The nearest, then the nearest without it, and so on: each is exact. */
    private List<Journey> direct(SnappedPoints place, SnappedPoints goals, int[] ofType, TravelMode mode, int count,
            int limit) {
        List<Journey> journeys = new ArrayList<>();
        int[] left = ofType;
        int start = parameters.windowStartSeconds();
        while (journeys.size() < count && left.length > 0) {
            long nearest = new NearestFacilitySearch(goals, left).nearest(place, 0);
            int seconds = nearest < 0 ? Integer.MAX_VALUE : GeoMath.ceilSeconds((int) (nearest >> 32));
            if (seconds > limit) {
                break;
            }
            int facility = (int) nearest;
            journeys.add(travelled(new Journey(facility, seconds, start, List.of(new Leg(mode, "", "", start,
                    start + seconds)))));
            left = Arrays.stream(left).filter(other -> other != facility).toArray();
        }
        return journeys;
    }

    /** On the way back the search runs in mirrored time: the last moment of the window becomes the first. */
    private int moment() {
        return 2 * parameters.windowStartSeconds() + (parameters.windowMinutes() - 1) * 60;
    }

    /** A journey as it was searched, the way it is travelled. */
    private Journey travelled(Journey searched) {
        if (direction == Direction.THERE) {
            return searched;
        }
        List<Leg> legs = new ArrayList<>();
        for (Leg leg : searched.legs().reversed()) {
            int start = moment() - leg.end();
            if (leg.mode() == TravelMode.WALK && !legs.isEmpty()) {
                // who gets off walks on at once and waits at the end
                start = legs.getLast().end();
            }
            legs.add(new Leg(leg.mode(), leg.to(), leg.from(), start, start + leg.end() - leg.start()));
        }
        return new Journey(searched.facility(), searched.seconds(), moment() - searched.departure()
                - searched.seconds(), legs);
    }

    private TransitNetwork network(ModeGraph graph, ReachabilityProgress progress)
            throws ReachabilityInputException {
        Timetable timetable = new TimetableBuilder(feeds, parameters, direction).build();
        return new TransitNetwork(direction == Direction.THERE ? timetable : timetable.mirrored(moment()), graph,
                index, parameters, progress);
    }

    private JourneyAnswer transit(ModeGraph graph, SnappedPoints place, SnappedPoints goals, int[] ofType, int count,
            ReachabilityProgress progress) throws ReachabilityInputException {
        if (transit == null) {
            transit = network(graph, progress);
        }
        int leg = parameters.maxWalkLegMinutes() * 60;
        int limit = parameters.maxMinutes() * 60;
        WalkLinks access = WalkLinks.find(place, transit.stops(), leg, progress);
        double[] longitudes = Arrays.stream(ofType).mapToDouble(one -> facilities.get(one).longitude()).toArray();
        double[] latitudes = Arrays.stream(ofType).mapToDouble(one -> facilities.get(one).latitude()).toArray();
        WalkLinks egress = WalkLinks.find(transit.stops(), snap(graph, longitudes, latitudes), leg, progress);
        List<Journey> walks = direct(place, goals, ofType, TravelMode.WALK, count,
                Math.min(parameters.maxDirectWalkMinutes(), parameters.maxMinutes()) * 60);
        ForwardScan scan = new ForwardScan(transit, parameters.maxTransfers(), parameters.boardingSlackSeconds(),
                direction);
        int[] byMinute = new int[parameters.windowMinutes()];
        List<Journey> best = List.of();
        for (int minute = 0; minute < byMinute.length; minute++) {
            progress.checkCancelled();
            int start = parameters.windowStartSeconds() + minute * 60;
            scan.run(access, 0, start, start + limit);
            List<Journey> now = nearest(scan, egress, ofType, walks, start, limit, count);
            byMinute[minute] = now.isEmpty() ? -1 : now.getFirst().seconds();
            if (!now.isEmpty() && (best.isEmpty() || now.getFirst().seconds() < best.getFirst().seconds())) {
                best = now;
            }
        }
        return new JourneyAnswer(true, best.stream().map(this::travelled).toList(), direction == Direction.THERE
                ? byMinute : reversed(byMinute));
    }

    private static int[] reversed(int[] values) {
        int[] reversed = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    private List<Journey> nearest(ForwardScan scan, WalkLinks egress, int[] ofType, List<Journey> walks, int start,
            int limit, int count) {
        int[] seconds = new int[ofType.length];
        int[] lastStop = new int[ofType.length];
        int[] rounds = new int[ofType.length];
        int[] lastWalk = new int[ofType.length];
        Arrays.fill(seconds, Integer.MAX_VALUE);
        // fewer rides first, so that a later one wins only if it is quicker
        for (int round = 1; round <= scan.rides(); round++) {
            for (int stop = 0; stop < transit.timetable().stopCount(); stop++) {
                int arrival = scan.arrival(round, stop);
                for (int link = egress.first(stop); arrival != Integer.MAX_VALUE && link < egress.first(stop + 1);
                        link++) {
                    int goal = egress.goal(link);
                    int time = arrival + scan.slackAfterRide() + egress.seconds(link) - start;
                    if (time <= limit && time < seconds[goal]) {
                        seconds[goal] = time;
                        lastStop[goal] = stop;
                        rounds[goal] = round;
                        lastWalk[goal] = egress.seconds(link);
                    }
                }
            }
        }
        List<Journey> all = new ArrayList<>();
        for (int goal = 0; goal < ofType.length; goal++) {
            Journey walk = null;
            for (Journey one : walks) {
                walk = one.facility() == ofType[goal] ? one : walk;
            }
            if (walk != null && walk.seconds() <= seconds[goal]) {
                all.add(new Journey(ofType[goal], walk.seconds(), start, List.of(new Leg(TravelMode.WALK, "", "", start,
                        start + walk.seconds()))));
            } else if (seconds[goal] != Integer.MAX_VALUE) {
                all.add(new Journey(ofType[goal], seconds[goal], start,
                        scan.legs(rounds[goal], lastStop[goal], start, lastWalk[goal])));
            }
        }
        all.sort(Comparator.comparingInt(Journey::seconds).thenComparingInt(Journey::facility));
        return all.subList(0, Math.min(count, all.size()));
    }
}
