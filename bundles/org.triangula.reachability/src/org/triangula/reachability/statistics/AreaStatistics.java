// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;

/**
 * Statistics of travel times by area.
 *
 * @param rows one row per area that holds an origin, in the order of the areas; last, without id, all origins that
 *     count
 * @param weighted whether origins count by their people; without known people every origin counts 1
 * @param test whether the areas differ; empty when fewer than two hold origins with a time
 */
public record AreaStatistics(List<Row> rows, boolean weighted, Optional<GroupTests.TestResult> test) {

    /** Copies the list. */
    public AreaStatistics {
        rows = List.copyOf(rows);
    }

    /**
     * Statistics of one area.
     *
     * @param id identity of the area; empty for the whole
     * @param name its name; empty for the whole
     * @param cells origins in it, people or not
     * @param noStreet of these, origins without a street within the snapping distance
     * @param noConnection of these, origins without any connection
     * @param beyondLimit of these, origins with a connection that takes longer than the limit
     * @param waiting mean of median minus best over the departure window in minutes, unweighted, over origins with
     *     both;
     *     not a number without a timetable
     * @param times the distribution over people
     */
    public record Row(String id, String name, int cells, int noStreet, int noConnection, int beyondLimit,
            double waiting, WeightedTimes times) {
    }

    /**
     * Computes.
     *
     * @param origins the origins
     * @param times their travel times
     * @param areas areas to tell apart; empty for the whole only
     * @param excluded identities of areas whose origins do not count, such as independent cities
     * @return the statistics
     */
    public static AreaStatistics of(Origins origins, TravelTimes times, Optional<AreaLayer> areas,
            Set<String> excluded) {
        int count = areas.map(layer -> layer.areas().size()).orElse(0);
        int[] areaOf = OriginAreas.of(origins, areas);
        boolean weighted = OriginAreas.arePeopleKnown(origins);
        List<Collector> groups = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            groups.add(new Collector(times.mode() == TravelMode.TRANSIT));
        }
        for (int i = 0; i < origins.size(); i++) {
            int area = areaOf[i];
            if (area >= 0 && excluded.contains(areas.get().areas().get(area).id())) {
                continue;
            }
            double people = weighted ? origins.population(i) : 1;
            groups.get(count).add(times, i, people);
            if (area >= 0) {
                groups.get(area).add(times, i, people);
            }
        }
        List<Row> rows = new ArrayList<>();
        List<double[]> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (groups.get(i).cells > 0) {
                rows.add(groups.get(i).row(areas.get().areas().get(i).id(), areas.get().areas().get(i).name()));
                double[] sample = groups.get(i).sample();
                if (sample.length > 0) {
                    samples.add(sample);
                }
            }
        }
        rows.add(groups.get(count).row("", ""));
        return new AreaStatistics(rows, weighted, samples.size() < 2 ? Optional.empty()
                : Optional.of(samples.size() == 2 ? GroupTests.mannWhitney(samples.get(0), samples.get(1))
                        : GroupTests.kruskalWallis(samples)));
    }

    /** Collects the origins of one area. */
    private static final class Collector {
        private final boolean timetable;
        private final List<double[]> points = new ArrayList<>();
        private int cells;
        private final int[] status = new int[TravelStatus.values().length];
        private double waiting;
        private int waitingCount;

        Collector(boolean timetable) {
            this.timetable = timetable;
        }

        void add(TravelTimes times, int origin, double people) {
            cells++;
            status[times.statusOf(origin).ordinal()]++;
            boolean reached = times.statusOf(origin) == TravelStatus.OK;
            points.add(new double[] {reached ? times.best()[origin] / 60.0 : Double.NaN, people});
            if (reached && timetable && times.median()[origin] >= 0) {
                waiting += (times.median()[origin] - times.best()[origin]) / 60.0;
                waitingCount++;
            }
        }

        double[] sample() {
            return points.stream().filter(point -> point[1] > 0 && Double.isFinite(point[0]))
                    .mapToDouble(point -> point[0]).toArray();
        }

        Row row(String id, String name) {
            return new Row(id, name, cells, status[TravelStatus.NO_STREET.ordinal()],
                    status[TravelStatus.NO_CONNECTION.ordinal()], status[TravelStatus.BEYOND_LIMIT.ordinal()],
                    waitingCount == 0 ? Double.NaN : waiting / waitingCount,
                    new WeightedTimes(points.stream().mapToDouble(point -> point[0]).toArray(),
                            points.stream().mapToDouble(point -> point[1]).toArray()));
        }
    }
}
