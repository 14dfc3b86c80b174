// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.List;
import java.util.Optional;

/**
 * One step of a process as a text has it.
 *
 * @param key unique within the variant
 * @param name what is done
 * @param carrier who does it, as told; empty if not told
 * @param medium key of the medium, or the word where it is not known; empty if not told
 * @param duration how long it takes who does it
 * @param waiting how long is waited before it
 * @param optional whether it can be left out
 * @param details documents, note and source
 * @param flows what follows; empty where the process ends
 * @param comments lines of comment before it
 */
public record NotedStep(String key, String name, String carrier, String medium, Optional<TimeSpan> duration,
    Optional<TimeSpan> waiting, boolean optional, Details details, List<NotedFlow> flows, List<String> comments) {

    /**
     * What else is told of a step.
     *
     * @param documents documents that it needs or hands on
     * @param note what is said about it; may be empty
     * @param source where it is told; may be empty
     */
    public record Details(List<String> documents, String note, String source) {

        /** Nothing else is told. */
        public static final Details NONE = new Details(List.of(), "", "");

        /** Copies the list. */
        public Details {
            documents = List.copyOf(documents);
        }
    }

    /** Copies the lists; a sole way to the end of which nothing is told is no way. */
    public NotedStep {
        flows = flows.size() == 1 && flows.getFirst().isEnd() && flows.getFirst().isPlain() ? List.of()
            : List.copyOf(flows);
        comments = List.copyOf(comments);
    }

    /**
     * The same step with other ways.
     *
     * @param others what follows
     * @return the step
     */
    public NotedStep withFlows(List<NotedFlow> others) {
        return new NotedStep(key, name, carrier, medium, duration, waiting, optional, details, others, comments);
    }
}
