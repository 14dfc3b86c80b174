// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.List;
import java.util.Optional;

/**
 * A variant of a process as a text has it.
 *
 * @param key unique within the process
 * @param name name of the variant
 * @param header where and when it is found and what is said about it
 * @param steps the steps in the order of the text; the process begins with the first
 * @param comments lines of comment before it
 */
public record NotedVariant(String key, String name, Header header, List<NotedStep> steps, List<String> comments) {

    /**
     * What the header lines of a variant say.
     *
     * @param cases names of the cases in which it is found
     * @param from first date, as 2021 or 2021-04-01; empty if not known
     * @param until last date; empty if not known
     * @param trigger what sets the process off; may be empty
     * @param note free description; may be empty
     * @param sources where it is told
     */
    public record Header(List<String> cases, String from, String until, String trigger, String note,
        List<String> sources) {

        /** Nothing is said. */
        public static final Header NONE = new Header(List.of(), "", "", "", "", List.of());

        /** Copies the lists. */
        public Header {
            cases = List.copyOf(cases);
            sources = List.copyOf(sources);
        }
    }

    /** Copies the lists. */
    public NotedVariant {
        steps = List.copyOf(steps);
        comments = List.copyOf(comments);
    }

    /**
     * The step with a key.
     *
     * @param wanted the key
     * @return the step; empty if there is none
     */
    public Optional<NotedStep> step(String wanted) {
        return steps.stream().filter(one -> one.key().equals(wanted)).findFirst();
    }

    /**
     * The name, or the key where there is none.
     *
     * @return not empty
     */
    public String label() {
        return name.isEmpty() ? key : name;
    }
}
