// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The means of travel an analysis distinguishes. Public transport includes the walks to, between and from stops. */
public enum TravelMode {
    /** On foot over the street network. */
    WALK("walk"),
    /** By bicycle over the street network. */
    BIKE("bike"),
    /** By car over the street network. */
    CAR("car"),
    /** By public transport after a timetable, with walks. */
    TRANSIT("transit");

    private final String key;

    TravelMode(String key) {
        this.key = key;
    }

    /** Returns the name used in files and on the command line. */
    public String key() {
        return key;
    }

    /**
     * Finds a mode by its {@link #key()}.
     *
     * @throws IllegalArgumentException if there is no such mode; the message lists the known ones
     */
    public static TravelMode ofKey(String key) {
        for (TravelMode mode : values()) {
            if (mode.key.equals(key)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("Unknown travel mode '" + key + "'. Known modes: "
                + Arrays.stream(values()).map(TravelMode::key).collect(Collectors.joining(", ")) + ".");
    }
}
