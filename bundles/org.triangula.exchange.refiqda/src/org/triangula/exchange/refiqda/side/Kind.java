// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

/** Kinds of objects that REFI-QDA projects have, in the order in which reports name them. */
public enum Kind {
    /** Users. */
    CODERS,
    /** Codes. */
    CODES,
    /** Texts. */
    DOCUMENTS,
    /** Passages. */
    SEGMENTS,
    /** Codings. */
    CODINGS,
    /** Notes. */
    MEMOS,
    /** Variables. */
    VARIABLES,
    /** Cases. */
    CASES,
    /** Sets of codes or documents. */
    SETS,
    /** Links. */
    LINKS;

    /**
     * What people call it.
     *
     * @return a noun in the plural
     */
    public String label() {
        return switch (this) {
            case CODERS -> Messages.object_coders;
            case CODES -> Messages.object_codes;
            case DOCUMENTS -> Messages.object_documents;
            case SEGMENTS -> Messages.object_segments;
            case CODINGS -> Messages.object_codings;
            case MEMOS -> Messages.object_memos;
            case VARIABLES -> Messages.object_variables;
            case CASES -> Messages.object_cases;
            case SETS -> Messages.object_sets;
            case LINKS -> Messages.object_links;
        };
    }
}
