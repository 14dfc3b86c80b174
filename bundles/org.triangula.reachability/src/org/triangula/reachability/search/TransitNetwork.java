// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import org.triangula.reachability.ReachabilityParameters;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.street.ModeGraph;
import org.triangula.reachability.street.SegmentIndex;
import org.triangula.reachability.street.SnappedPoints;
import org.triangula.reachability.transit.Timetable;

/** A timetable linked to the streets: where stops lie and which changes of vehicle are possible. Immutable. */
public final class TransitNetwork {
    private final Timetable timetable;
    private final SnappedPoints stops;
    private final StopTransfers transfers;

    /**
     * Links a timetable to the streets.
     *
     * @param timetable  departures of the day
     * @param walkGraph  streets to walk
     * @param index      index of the same streets
     * @param parameters walking speed and limits
     */
    public TransitNetwork(Timetable timetable, ModeGraph walkGraph, SegmentIndex index,
            ReachabilityParameters parameters,
            ReachabilityProgress progress) {
        this.timetable = timetable;
        stops = new SnappedPoints(walkGraph, index, timetable.stopLongitude(), timetable.stopLatitude(),
                parameters.snapMetres(), parameters.walkSpeedKmh());
        int maxSeconds = parameters.maxWalkLegMinutes() * 60;
        transfers = new StopTransfers(timetable, WalkLinks.find(stops, stops, maxSeconds, progress), maxSeconds,
                parameters.walkSpeedKmh());
    }

    /** Returns the departures. */
    public Timetable timetable() {
        return timetable;
    }

    /** Returns the stops on the streets. */
    public SnappedPoints stops() {
        return stops;
    }

    /** Returns the possible changes of vehicle. */
    public StopTransfers transfers() {
        return transfers;
    }
}
