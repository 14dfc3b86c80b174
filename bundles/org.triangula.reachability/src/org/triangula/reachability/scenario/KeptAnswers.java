// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.search.AnswerSink;

/** Keeps tables in memory: for work that is done before a file of unfinished tables has reached the disk. */
final class KeptAnswers implements AnswerSink {

    private final Map<String, TravelTimes> tables = new ConcurrentHashMap<>();

    @Override
    public boolean isKnown(String type, TravelMode mode) {
        return false;
    }

    @Override
    public void accept(TravelTimes times) {
        tables.put(times.mode().key() + ' ' + times.type(), times);
    }

    /** Returns the tables, ordered by type, then mode. */
    List<TravelTimes> ordered(List<String> types, List<TravelMode> modes) {
        List<TravelTimes> ordered = new ArrayList<>();
        for (String type : types) {
            for (TravelMode mode : modes) {
                ordered.add(tables.get(mode.key() + ' ' + type));
            }
        }
        return ordered;
    }
}
