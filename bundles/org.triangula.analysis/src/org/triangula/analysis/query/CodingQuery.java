// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a complex coding query looks for, without the documents it looks in.
 *
 * @param function how the codes have to meet
 * @param codes identities of the codes A, each once, in the order in which they were chosen
 * @param others identities of the codes B; without meaning for functions that compare with none
 * @param subcodes whether each code stands for the codes below it, too
 * @param number the least number of codes, or the greatest distance in paragraphs; without meaning for other functions
 * @param coders identities of the coders whose codings count; empty = all
 */
public record CodingQuery(QueryFunction function, List<String> codes, List<String> others, boolean subcodes, int number,
    Set<String> coders) {

    /** Leaves out what is there twice. */
    public CodingQuery {
        Objects.requireNonNull(function);
        codes = List.copyOf(new LinkedHashSet<>(codes));
        others = List.copyOf(new LinkedHashSet<>(others));
        coders = Set.copyOf(coders);
        if (number < 0) {
            throw new IllegalArgumentException("A number of codes or paragraphs is not " + number);
        }
    }

    /**
     * A query of all coders.
     *
     * @param function how the codes have to meet
     * @param codes identities of the codes A
     * @param others identities of the codes B
     * @return the query, with subcodes and the usual number
     */
    public static CodingQuery of(QueryFunction function, List<String> codes, List<String> others) {
        return new CodingQuery(function, codes, others, true, function.usualNumber(), Set.of());
    }

    /**
     * Whether all is chosen that the function needs.
     *
     * @return false while codes A or B are missing
     */
    public boolean isComplete() {
        return !codes.isEmpty() && (!function.needsOthers() || !others.isEmpty());
    }
}
