// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

/**
 * What an importer says about a file after a look at its beginning.
 *
 * @param certainty whether the file is in its format
 * @param content what the file holds, for files that are forms of the same content (a transcript as text, as JSON, as
 *        subtitles); equal for all its forms in one folder, empty when there are none
 * @param rank which form of the same content is best, the lowest first
 * @param accompanying true for a file that only accompanies others, such as a log, and is not imported unless wanted
 */
public record Recognition(Certainty certainty, String content, int rank, boolean accompanying) {

    /** The file is not in this format. */
    public static final Recognition NO = of(Certainty.NO);

    /** The ending of the name decides. */
    public static final Recognition BY_ENDING = of(Certainty.BY_ENDING);

    /** The file can be read as this format, if nothing better is known. */
    public static final Recognition POSSIBLE = of(Certainty.POSSIBLE);

    /** The content tells that the file is in this format, whatever its name. */
    public static final Recognition CERTAIN = of(Certainty.CERTAIN);

    /** How sure an importer is. */
    public enum Certainty {
        /** The file is not in this format. */
        NO,
        /** The content can be read if there is nothing better. */
        POSSIBLE,
        /** The importer did not look; the ending of the name decides. */
        BY_ENDING,
        /** The content tells. */
        CERTAIN
    }

    private static Recognition of(Certainty certainty) {
        return new Recognition(certainty, "", 0, false);
    }

    /**
     * A file that is one of several forms of the same content.
     *
     * @param content what it holds, equal for all forms in one folder
     * @param rank the lowest is the best form
     * @return certain
     */
    public static Recognition form(String content, int rank) {
        return new Recognition(Certainty.CERTAIN, content, rank, false);
    }

    /**
     * A file that only accompanies others.
     *
     * @return certain, but not to be imported unless wanted
     */
    public static Recognition besides() {
        return new Recognition(Certainty.CERTAIN, "", 0, true);
    }
}
