// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

/**
 * How large a generated state is.
 *
 * @param sites      places for settlements per side, 3.2 km apart
 * @param cities     cities of 40,000 junctions
 * @param towns      towns of 6,500 junctions
 * @param smallTowns towns of 2,600 junctions
 * @param departures departures of the timetable on a working day
 * @param facilities facilities of ten types
 * @param cells      cells of 250 m
 */
record StateSize(int sites, int cities, int towns, int smallTowns, int departures, int facilities, int cells) {

    /** Baden-Württemberg: 1.5 million routing nodes, 572,000 cells, 40,000 stops. */
    static final StateSize STATE = new StateSize(59, 4, 26, 130, 1_200_000, 12_000, 572_000);

    /** A tenth of it. */
    static final StateSize TENTH = new StateSize(19, 1, 2, 12, 120_000, 1_200, 57_200);

    /** A district, for tests. */
    static final StateSize DISTRICT = new StateSize(4, 0, 0, 1, 6_000, 60, 2_500);
}
