// SPDX-License-Identifier: EPL-2.0
/**
 * The invented region of the example study as streets, timetable, addresses and inhabited cells. Everything is computed
 * from the tables in {@code data/network} without random state, so it is the same on every machine:
 * {@link org.triangula.examples.study.network.RegionPlan#read()} reads the tables,
 * {@link org.triangula.examples.study.network.StreetNetworkGenerator},
 * {@link org.triangula.examples.study.network.TimetableGenerator} and
 * {@link org.triangula.examples.study.network.PopulationGrid} compute from them.
 */
package org.triangula.examples.study.network;
