// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/** Takes tables one by one as soon as they are computed. Called by several threads. */
public interface AnswerSink {

    /** Returns whether a table is there already, from a run that was interrupted; it is not computed again then. */
    boolean isKnown(String type, TravelMode mode);

    /** Takes a table. */
    void accept(TravelTimes times);
}
