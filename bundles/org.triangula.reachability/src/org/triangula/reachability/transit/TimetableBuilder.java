// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.Direction;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.street.IntList;

/**
 * Selects from feeds the departures that a search can use: the runs of the chosen day and of the day before, as far as
 * they depart after the window's start, and those of the next day up to the end of the window plus the travel-time
 * limit. Trips with a headway (frequencies.txt) run from their start time on at every headway, which is exact for
 * timetables and one of the possible cases for lines without one. Times are taken as local; feeds of several time zones
 * cannot be mixed.
 */
public final class TimetableBuilder {
    private static final int DAY = 86_400;
    private static final int MAX_CONNECTIONS = 200_000_000;

    private final ReachabilityParameters parameters;
    private final List<GtfsFeed> feeds;
    private final IntList from = new IntList(4096);
    private final IntList to = new IntList(4096);
    private final IntList departure = new IntList(4096);
    private final IntList arrival = new IntList(4096);
    private final IntList trip = new IntList(4096);
    private final IntList rules = new IntList(4096);
    private final List<Notice> notices = new ArrayList<>();
    private int runs;
    private int activeTrips;
    private final int earliest;
    private final BitSet windowRuns = new BitSet();

    /** @param feeds one or more timetables; @param parameters day, window and limits */
    public TimetableBuilder(List<GtfsFeed> feeds, ReachabilityParameters parameters) {
        this(feeds, parameters, Direction.THERE);
    }

    /**
     * Selects for one direction of travel. Journeys back may begin before the window, at the earliest with the day.
     *
     * @param feeds      one or more timetables
     * @param parameters day, window and limits
     * @param direction  direction of travel
     */
    public TimetableBuilder(List<GtfsFeed> feeds, ReachabilityParameters parameters, Direction direction) {
        earliest = direction == Direction.THERE ? parameters.windowStartSeconds()
                : Math.min(0, parameters.windowStartSeconds() - parameters.maxMinutes() * 60);
        this.feeds = List.copyOf(feeds);
        this.parameters = parameters;
    }

    /**
     * Builds the timetable of the day.
     *
     * @throws ReachabilityInputException if no feed covers the day, or nothing runs
     */
    public Timetable build() throws ReachabilityInputException {
        checkDates();
        int stops = feeds.stream().mapToInt(GtfsFeed::stopCount).sum();
        String[] keys = new String[stops];
        String[] names = new String[stops];
        double[] longitude = new double[stops];
        double[] latitude = new double[stops];
        IntList transfers = new IntList(16);
        List<FeedDays> descriptions = new ArrayList<>();
        int firstStop = 0;
        for (int number = 0; number < feeds.size(); number++) {
            GtfsFeed feed = feeds.get(number);
            for (int stop = 0; stop < feed.stopCount(); stop++) {
                keys[firstStop + stop] = (number + 1) + ":" + feed.stopIds()[stop];
            }
            System.arraycopy(feed.stopNames(), 0, names, firstStop, feed.stopCount());
            System.arraycopy(feed.stopLongitude(), 0, longitude, firstStop, feed.stopCount());
            System.arraycopy(feed.stopLatitude(), 0, latitude, firstStop, feed.stopCount());
            int before = activeTrips;
            addRuns(feed, firstStop);
            descriptions.add(new FeedDays(feed.name(), feed.calendar().first(), feed.calendar().last(),
                    activeTrips - before, parameters.date()));
            addTransfers(feed, firstStop, transfers);
            notices.addAll(feed.notices());
            firstStop += feed.stopCount();
        }
        if (activeTrips == 0) {
            notices.add(Notice.of(NoticeKind.NO_TRIPS, parameters.date()));
        } else if (windowRuns.isEmpty()) {
            notices.add(Notice.of(NoticeKind.NO_TRIPS_IN_WINDOW, parameters.date(), parameters.time()));
        }
        return sorted(keys, names, longitude, latitude, transfers.toArray(), descriptions);
    }

    private void checkDates() throws ReachabilityInputException {
        List<String> ranges = new ArrayList<>();
        for (GtfsFeed feed : feeds) {
            LocalDate first = feed.calendar().first();
            LocalDate last = feed.calendar().last();
            if (parameters.date().isBefore(first) || parameters.date().isAfter(last)) {
                ranges.add(feed.name() + " covers " + first + " to " + last);
                notices.add(Notice.of(NoticeKind.TIMETABLE_OF_OTHER_DAYS, feed.name(), first, last,
                        parameters.date()));
            }
        }
        if (ranges.size() == feeds.size()) {
            throw new ReachabilityInputException("The day of departure " + parameters.date()
                    + " lies outside the timetable: " + String.join("; ", ranges)
                    + ". Choose a day within, or a timetable that covers the day.");
        }
    }

    private void addRuns(GtfsFeed feed, int firstStop) throws ReachabilityInputException {
        int[] frequenciesOfTrip = new int[feed.tripCount()];
        for (int i = 0; i < feed.frequencies().length; i += 4) {
            frequenciesOfTrip[feed.frequencies()[i]]++;
        }
        int windowEnd = parameters.windowStartSeconds() + parameters.windowMinutes() * 60;
        for (int day = -1; day <= 1; day++) {
            LocalDate date = parameters.date().plusDays(day);
            int latest = day == 1 ? windowEnd + parameters.maxMinutes() * 60 : Integer.MAX_VALUE;
            for (int number = 0; number < feed.tripCount(); number++) {
                int service = feed.tripService()[number];
                boolean runsToday = service >= 0 && feed.calendar().runs(service, date)
                        && feed.tripFirst()[number + 1] > feed.tripFirst()[number];
                if (!runsToday) {
                    continue;
                }
                activeTrips += day == 0 ? 1 : 0;
                if (frequenciesOfTrip[number] == 0) {
                    addRun(feed, number, firstStop, day * DAY, latest);
                }
            }
            for (int i = 0; i < feed.frequencies().length; i += 4) {
                int number = feed.frequencies()[i];
                int service = feed.tripService()[number];
                if (service >= 0 && feed.calendar().runs(service, date)
                        && feed.tripFirst()[number + 1] > feed.tripFirst()[number]) {
                    int base = feed.departure()[feed.tripFirst()[number]];
                    for (int start = feed.frequencies()[i + 1]; start < feed.frequencies()[i + 2];
                            start += feed.frequencies()[i + 3]) {
                        addRun(feed, number, firstStop, day * DAY + start - base, latest);
                    }
                }
            }
        }
    }

    private void addRun(GtfsFeed feed, int number, int firstStop, int shift, int latest)
            throws ReachabilityInputException {
        int start = parameters.windowStartSeconds();
        int end = start + parameters.windowMinutes() * 60;
        boolean used = false;
        for (int i = feed.tripFirst()[number]; i < feed.tripFirst()[number + 1] - 1; i++) {
            int leaves = feed.departure()[i] + shift;
            if (leaves < earliest || leaves > latest) {
                continue;
            }
            used = true;
            from.add(firstStop + feed.timeStop()[i]);
            to.add(firstStop + feed.timeStop()[i + 1]);
            departure.add(leaves);
            arrival.add(feed.arrival()[i + 1] + shift);
            trip.add(runs);
            rules.add(feed.rules()[i] & GtfsFeed.NO_BOARDING | feed.rules()[i + 1] & GtfsFeed.NO_ALIGHTING);
            if (leaves >= start && leaves < end) {
                windowRuns.set(runs);
            }
        }
        if (used) {
            runs++;
        }
        if (from.size() > MAX_CONNECTIONS) {
            throw new ReachabilityInputException(feed.name() + ": more than " + MAX_CONNECTIONS + " departures on "
                    + parameters.date() + ". Check the headways in frequencies.txt.");
        }
    }

    /** Transfers between stations hold for all their stops. */
    private static void addTransfers(GtfsFeed feed, int firstStop, IntList transfers) {
        Map<Integer, List<Integer>> children = new HashMap<>();
        for (int stop = 0; stop < feed.stopCount(); stop++) {
            if (feed.stopParent()[stop] >= 0) {
                children.computeIfAbsent(feed.stopParent()[stop], parent -> new ArrayList<>()).add(stop);
            }
        }
        for (int i = 0; i < feed.transfers().length; i += 4) {
            int from = feed.transfers()[i];
            int to = feed.transfers()[i + 1];
            for (int a : children.getOrDefault(from, List.of(from))) {
                for (int b : children.getOrDefault(to, List.of(to))) {
                    transfers.add(firstStop + a);
                    transfers.add(firstStop + b);
                    transfers.add(feed.transfers()[i + 2]);
                    transfers.add(feed.transfers()[i + 3]);
                }
            }
        }
    }

    private Timetable sorted(String[] keys, String[] names, double[] longitude, double[] latitude, int[] transfers,
            List<FeedDays> descriptions) {
        int count = from.size();
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            order[i] = (long) departure.get(i) << 32 | i;
        }
        Arrays.parallelSort(order);
        int[][] columns = new int[5][count];
        byte[] ruleColumn = new byte[count];
        for (int i = 0; i < count; i++) {
            int row = (int) order[count - 1 - i];
            columns[0][i] = from.get(row);
            columns[1][i] = to.get(row);
            columns[2][i] = departure.get(row);
            columns[3][i] = arrival.get(row);
            columns[4][i] = trip.get(row);
            ruleColumn[i] = (byte) rules.get(row);
        }
        return new Timetable(keys, names, longitude, latitude, columns[0], columns[1], columns[2], columns[3],
                columns[4],
                ruleColumn, runs, transfers, activeTrips, windowRuns.cardinality(), descriptions, List.copyOf(notices));
    }
}
