// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.projects.database.ProjectDatabase;

/**
 * A highlight of Taguette.
 *
 * @param number its number in the database
 * @param start byte of its first character, see {@link HtmlText}
 * @param end byte after its last character
 * @param snippet its words as HTML
 * @param tags numbers of its tags; may be empty
 */
record TaguetteHighlight(long number, long start, long end, String snippet, List<Long> tags) {

    /** All highlights by the number of the document. */
    static Map<Long, List<TaguetteHighlight>> read(ProjectDatabase database, Progress progress)
        throws ProblemException {
        Map<Long, List<Long>> tags = new HashMap<>();
        database.read("highlight_tags", progress, row -> tags
            .computeIfAbsent(row.number("highlight_id"), key -> new ArrayList<>(1)).add(row.number("tag_id")),
            "highlight_id", "tag_id");
        Map<Long, List<TaguetteHighlight>> highlights = new LinkedHashMap<>();
        database.read("highlights", progress, row -> highlights
            .computeIfAbsent(row.number("document_id"), key -> new ArrayList<>())
            .add(new TaguetteHighlight(row.number("id"), row.has("start_offset") ? row.number("start_offset") : -1,
                row.number("end_offset"), row.text("snippet"), tags.getOrDefault(row.number("id"), List.of()))),
            "id", "document_id", "start_offset", "end_offset", "snippet");
        return highlights;
    }

    /** Whether the words of the snippet are those at the place. */
    boolean fits(HtmlText text) {
        int[] passage = text.passage(start, end);
        return passage != null
            && plain(HtmlText.of(snippet, true).text()).equals(plain(text.words(passage)));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
