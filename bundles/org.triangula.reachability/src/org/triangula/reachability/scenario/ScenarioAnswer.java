// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.List;
import java.util.Set;
import org.triangula.reachability.ReachabilityResult;

/**
 * The answer to a scenario: what was computed, and results of the study that hold for it, too.
 *
 * @param inputs what it rests on
 * @param parts tables that were computed, with the same types and modes in one part
 * @param held identities of results of the study that hold
 */
public record ScenarioAnswer(ScenarioInputs inputs, List<Part> parts, Set<String> held) {

    /** Copies the collections. */
    public ScenarioAnswer {
        parts = List.copyOf(parts);
        held = Set.copyOf(held);
    }

    /**
     * Tables that were computed together; the arrays are not copied.
     *
     * @param result the tables
     * @param store content of the columnar file
     * @param provenance content of the description of how they came about
     * @param facilities content of the table of facilities they rest on
     */
    public record Part(ReachabilityResult result, byte[] store, byte[] provenance, byte[] facilities) {
    }

    /** Returns the number of tables that were computed. */
    public int computed() {
        return parts.stream().mapToInt(part -> part.result().times().size()).sum();
    }
}
