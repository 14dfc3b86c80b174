// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers for one facility type and one mode: flat arrays with one element per origin, in the origins' order.
 * The arrays are shared, not copied, because they are large; callers must not write to them.
 *
 * @param type          facility type
 * @param mode          travel mode
 * @param best          shortest travel time in seconds, {@link #NONE} where the status is not ok; in public transport
 *                      the shortest over the departure minutes of the window, waiting counted from the requested minute
 * @param median        in public transport the smallest time within which at least half of the departure minutes of the
 *                      window reach a facility, in seconds, {@link #NONE} if fewer than half reach one within the
 *                      limit; for other modes equal to {@code best}
 * @param facility      index of the facility of {@code best} in the request's facilities, -1 where there is none
 * @param transfers     changes of vehicle on the journey of {@code best}; 0 where no vehicle is used
 * @param servedMinutes departure minutes of the window that reach a facility within the limit; for other modes 1 or 0
 * @param status        {@link TravelStatus#code()} per origin
 * @param spread        in public transport how the answers differ over the window; empty for other modes
 */
public record TravelTimes(String type, TravelMode mode, int[] best, int[] median, int[] facility, byte[] transfers,
        short[] servedMinutes, byte[] status, Optional<WindowSpread> spread) {
    /** Stands for "no time". */
    public static final int NONE = -1;

    /** Makes empty arrays for a number of origins. */
    public static TravelTimes allocate(String type, TravelMode mode, int origins) {
        TravelTimes times = new TravelTimes(type, mode, new int[origins], new int[origins], new int[origins],
                new byte[origins], new short[origins], new byte[origins],
                mode == TravelMode.TRANSIT ? Optional.of(WindowSpread.allocate(origins)) : Optional.empty());
        Arrays.fill(times.best, NONE);
        Arrays.fill(times.median, NONE);
        Arrays.fill(times.facility, -1);
        return times;
    }

    /** Returns the number of origins. */
    public int size() {
        return best.length;
    }

    /** Returns the status of an origin. */
    public TravelStatus statusOf(int origin) {
        return TravelStatus.ofCode(status[origin]);
    }

    /** Returns how many origins have each status; every status is a key. */
    public Map<TravelStatus, Integer> statusCounts() {
        int[] counts = new int[TravelStatus.values().length];
        for (byte code : status) {
            counts[code]++;
        }
        Map<TravelStatus, Integer> result = new EnumMap<>(TravelStatus.class);
        for (TravelStatus value : TravelStatus.values()) {
            result.put(value, counts[value.code()]);
        }
        return result;
    }
}
