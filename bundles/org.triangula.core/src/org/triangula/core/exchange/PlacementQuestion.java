// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.util.List;
import java.util.Map;

/**
 * Something of a file, a coded segment for example, that fits at several places of the study or at none without doubt.
 * It is not placed unless a person chooses. The file is then read again with the choice among the options of the
 * {@link ImportRequest}: {@code place.ID = CANDIDATE}.
 *
 * @param id identity within the file, the same whenever the file is read, for example {@code row 17}
 * @param document document of the study where it belongs; empty when that is doubtful, too
 * @param label what it is, for example the path of its code
 * @param passage its text as it is in the file
 * @param reason why it is not placed, in the language of the user
 * @param candidates the places it may belong to, the likeliest first; may be empty
 */
public record PlacementQuestion(String id, String document, String label, String passage, String reason,
    List<Candidate> candidates) {

    private static final String PREFIX = "place.";

    /** Copies the list. */
    public PlacementQuestion {
        candidates = List.copyOf(candidates);
    }

    /**
     * A place.
     *
     * @param key its key, the same whenever the file is read with the same study
     * @param place where it is, for example "Paragraph 12"
     * @param before words before it
     * @param passage the words at the place
     * @param after words after it
     * @param score how well it fits, from 0 to 1 for the same words
     */
    public record Candidate(String key, String place, String before, String passage, String after, double score) {
    }

    /**
     * Key of the choice among the options of a request.
     *
     * @param id identity of the question
     * @return the key
     */
    public static String key(String id) {
        return PREFIX + id;
    }

    /**
     * What somebody chose.
     *
     * @param options options of a request
     * @param id identity of the question
     * @return key of a candidate; {@code null} when nobody chose
     */
    public static String choice(Map<String, String> options, String id) {
        return options.get(key(id));
    }
}
