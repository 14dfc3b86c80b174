// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.text.DocumentText;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.Located;
import org.triangula.exchange.maxqda.locate.SegmentLocator;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.Study;

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
     * Places where items may stand in the texts as they are now. Long work for many documents.
     *
     * @param items the items
     * @param texts texts of their documents by the documents' identity
     * @return candidates by item, the best first; none for items whose document is gone or where nothing is similar
     */
    public static Map<ReviewItem, List<Candidate>> candidates(List<ReviewItem> items,
        Map<String, DocumentText> texts) {
        Map<String, List<ReviewItem>> byDocument = new LinkedHashMap<>();
        items.forEach(item -> byDocument.computeIfAbsent(item.document(), key -> new ArrayList<>()).add(item));
        Map<ReviewItem, List<Candidate>> candidates = new LinkedHashMap<>();
        byDocument.forEach((document, own) -> {
            DocumentText text = texts.get(document);
            if (text != null) {
                List<Located> located =
                    new SegmentLocator(text).locate(own.stream().map(ReviewItem::sought).toList());
                for (int i = 0; i < own.size(); i++) {
                    candidates.put(own.get(i), located.get(i).candidates());
                }
            }
        });
        items.forEach(item -> candidates.putIfAbsent(item, List.of()));
        return candidates;
    }
}
