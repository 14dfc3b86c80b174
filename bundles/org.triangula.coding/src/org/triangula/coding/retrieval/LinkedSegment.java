// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Link;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * A passage that is linked to a facility, an area, an actor or anything else.
 *
 * @param link identity of the link
 * @param selection identity of the selection
 * @param document identity of the document
 * @param target identity of what it is linked to
 * @param start first Unicode code point
 * @param end code point after the last
 */
public record LinkedSegment(String link, String selection, String document, String target, int start, int end) {

    /**
     * Finds the passages that are linked to certain objects, in whichever direction the link was drawn.
     *
     * @param study the study
     * @param targets identities of facilities, areas, actors …
     * @return the passages in the order of documents and text
     */
    public static List<LinkedSegment> linkedTo(Study study, Set<String> targets) {
        return find(study, (selection, other) -> targets.contains(other.getId()));
    }

    /**
     * Finds what the passages of a document are linked to.
     *
     * @param document a document of the study
     * @param study the study
     * @return the linked passages in the order of the text
     */
    public static List<LinkedSegment> linkedFrom(Document document, Study study) {
        return find(study, (selection, other) -> selection.eContainer() == document);
    }

    private static List<LinkedSegment> find(Study study, Condition condition) {
        List<LinkedSegment> found = new ArrayList<>();
        if (study.getInquiry() == null || study.getTexts() == null) {
            return found;
        }
        for (Link link : study.getInquiry().getLinks()) {
            add(link, link.getSource(), link.getTarget(), condition, found);
            add(link, link.getTarget(), link.getSource(), condition, found);
        }
        List<String> documents = study.getTexts().getDocuments().stream().map(Document::getId).toList();
        found.sort(Comparator.comparingInt((LinkedSegment segment) -> documents.indexOf(segment.document))
            .thenComparingInt(LinkedSegment::start).thenComparingInt(LinkedSegment::end)
            .thenComparing(LinkedSegment::link));
        return List.copyOf(found);
    }

    private static void add(Link link, Identified passage, Identified other, Condition condition,
        List<LinkedSegment> found) {
        Identified place = passage instanceof Coding coding ? (Identified) coding.eContainer() : passage;
        if (place instanceof Selection selection && other != null && selection.eContainer() instanceof Document document
            && condition.holds(selection, other)) {
            found.add(new LinkedSegment(link.getId(), selection.getId(), document.getId(), other.getId(),
                selection.getStart(), selection.getEnd()));
        }
    }

    private interface Condition {
        boolean holds(Selection selection, Identified other);
    }
}
