// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.catchment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.compare.TravelTimeDifference;
import org.triangula.reachability.compare.TravelTimeDifference.Change;

/**
 * What it costs people of one facility type and mode that only the responsible office serves them, compared with the
 * free choice of the nearest one.
 *
 * @param type       facility type
 * @param mode       travel mode
 * @param difference per origin the minutes to the responsible office minus those to the nearest one
 * @param rows       one per district that holds an origin, in their order; last, without name, all origins
 * @param weighted   whether people are known; else every origin counts as one
 */
public record CatchmentEffect(String type, TravelMode mode, TravelTimeDifference difference, List<Row> rows,
        boolean weighted) {

    /** Copies the list. */
    public CatchmentEffect {
        rows = List.copyOf(rows);
    }

    /**
     * One district, or all of it.
     *
     * @param area           name of the district; empty for all origins
     * @param cells          origins in it
     * @param noOffice       of these, origins for which nobody is responsible
     * @param base           people who reach an office by free choice and for whom an office is responsible
     * @param affected       of these, people whose responsible office is at least half a minute farther, or cannot be
     *                       reached within the limit
     * @param lost           of the affected, people who do not reach the responsible office within the limit
     * @param meanMore       mean minutes more over the people who reach both; not a number if there are none
     * @param elsewhere      origins none of whose responsible offices lies in their district
     * @param peopleElsewhere their people
     */
    public record Row(String area, int cells, int noOffice, double base, double affected, double lost, double meanMore,
            int elsewhere, double peopleElsewhere) {

        /** Returns the share of people affected, 0 to 1; not a number without a base. */
        public double shareAffected() {
            return affected / base;
        }
    }

    /**
     * Compares.
     *
     * @param origins     the origins
     * @param free        times to the nearest facility
     * @param responsible times to the responsible office, see {@link ResponsibleOffices}
     * @param districts   districts to tell apart, and where offices lie; empty for the whole only
     */
    public static CatchmentEffect of(Origins origins, TravelTimes free, TravelTimes responsible,
            Optional<OfficeDistricts> districts) {
        double[] people = new double[origins.size()];
        boolean weighted = false;
        for (int i = 0; i < people.length; i++) {
            people[i] = origins.population(i) > 0 ? origins.population(i) : 0;
            weighted |= people[i] > 0;
        }
        int count = districts.map(layer -> layer.districts().areas().size()).orElse(0);
        List<Sums> sums = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            sums.add(new Sums());
        }
        TravelTimeDifference difference = TravelTimeDifference.of(free, responsible, people);
        for (int i = 0; i < people.length; i++) {
            Change change = TravelTimeDifference.change(free, responsible, i);
            double weight = weighted ? people[i] : 1;
            boolean elsewhere = districts.isPresent() && districts.get().isElsewhere(free.type(), i);
            sums.get(count).add(change, difference.minutes()[i], weight, elsewhere);
            if (districts.isPresent() && districts.get().district(i) >= 0) {
                sums.get(districts.get().district(i)).add(change, difference.minutes()[i], weight, elsewhere);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            if (sums.get(i).cells > 0 || i == count) {
                rows.add(sums.get(i).row(i < count ? districts.orElseThrow().districts().areas().get(i).name() : ""));
            }
        }
        return new CatchmentEffect(free.type(), free.mode(), difference, rows, weighted);
    }

    /** Returns all origins together. */
    public Row whole() {
        return rows.getLast();
    }

    /** Adds up a district. */
    private static final class Sums {
        private int cells;
        private int noOffice;
        private double base;
        private double affected;
        private double lost;
        private double more;
        private double both;
        private int elsewhere;
        private double peopleElsewhere;

        void add(Change change, float minutes, double weight, boolean isElsewhere) {
            cells++;
            noOffice += change == Change.NO_OFFICE ? 1 : 0;
            elsewhere += isElsewhere ? 1 : 0;
            peopleElsewhere += isElsewhere ? weight : 0;
            switch (change) {
                case LOST -> {
                    base += weight;
                    affected += weight;
                    lost += weight;
                }
                case SLOWER, SAME, QUICKER -> {
                    base += weight;
                    affected += change == Change.SLOWER ? weight : 0;
                    more += weight * minutes;
                    both += weight;
                }
                default -> {
                    // nobody who reaches an office by free choice and has a responsible one
                }
            }
        }

        Row row(String name) {
            return new Row(name, cells, noOffice, base, affected, lost, both > 0 ? more / both : Double.NaN, elsewhere,
                    peopleElsewhere);
        }
    }
}
