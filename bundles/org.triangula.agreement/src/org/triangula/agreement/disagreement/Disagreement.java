// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.triangula.agreement.compare.Span;

/**
 * A place where two coders differ.
 *
 * @param kind in what they differ
 * @param document identity of the document
 * @param firstCoder identity of one coder
 * @param secondCoder identity of the other
 * @param firstCode identity of the compared code that the first gave; empty when the first gave none
 * @param secondCode identity of the compared code that the second gave; empty when the second gave none
 * @param first what the first marked; empty when nothing
 * @param second what the second marked; empty when nothing
 * @param overlap characters in both by characters in at least one, 0 to 1
 */
public record Disagreement(Kind kind, String document, String firstCoder, String secondCoder, String firstCode,
    String secondCode, Optional<Span> first, Optional<Span> second, double overlap) {

    /** In what two coders differ. */
    public enum Kind {
        /** Only the first gave the code. */
        ONLY_FIRST,
        /** Only the second gave the code. */
        ONLY_SECOND,
        /** Both marked the place, with different codes. */
        DIFFERENT_CODE,
        /** Both gave the code, but their segments overlap less than the threshold. */
        DIFFERENT_BOUNDARIES;

        /**
         * The kind in words.
         *
         * @param first name of the first coder
         * @param second name of the second coder
         * @return for example "only Anna"
         */
        public String label(String first, String second) {
            return switch (this) {
                case ONLY_FIRST -> Messages.bind(Messages.kind_only, first);
                case ONLY_SECOND -> Messages.bind(Messages.kind_only, second);
                case DIFFERENT_CODE -> Messages.kind_code;
                case DIFFERENT_BOUNDARIES -> Messages.kind_boundaries;
            };
        }
    }

    /**
     * Where it begins.
     *
     * @return first code point that one of the two marked
     */
    public int start() {
        return spans().mapToInt(Span::start).min().orElse(0);
    }

    /**
     * Where it ends.
     *
     * @return code point after the last that one of the two marked
     */
    public int end() {
        return spans().mapToInt(Span::end).max().orElse(0);
    }

    /**
     * The codings it is about.
     *
     * @return identities, those of the first coder first
     */
    public List<String> codings() {
        return spans().flatMap(span -> span.codings().stream()).toList();
    }

    private Stream<Span> spans() {
        return Stream.concat(first.stream(), second.stream());
    }
}
