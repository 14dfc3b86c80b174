// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

/**
 * What follows on a step.
 *
 * @param to key of the step that follows; empty where the process ends
 * @param condition when this way is taken; empty for always
 * @param medium key of the medium of the hand-over; empty if not told
 * @param note what is said about it; may be empty
 * @param source where it is told; may be empty
 */
public record NotedFlow(String to, String condition, String medium, String note, String source) {

    /**
     * A way that is always taken.
     *
     * @param to key of the step that follows
     * @return the way
     */
    public static NotedFlow to(String to) {
        return new NotedFlow(to, "", "", "", "");
    }

    /**
     * Whether the process ends here.
     *
     * @return true if so
     */
    public boolean isEnd() {
        return to.isEmpty();
    }

    /**
     * Whether nothing more is told than what follows.
     *
     * @return true if so
     */
    public boolean isPlain() {
        return condition.isEmpty() && medium.isEmpty() && note.isEmpty() && source.isEmpty();
    }
}
