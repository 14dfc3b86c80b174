// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Arrays;
import java.util.Optional;

/** What a table of MAXQDA holds. Headings and fields of each are data: {@code contents.csv}, {@code headings.csv}. */
public enum Content {

    /** Coded segments, one a row: the retrieved segments or the overview of coded segments. */
    CODED_SEGMENTS("codedSegments"),

    /** Codes with their frequencies. */
    CODE_SYSTEM("codeSystem"),

    /** Codes with their definitions; also the table from which MAXQDA imports codes ({@code Code}, {@code Memo}). */
    CODEBOOK("codebook"),

    /** Documents with the values of their variables, one document a row. */
    DOCUMENT_VARIABLES("documentVariables"),

    /** Memos, one a row. */
    MEMOS("memos"),

    /** Summaries of the summary grid, one a row. */
    SUMMARIES("summaries"),

    /** Summaries as a matrix: one document a row, one code a column. */
    SUMMARY_TABLE("summaryTable"),

    /** Paraphrases, one a row. */
    PARAPHRASES("paraphrases"),

    /** Paraphrases as a matrix: one document a column; each cell holds paraphrases with their places. */
    PARAPHRASE_MATRIX("paraphraseMatrix");

    private final String id;

    Content(String id) {
        this.id = id;
    }

    /**
     * The identity in data files.
     *
     * @return for example {@code codedSegments}
     */
    public String id() {
        return id;
    }

    /**
     * Finds a content by its identity.
     *
     * @param id identity in data files
     * @return the content
     */
    public static Optional<Content> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
