// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.transit;

import java.util.List;
import org.triangula.reachability.notice.Notice;

/**
 * One timetable as read, in flat arrays.
 *
 * @param name          file name, for people
 * @param stopIds       id per stop
 * @param stopNames     name per stop
 * @param stopLongitude degrees per stop, NaN where the feed gives none
 * @param stopLatitude  degrees per stop
 * @param stopParent    index of the parent station per stop, -1 if none
 * @param tripIds       id per trip
 * @param tripService   service per trip, as in {@code calendar}
 * @param tripFirst     index of the first stop time per trip; one more element than trips
 * @param timeStop      stop per stop time, in the order of travel within a trip
 * @param arrival       arrival in seconds after the service day's midnight (may exceed 24 h), gaps filled
 * @param departure     departure likewise
 * @param rules         per stop time: bit 0 no boarding, bit 1 no alighting
 * @param frequencies   four values each: trip, start, end, headway (seconds)
 * @param transfers     four values each: from stop, to stop, type, minimum time (seconds, -1 = not given)
 * @param calendar      days of service
 * @param notices       remarks on the data
 */
public record GtfsFeed(String name, String[] stopIds, String[] stopNames, double[] stopLongitude, double[] stopLatitude,
        int[] stopParent, String[] tripIds, int[] tripService, int[] tripFirst, int[] timeStop, int[] arrival,
        int[] departure, byte[] rules, int[] frequencies, int[] transfers, ServiceCalendar calendar,
        List<Notice> notices) {
    /** Bit of {@code rules}: nobody boards. */
    public static final int NO_BOARDING = 1;
    /** Bit of {@code rules}: nobody alights. */
    public static final int NO_ALIGHTING = 2;

    /** Returns the number of stops. */
    public int stopCount() {
        return stopIds.length;
    }

    /** Returns the number of trips. */
    public int tripCount() {
        return tripIds.length;
    }
}
