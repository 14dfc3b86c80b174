// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

/** Why a travel time exists or does not. The code is what the columnar results file stores. */
public enum TravelStatus {
    /** A facility is reached within the limits. */
    OK("ok", 0),
    /** No facility can be reached: the networks do not connect, or no service runs. */
    NO_CONNECTION("no_connection", 1),
    /** A connection exists, but it takes longer than the travel-time limit. */
    BEYOND_LIMIT("beyond_limit", 2),
    /** The origin has no usable street within the snapping distance. */
    NO_STREET("no_street", 3),
    /** Nobody is responsible for the origin's area; only where people may use the responsible office alone. */
    NO_OFFICE("no_office", 4);

    private static final TravelStatus[] ALL = values();

    private final String key;
    private final byte code;

    TravelStatus(String key, int code) {
        this.key = key;
        this.code = (byte) code;
    }

    /** Returns the name used in result tables. */
    public String key() {
        return key;
    }

    /** Returns the stable number used in binary result files. */
    public byte code() {
        return code;
    }

    /**
     * Finds a status by its {@link #code()}.
     *
     * @throws IllegalArgumentException if the code is unknown
     */
    public static TravelStatus ofCode(int code) {
        for (TravelStatus status : ALL) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("Unknown status code " + code + ".");
    }
}
