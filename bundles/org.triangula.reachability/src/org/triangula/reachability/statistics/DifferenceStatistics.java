// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangula.geo.area.AreaLayer;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelStatus;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.compare.TravelTimeDifference;

/**
 * What a scenario changes for people, by area.
 *
 * @param rows one row per area that holds an origin, in the order of the areas; last, without id, all that count
 * @param weighted whether origins count by their people; without known people every origin counts 1
 */
public record DifferenceStatistics(List<Row> rows, boolean weighted) {

    /** Copies the list. */
    public DifferenceStatistics {
        rows = List.copyOf(rows);
    }

    /**
     * What changes for the people of an area. A change of less than {@link TravelTimeDifference#SAME} minutes is none.
     *
     * @param id identity of the area; empty for the whole
     * @param name its name; empty for the whole
     * @param cells origins in it, people or not
     * @param before the distribution over people before
     * @param after the distribution after
     * @param affected people with another time, or with a connection that was gained or lost
     * @param meanChange mean change in minutes over people with both times; not a number when there are none
     * @param quicker people quicker by more than 5 and by more than 10 minutes
     * @param slower people slower by more than 5 and by more than 10 minutes
     * @param gained people with a time only after
     * @param lost people with a time only before
     */
    public record Row(String id, String name, int cells, WeightedTimes before, WeightedTimes after, double affected,
            double meanChange, Beyond quicker, Beyond slower, double gained, double lost) {
    }

    /**
     * People whose time changes by more than some minutes.
     *
     * @param five by more than 5 minutes
     * @param ten by more than 10 minutes
     */
    public record Beyond(double five, double ten) {
    }

    /**
     * Computes.
     *
     * @param origins the origins
     * @param old travel times of the scenario that is compared with
     * @param now travel times of the scenario in question
     * @param areas areas to tell apart; empty for the whole only
     * @param excluded identities of areas whose origins do not count, such as independent cities
     * @return the statistics
     * @throws IllegalArgumentException if the numbers of origins differ
     */
    public static DifferenceStatistics of(Origins origins, TravelTimes old, TravelTimes now,
            Optional<AreaLayer> areas, Set<String> excluded) {
        TravelTimeDifference difference = TravelTimeDifference.of(old, now, new double[0]);
        int count = areas.map(layer -> layer.areas().size()).orElse(0);
        int[] areaOf = OriginAreas.of(origins, areas);
        boolean weighted = OriginAreas.arePeopleKnown(origins);
        List<Collector> groups = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            groups.add(new Collector());
        }
        for (int i = 0; i < origins.size(); i++) {
            int area = areaOf[i];
            if (area >= 0 && excluded.contains(areas.get().areas().get(area).id())) {
                continue;
            }
            double people = !weighted ? 1 : origins.population(i) > 0 ? origins.population(i) : 0;
            groups.get(count).add(old, now, difference, i, people);
            if (area >= 0) {
                groups.get(area).add(old, now, difference, i, people);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (groups.get(i).cells > 0) {
                rows.add(groups.get(i).row(areas.get().areas().get(i).id(), areas.get().areas().get(i).name()));
            }
        }
        rows.add(groups.get(count).row("", ""));
        return new DifferenceStatistics(rows, weighted);
    }

    /** Collects the origins of one area. */
    private static final class Collector {
        private final List<double[]> points = new ArrayList<>();
        private int cells;
        private double affected;
        private double changeSum;
        private double changePeople;
        private final double[] beyond = new double[4];
        private double gained;
        private double lost;

        void add(TravelTimes old, TravelTimes now, TravelTimeDifference difference, int origin, double people) {
            cells++;
            points.add(new double[] {minutes(old, origin), minutes(now, origin), people});
            float change = difference.minutes()[origin];
            if (change == TravelTimeDifference.GAINED) {
                gained += people;
                affected += people;
            } else if (change == TravelTimeDifference.LOST) {
                lost += people;
                affected += people;
            } else if (Float.isFinite(change)) {
                changeSum += people * change;
                changePeople += people;
                affected += Math.abs(change) >= TravelTimeDifference.SAME ? people : 0;
                beyond[0] += change < -5 ? people : 0;
                beyond[1] += change < -10 ? people : 0;
                beyond[2] += change > 5 ? people : 0;
                beyond[3] += change > 10 ? people : 0;
            }
        }

        private static double minutes(TravelTimes times, int origin) {
            return times.statusOf(origin) == TravelStatus.OK ? times.best()[origin] / 60.0 : Double.NaN;
        }

        Row row(String id, String name) {
            double[] people = points.stream().mapToDouble(point -> point[2]).toArray();
            return new Row(id, name, cells, new WeightedTimes(points.stream().mapToDouble(point -> point[0]).toArray(),
                    people), new WeightedTimes(points.stream().mapToDouble(point -> point[1]).toArray(), people),
                    affected, changePeople > 0 ? changeSum / changePeople : Double.NaN,
                    new Beyond(beyond[0], beyond[1]), new Beyond(beyond[2], beyond[3]), gained, lost);
        }
    }
}
