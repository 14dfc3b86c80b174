// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.summary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.model.Study;
import org.triangula.model.texts.Summary;

/** All summaries of a study at one moment, immutable. */
public final class SummaryIndex {

    private final Map<Place, SummaryEntry> summaries;

    private record Place(String document, String code) {
    }

    private SummaryIndex(Map<Place, SummaryEntry> summaries) {
        this.summaries = summaries;
    }

    /**
     * Reads all summaries. The caller keeps the study from changing meanwhile.
     *
     * @param study the study
     * @return the summaries; of two on the same document and code, which only a merge of studies can bring, both texts
     */
    public static SummaryIndex of(Study study) {
        Map<Place, SummaryEntry> found = new LinkedHashMap<>();
        if (study.getTexts() != null) {
            for (Summary summary : study.getTexts().getSummaries()) {
                if (summary.getDocument() == null || summary.getCode() == null || summary.getText() == null) {
                    continue;
                }
                found.merge(new Place(summary.getDocument().getId(), summary.getCode().getId()), entry(summary),
                    (one, other) -> new SummaryEntry(one.summary(), one.document(), one.code(),
                        one.text() + "\n" + other.text(), one.author(), one.modifiedAt()));
            }
        }
        return new SummaryIndex(found);
    }

    private static SummaryEntry entry(Summary summary) {
        return new SummaryEntry(summary.getId(), summary.getDocument().getId(), summary.getCode().getId(),
            summary.getText(), summary.getAuthor() == null ? "" : summary.getAuthor().getId(),
            summary.getModifiedAt());
    }

    /**
     * The summary of a document under a code.
     *
     * @param document identity of the document
     * @param code identity of the code
     * @return the summary; empty when nobody wrote one
     */
    public Optional<SummaryEntry> find(String document, String code) {
        return Optional.ofNullable(summaries.get(new Place(document, code)));
    }

    /**
     * All summaries.
     *
     * @return summaries in the order of the study
     */
    public List<SummaryEntry> all() {
        return List.copyOf(summaries.values());
    }
}
