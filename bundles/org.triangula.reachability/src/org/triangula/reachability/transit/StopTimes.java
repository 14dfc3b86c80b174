// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;
import org.triangula.reachability.street.GeoMath;
import org.triangula.reachability.street.IntList;

/** Collects the rows of stop_times.txt, orders them by trip and sequence, and fills empty times. */
final class StopTimes {
    private final int trips;
    private final IntList tripOf = new IntList(4096);
    private final IntList sequence = new IntList(4096);
    private final IntList stopOf = new IntList(4096);
    private final IntList arrivalOf = new IntList(4096);
    private final IntList departureOf = new IntList(4096);
    private final IntList rulesOf = new IntList(4096);
    private int[] tripFirst;
    private int[] stops;
    private int[] arrivals;
    private int[] departures;
    private byte[] rules;

    StopTimes(int trips) {
        this.trips = trips;
    }

    /** Adds a row; times in seconds, -1 = empty. */
    void add(int trip, int stopSequence, int stop, int arrival, int departure, int rule) {
        tripOf.add(trip);
        sequence.add(stopSequence);
        stopOf.add(stop);
        arrivalOf.add(arrival >= 0 ? arrival : departure);
        departureOf.add(departure >= 0 ? departure : arrival);
        rulesOf.add(rule);
    }

    int size() {
        return tripOf.size();
    }

    /** Sorts by trip, then sequence. */
    void order(List<String> tripIds, String place) throws ReachabilityInputException {
        int count = size();
        tripFirst = new int[trips + 1];
        for (int row = 0; row < count; row++) {
            tripFirst[tripOf.get(row) + 1]++;
        }
        for (int trip = 0; trip < trips; trip++) {
            tripFirst[trip + 1] += tripFirst[trip];
        }
        int[] next = Arrays.copyOf(tripFirst, trips);
        long[] order = new long[count];
        for (int row = 0; row < count; row++) {
            order[next[tripOf.get(row)]++] = (long) sequence.get(row) << 32 | row;
        }
        stops = new int[count];
        arrivals = new int[count];
        departures = new int[count];
        rules = new byte[count];
        for (int trip = 0; trip < trips; trip++) {
            Arrays.sort(order, tripFirst[trip], tripFirst[trip + 1]);
            for (int i = tripFirst[trip]; i < tripFirst[trip + 1]; i++) {
                if (i > tripFirst[trip] && order[i] >> 32 == order[i - 1] >> 32) {
                    throw new ReachabilityInputException(place + ": the trip '" + tripIds.get(trip)
                            + "' has the stop_sequence " + (order[i] >> 32) + " twice. Fetch the timetable again.");
                }
                int row = (int) order[i];
                stops[i] = stopOf.get(row);
                arrivals[i] = arrivalOf.get(row);
                departures[i] = departureOf.get(row);
                rules[i] = (byte) rulesOf.get(row);
            }
        }
    }

    /**
     * Fills empty times between two given ones in proportion to the straight distances between the stops; trips without
     * a first or last time, with fewer than two stops, or with times that run backwards lose their stop times.
     *
     * @return notices
     */
    List<Notice> fillGaps(List<double[]> places, String feed) {
        int empty = 0;
        int incomplete = 0;
        int backwards = 0;
        int kept = 0;
        int[] newFirst = new int[trips + 1];
        for (int trip = 0; trip < trips; trip++) {
            int start = tripFirst[trip];
            int end = tripFirst[trip + 1];
            newFirst[trip] = kept;
            if (end - start < 2) {
                empty++;
            } else if (arrivals[start] < 0 || arrivals[end - 1] < 0) {
                incomplete++;
            } else {
                interpolate(start, end, places);
                if (runsBackwards(start, end)) {
                    backwards++;
                } else {
                    System.arraycopy(stops, start, stops, kept, end - start);
                    System.arraycopy(arrivals, start, arrivals, kept, end - start);
                    System.arraycopy(departures, start, departures, kept, end - start);
                    System.arraycopy(rules, start, rules, kept, end - start);
                    kept += end - start;
                }
            }
        }
        newFirst[trips] = kept;
        tripFirst = newFirst;
        stops = Arrays.copyOf(stops, kept);
        arrivals = Arrays.copyOf(arrivals, kept);
        departures = Arrays.copyOf(departures, kept);
        rules = Arrays.copyOf(rules, kept);
        List<Notice> notices = new ArrayList<>();
        note(notices, feed, empty, NoticeKind.TRIPS_TOO_SHORT);
        note(notices, feed, incomplete, NoticeKind.TRIPS_WITHOUT_ENDS);
        note(notices, feed, backwards, NoticeKind.TRIPS_BACKWARDS);
        return notices;
    }

    private static void note(List<Notice> notices, String feed, int count, NoticeKind kind) {
        if (count > 0) {
            notices.add(Notice.of(kind, feed, count));
        }
    }

    private void interpolate(int start, int end, List<double[]> places) {
        int known = start;
        for (int i = start + 1; i < end; i++) {
            if (arrivals[i] < 0) {
                continue;
            }
            if (i > known + 1) {
                double[] along = new double[i - known + 1];
                for (int j = known + 1; j <= i; j++) {
                    double[] a = places.get(stops[j - 1]);
                    double[] b = places.get(stops[j]);
                    double metres = GeoMath.distance(a[0], a[1], b[0], b[1]);
                    // stops without coordinates or at one place still take their share
                    along[j - known] = along[j - known - 1] + (metres > 1 ? metres : 1);
                }
                int span = arrivals[i] - departures[known];
                for (int j = known + 1; j < i; j++) {
                    int time = departures[known] + (int) Math.round(span * along[j - known] / along[i - known]);
                    arrivals[j] = time;
                    departures[j] = time;
                }
            }
            known = i;
        }
    }

    private boolean runsBackwards(int start, int end) {
        for (int i = start; i < end; i++) {
            if (departures[i] < arrivals[i] || i > start && arrivals[i] < departures[i - 1]) {
                return true;
            }
        }
        return false;
    }

    int[] tripFirst() {
        return tripFirst;
    }

    int[] stops() {
        return stops;
    }

    int[] arrivals() {
        return arrivals;
    }

    int[] departures() {
        return departures;
    }

    byte[] rules() {
        return rules;
    }
}
