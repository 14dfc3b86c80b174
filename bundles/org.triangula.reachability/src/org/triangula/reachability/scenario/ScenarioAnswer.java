// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.scenario;

import java.util.List;
import java.util.Set;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
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
     * @param store the columnar file
     * @param provenance content of the description of how they came about
     * @param facilities content of the table of facilities they rest on
     */
    public record Part(ReachabilityResult result, Store store, byte[] provenance, byte[] facilities) {
    }

    /** A columnar file that is not in the study yet: in memory, or on the disk until the answer is entered. */
    @FunctionalInterface
    public interface Store {

        /**
         * Puts the file into the study.
         *
         * @param edit the study
         * @param name a file name for people
         * @return path inside the study folder
         * @throws ProblemException if it cannot be written
         */
        String putInto(StudyEdit edit, String name) throws ProblemException;
    }

    /** Returns the number of tables that were computed. */
    public int computed() {
        return parts.stream().mapToInt(part -> part.result().times().size()).sum();
    }
}
