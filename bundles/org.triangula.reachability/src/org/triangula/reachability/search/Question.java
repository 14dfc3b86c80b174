// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.triangula.reachability.ReachabilityProgress;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.TravelTimes;

/** A question that is asked for one type and mode after the other; who asks takes the answers. */
public interface Question {

    /** Returns the facility types that it is asked for. */
    List<String> types();

    /** Answers for a type. */
    TravelTimes answer(PreparedAnalysis prepared, LinkedFacilities facilities, String type,
            ReachabilityProgress progress);

    /** Returns where the answers go. */
    AnswerSink sink();

    /** Answers for all types, spread over the cores; only the tables that are being computed are kept in memory. */
    default void ask(PreparedAnalysis prepared, LinkedFacilities facilities, ReachabilityProgress progress) {
        AtomicInteger done = new AtomicInteger();
        String task = facilities.mode() == TravelMode.TRANSIT ? "Travel times by public transport"
                : "Travel times by " + facilities.mode().key();
        IntStream.range(0, types().size()).parallel().forEach(index -> {
            progress.checkCancelled();
            String type = types().get(index);
            if (!sink().isKnown(type, facilities.mode())) {
                sink().accept(answer(prepared, facilities, type, progress));
            }
            progress.report(task, (double) done.incrementAndGet() / types().size());
        });
    }

    /**
     * The question for the nearest facility in time.
     *
     * @param types facility types
     * @param sink  where the answers go
     */
    record Nearest(List<String> types, AnswerSink sink) implements Question {
        /** Copies the list. */
        public Nearest {
            types = List.copyOf(types);
        }

        @Override
        public TravelTimes answer(PreparedAnalysis prepared, LinkedFacilities facilities, String type,
                ReachabilityProgress progress) {
            return prepared.nearest(facilities, type, progress);
        }
    }
}
