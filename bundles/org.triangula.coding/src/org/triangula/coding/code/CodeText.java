// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.code;

import org.triangula.model.texts.Code;

/** The texts that say what a code means, in the order of a codebook (Mayring; MacQueen et al. 1998). */
public enum CodeText {
    /** When the code applies. */
    DEFINITION,
    /** What belongs to it, where the definition leaves a doubt. */
    INCLUSION,
    /** What does not belong to it, and which code it gets instead. */
    EXCLUSION,
    /** How to decide where it touches other codes. */
    CODING_RULES,
    /** Typical passage in words. */
    ANCHOR_EXAMPLE;

    /**
     * The text of a code.
     *
     * @param code the code
     * @return the text; empty when there is none
     */
    public String of(Code code) {
        String text = switch (this) {
            case DEFINITION -> code.getDefinition();
            case INCLUSION -> code.getInclusionRules();
            case EXCLUSION -> code.getExclusionRules();
            case CODING_RULES -> code.getCodingRules();
            case ANCHOR_EXAMPLE -> code.getAnchorExample();
        };
        return text == null ? "" : text;
    }

    /**
     * Enters the text of a code, inside an operation.
     *
     * @param code the code
     * @param text the text; blank or {@code null} to remove it
     */
    public void enter(Code code, String text) {
        String value = text == null || text.isBlank() ? null : text.strip();
        switch (this) {
            case DEFINITION -> code.setDefinition(value);
            case INCLUSION -> code.setInclusionRules(value);
            case EXCLUSION -> code.setExclusionRules(value);
            case CODING_RULES -> code.setCodingRules(value);
            case ANCHOR_EXAMPLE -> code.setAnchorExample(value);
        }
    }
}
