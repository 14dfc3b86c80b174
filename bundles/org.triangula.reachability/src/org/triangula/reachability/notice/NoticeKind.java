// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a {@link Notice} is about, and the names of the values that fill its words, in their order. */
public enum NoticeKind {
    /** A timetable does not hold on the chosen day. */
    TIMETABLE_OF_OTHER_DAYS("file", "first", "last", "day"),
    /** No trip of any timetable runs on the chosen day. */
    NO_TRIPS("day"),
    /** Trips run on the day, but none departs within the window. */
    NO_TRIPS_IN_WINDOW("day", "time"),
    /** Trips of services that no calendar knows. */
    TRIPS_WITHOUT_DAYS("file", "count"),
    /** Trips with fewer than two stop times, left out. */
    TRIPS_TOO_SHORT("file", "count"),
    /** Trips without a time at their first or last stop, left out. */
    TRIPS_WITHOUT_ENDS("file", "count"),
    /** Trips whose times run backwards, left out. */
    TRIPS_BACKWARDS("file", "count"),
    /** Stops without coordinates, or at 0/0. */
    STOPS_WITHOUT_PLACE("file", "count"),
    /** Pathways within stations, not used. */
    PATHWAYS("file", "count"),
    /** Transfers that hold for certain routes or trips only, not used. */
    SPECIAL_TRANSFERS("file", "count"),
    /** Parts of the street network that are too small to start or end in; lengths in kilometres and metres. */
    ISLANDS("mode", "count", "kilometres", "least_metres", "snap_metres"),
    /** Facilities without a street near them; distance in metres. */
    FACILITIES_WITHOUT_STREET("mode", "count", "of", "snap_metres"),
    /** Origins outside the area of the streets, with some of their identities. */
    ORIGINS_OUTSIDE("count", "of", "examples"),
    /** Facilities outside the area of the streets, with some of their identities. */
    FACILITIES_OUTSIDE("count", "of", "examples"),
    /** Points of streets for which a file of heights has none, so that the ground counts as level there. */
    POINTS_WITHOUT_HEIGHT("file", "count", "of"),
    /** Words as they stand, of results that kept words only. */
    WORDS("text");

    private final List<String> names;

    NoticeKind(String... names) {
        this.names = List.of(names);
    }

    /** Returns the names of the values. */
    public List<String> names() {
        return names;
    }

    /** Returns the key in files, such as {@code no_trips}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether it is about a timetable, so that it concerns public transport only. */
    public boolean isOfTimetable() {
        return ordinal() <= SPECIAL_TRANSFERS.ordinal();
    }

    /** Finds a kind by its key. */
    static Optional<NoticeKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
