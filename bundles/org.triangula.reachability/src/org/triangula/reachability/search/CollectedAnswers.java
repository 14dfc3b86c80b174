// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/** Keeps tables in memory. */
final class CollectedAnswers implements AnswerSink {
    private final Map<String, TravelTimes> tables = new ConcurrentHashMap<>();

    @Override
    public boolean isKnown(String type, TravelMode mode) {
        return false;
    }

    @Override
    public void accept(TravelTimes times) {
        tables.put(times.mode().key() + ' ' + times.type(), times);
    }

    /** Returns a table that was computed. */
    TravelTimes get(String type, TravelMode mode) {
        return tables.get(mode.key() + ' ' + type);
    }
}
