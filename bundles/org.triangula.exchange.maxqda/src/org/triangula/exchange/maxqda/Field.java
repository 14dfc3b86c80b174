// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a table of MAXQDA means. */
public enum Field {

    /** The colour of the code, as a glyph in that colour. */
    COLOUR("colour"),

    /** The comment on a coded segment. */
    COMMENT("comment"),

    /** The group of the document. */
    DOCUMENT_GROUP("documentGroup"),

    /** The name of the document. */
    DOCUMENT_NAME("documentName"),

    /** Path of a code. */
    CODE("code"),

    /** Where a passage begins: paragraph, page or time. */
    BEGIN("begin"),

    /** Where a passage ends. */
    END("end"),

    /** The weight, 0 to 100. */
    WEIGHT("weight"),

    /** Text of a passage. */
    SEGMENT("segment"),

    /** Who changed it last. */
    MODIFIED_BY("modifiedBy"),

    /** When it was changed last. */
    MODIFIED_AT("modifiedAt"),

    /** Who made it. */
    CREATED_BY("createdBy"),

    /** When it was made. */
    CREATED_AT("createdAt"),

    /** Number of characters of a passage. */
    AREA("area"),

    /** Share of the passage in its document in per cent. */
    COVERAGE("coverage"),

    /** Path of the code above. */
    PARENT_CODE("parentCode"),

    /** Other name of a code. */
    ALIAS("alias"),

    /** Number of coded segments. */
    FREQUENCY("frequency"),

    /** Number of documents. */
    DOCUMENTS("documents"),

    /** Number of memos. */
    MEMOS("memos"),

    /** Text of a memo, or definition of a code. */
    MEMO("memo"),

    /** The example of a code. */
    EXAMPLE("example"),

    /** The title of a memo. */
    TITLE("title"),

    /** The kind of a memo. */
    LABEL("label"),

    /** Beginning of a text, cut at 63 characters; not read. */
    PREVIEW("preview"),

    /** Places of the passages that a summary is about. */
    POSITIONS("positions"),

    /** Text of a summary. */
    SUMMARY("summary"),

    /** Text of a paraphrase. */
    PARAPHRASE("paraphrase"),

    /** The category of a paraphrase. */
    CATEGORY("category"),

    /** A variable of documents; the heading is its name. */
    VARIABLE("variable"),

    /** Summaries on one code; the heading is its path. */
    CODE_COLUMN("codeColumn"),

    /** Paraphrases of one document; the heading is its name. */
    DOCUMENT_COLUMN("documentColumn");

    private final String id;

    Field(String id) {
        this.id = id;
    }

    /**
     * The identity in data files.
     *
     * @return for example {@code documentName}
     */
    public String id() {
        return id;
    }

    /**
     * Finds a field by its identity.
     *
     * @param id identity in data files
     * @return the field
     */
    public static Optional<Field> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
