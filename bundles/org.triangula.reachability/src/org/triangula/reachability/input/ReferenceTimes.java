// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangula.reachability.Origins;
import org.triangula.reachability.ReachabilityInputException;
import org.triangula.reachability.ReachabilityResult;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/**
 * Modelled times beside times known otherwise: trips logged in the field, or a timetable looked up by hand. Read from a
 * table with the columns {@code id} (unique), {@code origin} (id of an origin), {@code type}, {@code mode} and
 * {@code minutes}.
 *
 * @param pairs what is compared, in the table's order
 */
public record ReferenceTimes(List<Pair> pairs) {
    static final int MAX_ROWS = 1_000_000;
    private static final double CLOSE_MINUTES = 5;

    /** Copies the list. */
    public ReferenceTimes {
        pairs = List.copyOf(pairs);
    }

    /**
     * One time.
     *
     * @param id        id of the row
     * @param origin    id of the origin
     * @param type      facility type
     * @param mode      travel mode
     * @param reference minutes known otherwise
     * @param modelled  minutes of the result, the median of the window in public transport where there is one; not a
     *                  number without connection
     */
    public record Pair(String id, String origin, String type, TravelMode mode, double reference, double modelled) {
        /** Returns by how many minutes the model is slower; not a number without connection. */
        public double difference() {
            return modelled - reference;
        }
    }

    /**
     * Reads references and finds the times of a result.
     *
     * @throws ReachabilityInputException if a row names an origin, type or mode that the result does not have
     * @throws IOException                if reading fails
     */
    public static ReferenceTimes read(Path file, ReachabilityResult result) throws IOException {
        Map<String, Integer> index = index(result.request().origins());
        List<Pair> pairs = new ArrayList<>();
        PointTable.read(file, List.of("id", "origin", "type", "mode", "minutes"), MAX_ROWS, row -> {
            ReferenceTime time = ReferenceTime.of(row);
            Integer origin = index.get(time.origin());
            if (origin == null) {
                throw row.wrong("origin", Messages.with(Messages.referenceOrigin, time.origin()));
            }
            TravelTimes times = result.request().modes().stream().filter(mode -> mode.key().equals(time.mode()))
                    .findFirst().flatMap(mode -> result.computed(time.type(), mode)).orElse(null);
            if (times == null) {
                throw row.wrong("type", Messages.with(Messages.referenceTable, time.type(), time.mode()));
            }
            pairs.add(pair(time, times, origin));
        });
        return new ReferenceTimes(pairs);
    }

    /**
     * Puts times known otherwise beside those of one facility type and mode.
     *
     * @param known   the times, all of them to this type by this mode
     * @param origins the origins
     * @param times   the modelled times, one per origin
     * @return the pairs in the given order; a time whose origin is none of these has no modelled time
     */
    public static ReferenceTimes of(List<ReferenceTime> known, Origins origins, TravelTimes times) {
        Map<String, Integer> index = index(origins);
        return new ReferenceTimes(known.stream().map(time -> pair(time, times, index.getOrDefault(time.origin(), -1)))
                .toList());
    }

    private static Map<String, Integer> index(Origins origins) {
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            index.put(origins.id(i), i);
        }
        return index;
    }

    private static Pair pair(ReferenceTime time, TravelTimes times, int origin) {
        int seconds = -1;
        if (origin >= 0) {
            seconds = times.median()[origin] >= 0 ? times.median()[origin] : times.best()[origin];
        }
        return new Pair(time.id(), time.origin(), times.type(), times.mode(), time.minutes(),
                seconds < 0 ? Double.NaN : seconds / 60.0);
    }

    /** Returns how many times have a modelled one beside them. */
    public int compared() {
        return (int) pairs.stream().filter(pair -> !Double.isNaN(pair.modelled())).count();
    }

    /** Returns the mean difference in minutes, above 0 where the model is slower; not a number without any. */
    public double meanDifference() {
        return pairs.stream().mapToDouble(Pair::difference).filter(value -> !Double.isNaN(value)).average()
                .orElse(Double.NaN);
    }

    /** Returns the mean of the differences without their signs, in minutes; not a number without any. */
    public double meanAbsoluteDifference() {
        return pairs.stream().mapToDouble(Pair::difference).filter(value -> !Double.isNaN(value)).map(Math::abs)
                .average().orElse(Double.NaN);
    }

    /** Returns the share of the compared times that differ by at most five minutes; not a number without any. */
    public double closeShare() {
        return pairs.stream().mapToDouble(Pair::difference).filter(value -> !Double.isNaN(value))
                .map(value -> Math.abs(value) <= CLOSE_MINUTES ? 1 : 0).average().orElse(Double.NaN);
    }
}
