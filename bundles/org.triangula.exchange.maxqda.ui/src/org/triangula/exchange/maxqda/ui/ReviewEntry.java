// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.PassageContext;
import org.triangula.exchange.maxqda.study.ReviewItem;
import org.triangula.exchange.maxqda.study.ReviewList;
import org.triangula.model.texts.Document;

/**
 * A line of the review list with everything that is shown of it.
 *
 * @param item the item
 * @param document name of the document; empty when it is gone
 * @param places where the passage may stand, the best first
 */
record ReviewEntry(ReviewItem item, String document, List<Place> places) {

    private static final int CONTEXT = 130;

    /** A place with what stands around it. */
    record Place(Candidate candidate, PassageContext context) {
    }

    /** Reads the list of a study. Long work; to be called in a job. */
    static List<ReviewEntry> read(StudySession session) throws ProblemException {
        List<ReviewItem> items;
        Map<String, String> names = new HashMap<>();
        Map<String, DocumentText> texts = new HashMap<>();
        synchronized (session) {
            items = ReviewList.of(session.study());
            Set<String> wanted = items.stream().map(ReviewItem::document).collect(Collectors.toSet());
            for (Document document : session.study().getTexts().getDocuments()) {
                if (wanted.contains(document.getId())) {
                    names.put(document.getId(), document.getName());
                    texts.put(document.getId(), session.text(document));
                }
            }
        }
        // the search itself needs nothing that others may change meanwhile
        Map<ReviewItem, List<Candidate>> candidates = ReviewList.candidates(items, texts);
        List<ReviewEntry> entries = new ArrayList<>();
        for (ReviewItem item : items) {
            List<Place> places = candidates.get(item).stream().map(each -> new Place(each,
                PassageContext.of(texts.get(item.document()), each.start(), each.end(), CONTEXT))).toList();
            entries.add(new ReviewEntry(item, names.getOrDefault(item.document(), ""), places));
        }
        return entries;
    }

    /** What the line is about, for the filter. */
    String words() {
        return document + ' ' + String.join(" ", item.code()) + ' ' + item.text() + ' ' + item.coder();
    }

    @Override
    public String toString() {
        return "ReviewEntry[" + item + "]";
    }
}
