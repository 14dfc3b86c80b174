// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentTexts;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.Located;
import org.triangula.exchange.maxqda.locate.SegmentLocator;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.Study;
import org.triangula.model.texts.Document;

/** The passages of imports whose places are not decided yet. */
public final class ReviewList {

    private ReviewList() {
    }

    /**
     * All items of a study.
     *
     * @param study the study
     * @return items in the order of imports and rows, those that were left out included
     */
    public static List<ReviewItem> of(Study study) {
        List<ReviewItem> items = new ArrayList<>();
        for (Source source : study.getProvenance()) {
            for (Property property : source.getProperties()) {
                ReviewItem.of(property).ifPresent(items::add);
            }
        }
        return items;
    }

    /**
     * Places where items may stand in the text as it is now. Long work for many documents.
     *
     * @param study the study
     * @param items the items
     * @param texts gives the texts of the documents
     * @return candidates by item, the best first; none for items whose document is gone or where nothing is similar
     * @throws ProblemException if a text cannot be read
     */
    public static Map<ReviewItem, List<Candidate>> candidates(Study study, List<ReviewItem> items, DocumentTexts texts)
        throws ProblemException {
        Map<String, List<ReviewItem>> byDocument = new LinkedHashMap<>();
        items.forEach(item -> byDocument.computeIfAbsent(item.document(), key -> new ArrayList<>()).add(item));
        Map<ReviewItem, List<Candidate>> candidates = new LinkedHashMap<>();
        for (Document document : study.getTexts().getDocuments()) {
            List<ReviewItem> own = byDocument.getOrDefault(document.getId(), List.of());
            if (!own.isEmpty()) {
                List<Located> located = new SegmentLocator(texts.text(document))
                    .locate(own.stream().map(ReviewItem::sought).toList());
                for (int i = 0; i < own.size(); i++) {
                    candidates.put(own.get(i), located.get(i).candidates());
                }
            }
        }
        items.forEach(item -> candidates.putIfAbsent(item, List.of()));
        return candidates;
    }
}
