// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimeEngine;
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
 * The engine: searches backwards, from all facilities of a type at once to all origins, so that the cost hardly depends
 * on the number of facilities ({@link NearestFacilitySearch} for streets, {@link ArrivalProfiles} for timetables). The
 * types are spread over the processor's cores. Same input, same output.
 */
public final class ReachabilityAnalysis implements TravelTimeEngine {
    private final StreetNetwork streets;
    private final List<GtfsFeed> feeds;
    private final SegmentIndex index;

    /**
     * Takes the networks.
     *
     * @param streets streets, built with the parameters of the later requests (speeds)
     * @param feeds   timetables; may be empty if no request asks for public transport
     */
    public ReachabilityAnalysis(StreetNetwork streets, List<GtfsFeed> feeds) {
        this.streets = streets;
        this.feeds = List.copyOf(feeds);
        index = new SegmentIndex(streets);
    }

    @Override
    public ReachabilityResult compute(ReachabilityRequest request, ReachabilityProgress progress) throws IOException {
        check(request);
        ReachabilityParameters parameters = request.parameters();
        Timetable timetable = request.modes().contains(TravelMode.TRANSIT)
                ? new TimetableBuilder(feeds, parameters).build() : null;
        List<String> notices = new ArrayList<>(timetable == null ? List.of() : timetable.notices());
        Map<TravelMode, List<TravelTimes>> byMode = new EnumMap<>(TravelMode.class);
        List<Integer> offNetwork = new ArrayList<>();
        ModeTask walkTask = null;
        for (TravelMode mode : request.modes()) {
            progress.checkCancelled();
            ModeTask task;
            if (mode == TravelMode.TRANSIT) {
                task = walkTask == null ? new ModeTask(request, TravelMode.WALK) : walkTask;
                byMode.put(mode, transit(request, task, timetable, progress));
            } else {
                task = new ModeTask(request, mode);
                walkTask = mode == TravelMode.WALK ? task : walkTask;
                byMode.put(mode, street(request, task, mode, progress));
            }
            int without = task.facilities.withoutStreet();
            offNetwork.add(without);
            if (without > 0) {
                notices.add(without + " of " + request.facilities().size() + " facilities have no street for mode "
                        + mode.key() + " within " + parameters.snapMetres() + " m; nobody reaches them in the result.");
            }
        }
        List<TravelTimes> ordered = new ArrayList<>();
        for (int type = 0; type < request.facilities().types().size(); type++) {
            for (TravelMode mode : request.modes()) {
                ordered.add(byMode.get(mode).get(type));
            }
        }
        return new ReachabilityResult(request, ordered, offNetwork, facts(timetable), notices);
    }

    private void check(ReachabilityRequest request) throws ReachabilityInputException {
        if (request.modes().isEmpty()) {
            throw new ReachabilityInputException("No travel mode is chosen. Choose walk, bike, car or transit.");
        }
        if (request.facilities().size() == 0) {
            throw new ReachabilityInputException("There are 0 facilities, so there is nowhere to travel to. Add some.");
        }
        if (request.origins().size() == 0) {
            throw new ReachabilityInputException("There are 0 origins, so nobody travels. Add grid cells or "
                    + "addresses.");
        }
        if (request.modes().contains(TravelMode.TRANSIT) && feeds.isEmpty()) {
            throw new ReachabilityInputException("Public transport needs a timetable. Give a GTFS feed or leave the "
                    + "mode out.");
        }
    }

    private ReachabilityResult.NetworkFacts facts(Timetable timetable) {
        return timetable == null
                ? new ReachabilityResult.NetworkFacts(streets.nodeCount(), streets.edgeCount(), 0, 0, 0, 0, List.of())
                : new ReachabilityResult.NetworkFacts(streets.nodeCount(), streets.edgeCount(), timetable.stopCount(),
                        timetable.activeTrips(), timetable.tripsInWindow(), timetable.connectionCount(),
                        timetable.feeds());
    }

    /** Origins and facilities linked to a mode's streets. */
    private final class ModeTask {
        private final ModeGraph graph;
        private final SnappedPoints origins;
        private final SnappedPoints facilities;

        ModeTask(ReachabilityRequest request, TravelMode mode) {
            ReachabilityParameters parameters = request.parameters();
            graph = new ModeGraph(streets, mode, parameters.minimumIslandMetres());
            Origins from = request.origins();
            origins = new SnappedPoints(graph, index, from.longitudes(), from.latitudes(), parameters.snapMetres(),
                    parameters.walkSpeedKmh());
            facilities = new SnappedPoints(graph, index, request.facilities().longitudes(),
                    request.facilities().latitudes(), parameters.snapMetres(), parameters.walkSpeedKmh());
        }
    }

    private List<TravelTimes> street(ReachabilityRequest request, ModeTask task, TravelMode mode,
            ReachabilityProgress progress) {
        int limit = request.parameters().maxMinutes() * 60;
        return eachType(request, "Travel times by " + mode.key(), progress, type -> {
            TravelTimes answer = TravelTimes.allocate(type, mode, request.origins().size());
            NearestFacilitySearch search = new NearestFacilitySearch(task.facilities,
                    request.facilities().ofType(type));
            for (int origin = 0; origin < answer.size(); origin++) {
                if (task.origins.edge(origin) < 0) {
                    answer.status()[origin] = TravelStatus.NO_STREET.code();
                    continue;
                }
                long nearest = search.nearest(task.origins, origin);
                int seconds = seconds(nearest);
                if (seconds < 0) {
                    answer.status()[origin] = TravelStatus.NO_CONNECTION.code();
                } else if (seconds > limit) {
                    answer.status()[origin] = TravelStatus.BEYOND_LIMIT.code();
                } else {
                    answer.status()[origin] = TravelStatus.OK.code();
                    answer.best()[origin] = seconds;
                    answer.median()[origin] = seconds;
                    answer.facility()[origin] = (int) nearest;
                    answer.servedMinutes()[origin] = 1;
                }
            }
            return answer;
        });
    }

    private List<TravelTimes> transit(ReachabilityRequest request, ModeTask task, Timetable timetable,
            ReachabilityProgress progress) {
        ReachabilityParameters parameters = request.parameters();
        TransitNetwork network = new TransitNetwork(timetable, task.graph, index, parameters, progress);
        int leg = parameters.maxWalkLegMinutes() * 60;
        WalkLinks access = WalkLinks.find(task.origins, network.stops(), leg, progress);
        int directLimit = Math.min(parameters.maxDirectWalkMinutes(), parameters.maxMinutes()) * 60;
        return eachType(request, "Travel times by public transport", progress, type -> {
            TravelTimes answer = TravelTimes.allocate(type, TravelMode.TRANSIT, request.origins().size());
            NearestFacilitySearch walk = new NearestFacilitySearch(task.facilities, request.facilities().ofType(type));
            int[] lastWalk = new int[timetable.stopCount()];
            int[] goal = new int[timetable.stopCount()];
            for (int stop = 0; stop < lastWalk.length; stop++) {
                long nearest = network.stops().edge(stop) < 0 ? -1 : walk.nearest(network.stops(), stop);
                int seconds = seconds(nearest);
                lastWalk[stop] = seconds <= leg ? seconds : -1;
                goal[stop] = (int) nearest;
            }
            progress.checkCancelled();
            ArrivalProfiles profiles = ArrivalProfiles.scan(timetable, network.transfers(), lastWalk, goal,
                    parameters.maxTransfers() + 1, parameters.boardingSlackSeconds());
            DepartureWindow window = new DepartureWindow(parameters, access, profiles);
            for (int origin = 0; origin < answer.size(); origin++) {
                if (task.origins.edge(origin) < 0) {
                    answer.status()[origin] = TravelStatus.NO_STREET.code();
                    continue;
                }
                if ((origin & 0xFFFF) == 0) {
                    progress.checkCancelled();
                }
                long nearest = walk.nearest(task.origins, origin);
                int seconds = seconds(nearest);
                window.answer(origin, seconds <= directLimit ? seconds : -1, (int) nearest, answer);
            }
            return answer;
        });
    }

    /** Computes the answer for one type. */
    private interface TypeTask {
        TravelTimes compute(String type);
    }

    private static List<TravelTimes> eachType(ReachabilityRequest request, String name, ReachabilityProgress progress,
            TypeTask task) {
        List<String> types = request.facilities().types();
        int threads = Math.max(1, Math.min(types.size(), Runtime.getRuntime().availableProcessors()));
        AtomicInteger done = new AtomicInteger();
        List<TravelTimes> result = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<TravelTimes>> futures = new ArrayList<>();
            for (String type : types) {
                futures.add(pool.submit(() -> {
                    progress.checkCancelled();
                    TravelTimes answer = task.compute(type);
                    progress.report(name, (double) done.incrementAndGet() / types.size());
                    return answer;
                }));
            }
            for (Future<TravelTimes> future : futures) {
                result.add(future.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The computation was interrupted.");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
        return result;
    }

    /** Full seconds of a packed answer of {@link NearestFacilitySearch}, -1 if there is none. */
    private static int seconds(long packed) {
        return packed < 0 ? -1 : GeoMath.ceilSeconds((int) (packed >> 32));
    }
}
