// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

/** How the entered text is understood. */
public enum SearchMode {
    /** As words with operators, wildcards and stems. */
    WORDS,
    /** As the characters it is made of. */
    PLAIN,
    /** As a regular expression, applied to each paragraph. */
    REGULAR_EXPRESSION,
    /** As keys of kinds of transcript marks, separated by white space; empty = all kinds. */
    MARKS
}
