// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.reference;

import java.util.Locale;

/** Counts pairs of points by how two programs' medians in minutes agree; -1 stands for no connection. */
final class ReferenceDifferences {
    static final int TOLERANCE_MINUTES = 3;

    private int pairs;
    private int connectedInBoth;
    private int connectedInOne;
    private int close;
    private int equal;

    void add(int ours, int theirs) {
        pairs++;
        if (ours < 0 && theirs < 0) {
            return;
        }
        boolean both = ours >= 0 && theirs >= 0;
        connectedInBoth += both ? 1 : 0;
        connectedInOne += both ? 0 : 1;
        close += isClose(ours, theirs) ? 1 : 0;
        equal += ours == theirs ? 1 : 0;
    }

    /** Whether two medians are within the tolerance, or there is none in either. */
    static boolean isClose(int ours, int theirs) {
        return ours < 0 && theirs < 0 || ours >= 0 && theirs >= 0 && Math.abs(ours - theirs) <= TOLERANCE_MINUTES;
    }

    /** Pairs with a median in at least one program. */
    int connected() {
        return connectedInBoth + connectedInOne;
    }

    /** Pairs with a median in one program only, or with medians that are further apart than the tolerance. */
    int differences() {
        return connected() - close;
    }

    /** Share within the tolerance, base pairs with a median in both. */
    double closeShare() {
        return (double) close / connectedInBoth;
    }

    /** Share with the same minute, base pairs with a median in at least one program. */
    double equalShare() {
        return (double) equal / connected();
    }

    /** Share that agrees on whether there is a median, base all pairs. */
    double agreement() {
        return (double) (pairs - connectedInOne) / pairs;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d pairs, %d connected in both (%.1f %% within %d minutes), %d in one "
                + "(agreement %.2f %% of all), %d equal, %d differences", pairs, connectedInBoth, 100 * closeShare(),
                TOLERANCE_MINUTES, connectedInOne, 100 * agreement(), equal, differences());
    }
}
