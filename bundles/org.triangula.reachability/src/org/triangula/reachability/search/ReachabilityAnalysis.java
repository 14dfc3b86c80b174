// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triangula.reachability.Direction;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.ReachabilityRequest;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimeEngine;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SegmentIndex;
import org.triangula.reachability.street.StreetNetwork;
import org.triangula.reachability.transit.GtfsFeed;
import org.triangula.reachability.transit.Timetable;

/**
 * The engine: searches backwards, from all facilities of a type at once to all origins, so that the cost hardly depends
 * on the number of facilities ({@link NearestFacilitySearch} for streets, {@link ArrivalProfiles} for timetables). The
 * work is spread over the processor's cores. Same input, same output.
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

    /**
     * Links origins to the networks, for many questions about them.
     *
     * @param origins    where people start
     * @param modes      modes that will be asked for
     * @param parameters speeds, limits and the departure window
     * @param direction  direction of travel
     * @param progress   is told how far the work is, and can cancel it
     * @throws ReachabilityInputException if the timetable does not cover the day
     */
    public PreparedAnalysis prepare(Origins origins, List<TravelMode> modes, ReachabilityParameters parameters,
            Direction direction, ReachabilityProgress progress) throws ReachabilityInputException {
        checkTimetables(modes);
        return new PreparedAnalysis(streets, index, feeds, origins, modes, parameters, direction, progress);
    }

    @Override
    public ReachabilityResult compute(ReachabilityRequest request, ReachabilityProgress progress) throws IOException {
        return compute(request, Direction.THERE, progress);
    }

    /**
     * Computes all answers for a direction of travel, or none.
     *
     * @throws ReachabilityInputException if the request does not fit the networks
     */
    public ReachabilityResult compute(ReachabilityRequest request, Direction direction, ReachabilityProgress progress)
            throws ReachabilityInputException {
        CollectedAnswers answers = new CollectedAnswers();
        List<String> types = request.facilities().types();
        Facts facts = ask(request, direction, List.of(new Question.Nearest(types, answers)), progress);
        List<TravelTimes> ordered = new ArrayList<>();
        for (String type : types) {
            for (TravelMode mode : request.modes()) {
                ordered.add(answers.get(type, mode));
            }
        }
        return new ReachabilityResult(request, ordered, facts.facilitiesOffNetwork(), facts.networks(),
                facts.notices());
    }

    /**
     * What is known about a computation besides its tables.
     *
     * @param facilitiesOffNetwork per mode in the request's order, how many facilities have no usable street near them
     * @param networks             what the networks consist of
     * @param notices              remarks on the data
     */
    public record Facts(List<Integer> facilitiesOffNetwork, ReachabilityResult.NetworkFacts networks,
            List<Notice> notices) {
        /** Copies the lists. */
        public Facts {
            facilitiesOffNetwork = List.copyOf(facilitiesOffNetwork);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Asks questions for all modes of a request. The tables go to the questions' sinks as soon as they are computed and
     * are not kept, so the memory that is needed does not depend on the number of types and modes.
     *
     * @param request   origins, facilities, modes and parameters
     * @param direction to the facilities, or back from them
     * @param questions what is asked
     * @throws ReachabilityInputException if the request does not fit the networks
     */
    public Facts ask(ReachabilityRequest request, Direction direction, List<Question> questions,
            ReachabilityProgress progress) throws ReachabilityInputException {
        check(request);
        return ask(prepare(request.origins(), request.modes(), request.parameters(), direction, progress), request,
                questions, progress);
    }

    /**
     * Asks questions of networks that were prepared before.
     *
     * @param prepared networks with the origins of the request, prepared for its modes (and others) and its parameters
     * @param request origins, facilities, modes and parameters
     * @param questions what is asked
     */
    public static Facts ask(PreparedAnalysis prepared, ReachabilityRequest request, List<Question> questions,
            ReachabilityProgress progress) {
        ReachabilityParameters parameters = request.parameters();
        List<Notice> notices = new ArrayList<>(prepared.timetable().map(Timetable::notices).orElse(List.of()));
        List<Integer> offNetwork = new ArrayList<>();
        List<LinkedFacilities> linked = request.modes().stream().map(mode -> prepared.link(request.facilities(), mode))
                .toList();
        // a question about several types keeps all cores busy by itself
        boolean oneType = questions.stream().allMatch(question -> question.types().size() <= 1);
        (oneType ? linked.parallelStream() : linked.stream()).forEach(facilities -> {
            progress.checkCancelled();
            questions.forEach(question -> question.ask(prepared, facilities, progress));
        });
        for (LinkedFacilities facilities : linked) {
            TravelMode mode = facilities.mode();
            noteIslands(mode, facilities.points().graph(), parameters, notices);
            int without = facilities.points().withoutStreet();
            offNetwork.add(without);
            if (without > 0) {
                notices.add(Notice.of(NoticeKind.FACILITIES_WITHOUT_STREET, mode.key(), without,
                        request.facilities().size(), parameters.snapMetres()));
            }
        }
        return new Facts(offNetwork, facts(prepared.streets(), prepared.timetable().orElse(null)), notices);
    }

    private static void noteIslands(TravelMode mode, ModeGraph graph, ReachabilityParameters parameters,
            List<Notice> notices) {
        if (graph.islands() > 0) {
            notices.add(Notice.of(NoticeKind.ISLANDS, mode.key(), graph.islands(), String.format(Locale.ROOT, "%.1f",
                    graph.islandMetres() / 1000), parameters.minimumIslandMetres(), parameters.snapMetres()));
        }
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
    }

    private void checkTimetables(List<TravelMode> modes) throws ReachabilityInputException {
        if (modes.contains(TravelMode.TRANSIT) && feeds.isEmpty()) {
            throw new ReachabilityInputException("Public transport needs a timetable. Give a GTFS feed or leave the "
                    + "mode out.");
        }
    }

    private static ReachabilityResult.NetworkFacts facts(StreetNetwork streets, Timetable timetable) {
        return timetable == null
                ? new ReachabilityResult.NetworkFacts(streets.nodeCount(), streets.edgeCount(), 0, 0, 0, 0, List.of())
                : new ReachabilityResult.NetworkFacts(streets.nodeCount(), streets.edgeCount(), timetable.stopCount(),
                        timetable.activeTrips(), timetable.tripsInWindow(), timetable.connectionCount(),
                        timetable.feeds());
    }
}
