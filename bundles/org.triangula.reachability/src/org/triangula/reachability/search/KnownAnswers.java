// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.Optional;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/** Tables of the same question that are known already, and a place for those that were just computed. Thread-safe. */
public interface KnownAnswers {
    /** Nothing is known, and nothing is kept. */
    KnownAnswers NONE = new KnownAnswers() {
        @Override
        public Optional<TravelTimes> find(String type, TravelMode mode) {
            return Optional.empty();
        }

        @Override
        public void keep(TravelTimes times) {
            // not kept
        }
    };

    /** Finds a table. */
    Optional<TravelTimes> find(String type, TravelMode mode);

    /** Takes a table that was just computed. */
    void keep(TravelTimes times);
}
