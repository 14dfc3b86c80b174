// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Facilities;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SegmentIndex;
import org.triangula.reachability.street.SnappedPoints;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;
import org.triangula.reachability.transit.TimetableBuilder;

/**
 * Networks with the origins already linked to them, for many questions about the same origins: other facilities, a
 * facility closed or moved, one type after the other. What does not depend on the facilities is computed once.
 * Immutable;
 * safe for several threads. Work is spread over the processor's cores; the answers do not depend on how.
 */
public final class PreparedAnalysis {
    private static final int CHUNK = 4096;

    private final StreetNetwork streets;
    private final SegmentIndex index;
    private final Origins origins;
    private final ReachabilityParameters parameters;
    private final Direction direction;
    private final int[] everybody;
    private final Map<TravelMode, SnappedPoints> linked = new EnumMap<>(TravelMode.class);
    private final Optional<TransitNetwork> transit;
    private final Optional<WalkLinks> access;
    private final Optional<Timetable> timetable;

    PreparedAnalysis(StreetNetwork streets, SegmentIndex index, List<GtfsFeed> feeds, Origins origins,
            List<TravelMode> modes, ReachabilityParameters parameters, Direction direction,
            ReachabilityProgress progress) throws ReachabilityInputException {
        this.streets = streets;
        this.index = index;
        this.origins = origins;
        this.parameters = parameters;
        this.direction = direction;
        everybody = IntStream.range(0, origins.size()).toArray();
        boolean withTransit = modes.contains(TravelMode.TRANSIT);
        // first, because it may say that the day is not covered
        timetable = withTransit ? Optional.of(timetable(feeds)) : Optional.empty();
        for (TravelMode mode : modes) {
            progress.checkCancelled();
            TravelMode street = mode == TravelMode.TRANSIT ? TravelMode.WALK : mode;
            if (!linked.containsKey(street)) {
                linked.put(street, link(new ModeGraph(streets, street, parameters.minimumIslandMetres(), direction),
                        origins.longitudes(), origins.latitudes()));
            }
        }
        if (withTransit) {
            SnappedPoints walkers = linked.get(TravelMode.WALK);
            TransitNetwork network = new TransitNetwork(timetable.orElseThrow(), walkers.graph(), index, parameters,
                    progress);
            transit = Optional.of(network);
            access = Optional.of(WalkLinks.find(walkers, network.stops(), parameters.maxWalkLegMinutes() * 60,
                    progress));
        } else {
            transit = Optional.empty();
            access = Optional.empty();
        }
    }

    private Timetable timetable(List<GtfsFeed> feeds) throws ReachabilityInputException {
        Timetable there = new TimetableBuilder(feeds, parameters, direction).build();
        // the last minute of the window becomes the first one
        return direction == Direction.THERE ? there
                : there.mirrored(2 * parameters.windowStartSeconds() + (parameters.windowMinutes() - 1) * 60);
    }

    private SnappedPoints link(ModeGraph graph, double[] longitudes, double[] latitudes) {
        return new SnappedPoints(graph, index, longitudes, latitudes, parameters.snapMetres(),
                parameters.walkSpeedKmh());
    }

    /** Returns the origins. */
    public Origins origins() {
        return origins;
    }

    /** Returns the parameters. */
    public ReachabilityParameters parameters() {
        return parameters;
    }

    /** Returns the direction of travel. */
    public Direction direction() {
        return direction;
    }

    /** Returns the streets. */
    public StreetNetwork streets() {
        return streets;
    }

    /** Returns the departures of the day, empty without public transport; seen backwards for {@link Direction#BACK}. */
    public Optional<Timetable> timetable() {
        return timetable;
    }

    /** Returns the timetable linked to the streets, empty without public transport. */
    public Optional<TransitNetwork> transit() {
        return transit;
    }

    /** Returns the walks from the origins to stops, empty without public transport. */
    public Optional<WalkLinks> accessWalks() {
        return access;
    }

    /**
     * Returns the origins linked to a street mode's network.
     *
     * @throws IllegalArgumentException if the mode was not prepared
     */
    public SnappedPoints linkedOrigins(TravelMode mode) {
        SnappedPoints points = linked.get(mode == TravelMode.TRANSIT ? TravelMode.WALK : mode);
        if (points == null || mode == TravelMode.TRANSIT && transit.isEmpty()) {
            throw new IllegalArgumentException("Not prepared: mode " + mode.key());
        }
        return points;
    }

    /**
     * Links facilities to a mode's network.
     *
     * @throws IllegalArgumentException if the mode was not prepared
     */
    public LinkedFacilities link(Facilities facilities, TravelMode mode) {
        return new LinkedFacilities(facilities, mode, link(linkedOrigins(mode).graph(), facilities.longitudes(),
                facilities.latitudes()));
    }

    /** Answers for all types of the facilities, in the order of their names; all tables are kept in memory. */
    public List<TravelTimes> nearest(LinkedFacilities facilities, ReachabilityProgress progress) {
        CollectedAnswers answers = new CollectedAnswers();
        List<String> types = facilities.facilities().types();
        new Question.Nearest(types, answers).ask(this, facilities, progress);
        return types.stream().map(type -> answers.get(type, facilities.mode())).toList();
    }

    /** Answers for one type: the exact nearest facility in time for every origin. */
    public TravelTimes nearest(LinkedFacilities facilities, String type, ReachabilityProgress progress) {
        return nearest(facilities, type, facilities.facilities().ofType(type), progress);
    }

    /**
     * Answers for some facilities only.
     *
     * @param type      what the answer is called
     * @param selection indices of the facilities that count
     */
    public TravelTimes nearest(LinkedFacilities facilities, String type, int[] selection,
            ReachabilityProgress progress) {
        TravelTimes answer = TravelTimes.allocate(type, facilities.mode(), origins.size());
        answer(facilities, selection, everybody, answer, progress);
        return answer;
    }

    /**
     * Answers for some facilities and some origins only; the other origins of the table stay as they are.
     *
     * @param selection indices of the facilities that count
     * @param some      indices of the origins to answer for
     * @param answer    table to fill
     */
    void answer(LinkedFacilities facilities, int[] selection, int[] some, TravelTimes answer,
            ReachabilityProgress progress) {
        if (facilities.mode() == TravelMode.TRANSIT) {
            int longest = Math.max(parameters.maxWalkLegMinutes(), parameters.maxDirectWalkMinutes()) * 60;
            NearestFacilitySearch walk = NearestFacilitySearch.within(facilities.points(), selection, longest * 1000);
            progress.checkCancelled();
            byTransit(walk, some, answer, progress);
        } else {
            NearestFacilitySearch search = some.length == origins.size()
                    ? new NearestFacilitySearch(facilities.points(), selection)
                    : NearestFacilitySearch.towards(facilities.points(), selection, linkedOrigins(facilities.mode()),
                            some);
            progress.checkCancelled();
            byStreet(search, some, answer);
        }
    }

    /** Answers for one type from a search that is at hand, such as an updated one; for street modes. */
    public TravelTimes nearest(String type, TravelMode mode, NearestFacilitySearch search) {
        TravelTimes answer = TravelTimes.allocate(type, mode, origins.size());
        byStreet(search, everybody, answer);
        return answer;
    }

    private void byStreet(NearestFacilitySearch search, int[] some, TravelTimes answer) {
        int limit = parameters.maxMinutes() * 60;
        SnappedPoints from = linkedOrigins(answer.mode());
        eachChunk(some.length, (first, end) -> {
            for (int i = first; i < end; i++) {
                int origin = some[i];
                if (from.edge(origin) < 0) {
                    answer.status()[origin] = TravelStatus.NO_STREET.code();
                } else {
                    long nearest = search.nearest(from, origin);
                    answerStreet(answer, origin, seconds(nearest), (int) nearest, limit);
                }
            }
        });
    }

    private static void answerStreet(TravelTimes answer, int origin, int seconds, int goal, int limit) {
        if (seconds < 0) {
            answer.status()[origin] = TravelStatus.NO_CONNECTION.code();
        } else if (seconds > limit) {
            answer.status()[origin] = TravelStatus.BEYOND_LIMIT.code();
        } else {
            answer.status()[origin] = TravelStatus.OK.code();
            answer.best()[origin] = seconds;
            answer.median()[origin] = seconds;
            answer.facility()[origin] = goal;
            answer.servedMinutes()[origin] = 1;
        }
    }

    private void byTransit(NearestFacilitySearch walk, int[] some, TravelTimes answer,
            ReachabilityProgress progress) {
        TransitNetwork network = transit.orElseThrow();
        boolean there = direction == Direction.THERE;
        int leg = parameters.maxWalkLegMinutes() * 60;
        // whoever waits for a vehicle is there a little earlier; on the way back that is at the facility's end
        int slackAtGoal = there ? 0 : parameters.boardingSlackSeconds();
        int[] lastWalk = new int[network.timetable().stopCount()];
        int[] goal = new int[lastWalk.length];
        for (int stop = 0; stop < lastWalk.length; stop++) {
            long nearest = network.stops().edge(stop) < 0 ? -1 : walk.nearest(network.stops(), stop);
            int seconds = seconds(nearest);
            lastWalk[stop] = seconds >= 0 && seconds <= leg ? seconds + slackAtGoal : -1;
            goal[stop] = (int) nearest;
        }
        progress.checkCancelled();
        ArrivalProfiles profiles = ArrivalProfiles.scan(network.timetable(), network.transfers(), lastWalk, goal,
                parameters.maxTransfers() + 1, parameters.boardingSlackSeconds(), parameters.windowStartSeconds()
                        + (parameters.windowMinutes() + parameters.maxMinutes()) * 60);
        LastDepartures last = new LastDepartures(network.timetable(), network.transfers(), lastWalk,
                parameters.maxTransfers() + 1, parameters.boardingSlackSeconds());
        int directLimit = Math.min(parameters.maxDirectWalkMinutes(), parameters.maxMinutes()) * 60;
        SnappedPoints from = linkedOrigins(TravelMode.TRANSIT);
        eachChunk(some.length, (first, end) -> {
            progress.checkCancelled();
            DepartureWindow window = new DepartureWindow(parameters, access.orElseThrow(), profiles, last,
                    there ? parameters.boardingSlackSeconds() : 0);
            for (int i = first; i < end; i++) {
                int origin = some[i];
                if (from.edge(origin) < 0) {
                    answer.status()[origin] = TravelStatus.NO_STREET.code();
                } else {
                    long nearest = walk.nearest(from, origin);
                    int seconds = seconds(nearest);
                    window.answer(origin, seconds <= directLimit ? seconds : -1, (int) nearest, answer);
                }
            }
        });
    }

    /** A part of the origins. */
    private interface Chunk {
        void compute(int first, int end);
    }

    private static void eachChunk(int count, Chunk work) {
        IntStream.range(0, (count + CHUNK - 1) / CHUNK).parallel().forEach(chunk ->
                work.compute(chunk * CHUNK, Math.min(count, (chunk + 1) * CHUNK)));
    }

    /** Full seconds of a packed answer of {@link NearestFacilitySearch}, -1 if there is none. */
    private static int seconds(long packed) {
        return packed < 0 ? -1 : GeoMath.ceilSeconds((int) (packed >> 32));
    }
}
