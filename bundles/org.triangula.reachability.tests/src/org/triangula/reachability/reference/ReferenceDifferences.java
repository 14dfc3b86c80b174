// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts pairs of points by how two programs' medians agree, and the differences by what makes them. */
final class ReferenceDifferences {
    static final int TOLERANCE_MINUTES = 3;

    /** What makes a difference; the first that applies counts. */
    enum Cause {
        /** A walk between one of the two points and a stop is within ten seconds of the longest one. */
        WALK_TO_STOP_AT_LIMIT,
        /** One of the two points is linked to another street: its way to its junction and back differs. */
        OTHER_STREET,
        /** The longer median lies in the last three minutes before the limit. */
        JOURNEY_AT_LIMIT,
        /** Only one program has a median, and it is a walk of the whole way of at least 13 minutes. */
        DIRECT_WALK_AT_LIMIT,
        /** The medians agree once the origin or the goal does not reach one of its stops. */
        ONE_STOP_LESS,
        /** None of these. */
        UNEXPLAINED
    }

    private final Map<Cause, Integer> causes = new EnumMap<>(Cause.class);
    private int pairs;
    private int connectedInBoth;
    private int connectedInOne;
    private int close;

    void add(int ours, int theirs, Cause cause) {
        pairs++;
        if (ours < 0 && theirs < 0) {
            return;
        }
        boolean both = ours >= 0 && theirs >= 0;
        boolean same = isClose(ours, theirs);
        connectedInBoth += both ? 1 : 0;
        connectedInOne += both ? 0 : 1;
        close += same ? 1 : 0;
        if (!same) {
            causes.merge(cause, 1, Integer::sum);
        }
    }

    /** Whether two medians in minutes are within the tolerance, or there is none in either. */
    static boolean isClose(int ours, int theirs) {
        return ours < 0 && theirs < 0 || ours >= 0 && theirs >= 0 && Math.abs(ours - theirs) <= TOLERANCE_MINUTES;
    }

    int connected() {
        return connectedInBoth + connectedInOne;
    }

    int connectedInBoth() {
        return connectedInBoth;
    }

    /** Share within the tolerance, base pairs with a median in both. */
    double closeShare() {
        return (double) close / connectedInBoth;
    }

    /** Share that agrees on whether there is a median, base pairs with one in at least one program. */
    double connectionShare() {
        return (double) connectedInBoth / connected();
    }

    /** Share that agrees on whether there is a median, base all pairs. */
    double agreement() {
        return (double) (pairs - connectedInOne) / pairs;
    }

    int of(Cause cause) {
        return causes.getOrDefault(cause, 0);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d pairs, %d connected in both (%.1f %% within %d minutes), %d in one "
                + "(agreement %.2f %% of all, %.1f %% of connected); differences %s", pairs, connectedInBoth,
                100 * closeShare(), TOLERANCE_MINUTES, connectedInOne, 100 * agreement(), 100 * connectionShare(),
                causes);
    }
}
