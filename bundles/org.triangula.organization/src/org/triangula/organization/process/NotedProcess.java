// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.process;

import java.util.List;
import java.util.Optional;

/**
 * A process with its variants as a text has it.
 *
 * @param key unique in the study
 * @param name name of the process
 * @param task key of the task that it serves; empty if not told
 * @param person name of the carrier whom the process is about, for example Citizen; empty if not told
 * @param note free description; may be empty
 * @param sources where it is told
 * @param variants the variants in the order of the text
 * @param comments lines of comment before it
 * @param closing lines of comment after everything
 */
public record NotedProcess(String key, String name, String task, String person, String note, List<String> sources,
    List<NotedVariant> variants, List<String> comments, List<String> closing) {

    /** Copies the lists. */
    public NotedProcess {
        sources = List.copyOf(sources);
        variants = List.copyOf(variants);
        comments = List.copyOf(comments);
        closing = List.copyOf(closing);
    }

    /**
     * The variant with a key.
     *
     * @param wanted the key
     * @return the variant; empty if there is none
     */
    public Optional<NotedVariant> variant(String wanted) {
        return variants.stream().filter(one -> one.key().equals(wanted)).findFirst();
    }

    /**
     * The same process with other variants.
     *
     * @param others the variants
     * @return the process
     */
    public NotedProcess withVariants(List<NotedVariant> others) {
        return new NotedProcess(key, name, task, person, note, sources, others, comments, closing);
    }

    /**
     * Whether a carrier is the person whom the process is about.
     *
     * @param carrier name of a carrier
     * @return true if so
     */
    public boolean concerns(String carrier) {
        return !person.isEmpty() && person.equalsIgnoreCase(carrier);
    }
}
