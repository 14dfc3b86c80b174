// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.ui.segments;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.Activation;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.coding.retrieval.LinkedSegment;
import org.triangula.coding.retrieval.RetrievedSegment;
import org.triangula.coding.retrieval.Retrieval;
import org.triangula.coding.retrieval.SegmentReader;
import org.triangula.coding.ui.activation.ActivationTexts;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.NamedElement;
import org.triangula.model.actors.Actor;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.model.texts.DocumentSet;

/**
 * Of which objects the segments are shown: those of codes (in documents, where some are chosen, too), of documents, or
 * those linked to facilities, areas and actors. An area also stands for the interviews held about it.
 *
 * @param codes identities of codes
 * @param documents identities of documents
 * @param targets identities of facilities, areas and actors
 * @param names names of all of these, for the title
 * @param activated whether codes and documents are the active ones, and each code stands for itself only
 * @param codings identities of codings, where these and no others are shown
 */
record SegmentScope(Set<String> codes, Set<String> documents, Set<String> targets, List<String> names,
    boolean activated, Set<String> codings) {

    static final SegmentScope NONE =
        new SegmentScope(Set.of(), Set.of(), Set.of(), List.of(), false, Set.of());

    /** The active codes in the active documents; nothing while there are no codes or no documents active. */
    static SegmentScope of(Activation activation) {
        return activation.isEmpty() ? NONE : new SegmentScope(activation.codes(), activation.documents(), Set.of(),
            List.of(ActivationTexts.describe(activation)), true, Set.of());
    }

    /** Certain segments, as the result of an analysis gives them, under a title. */
    static SegmentScope of(String title, List<CodedSegment> segments) {
        return new SegmentScope(Set.of(), Set.of(), Set.of(), List.of(title), false,
            Set.copyOf(segments.stream().map(CodedSegment::coding).toList()));
    }

    /** The scope that a selection stands for; nothing when it holds none of these objects. */
    static SegmentScope of(List<EObject> objects, StudySession session) {
        Set<String> codes = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        Set<String> targets = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (EObject object : objects) {
            boolean known = true;
            switch (object) {
                case Code code -> codes.add(code.getId());
                case Document document -> documents.add(document.getId());
                case DocumentGroup group -> group.getDocuments().forEach(each -> documents.add(each.getId()));
                case DocumentSet set -> set.getDocuments().forEach(each -> documents.add(each.getId()));
                case Area area -> {
                    targets.add(area.getId());
                    session.study().getTexts().getDocuments().stream().filter(each -> isAbout(each, area))
                        .forEach(each -> documents.add(each.getId()));
                }
                case Facility facility -> targets.add(facility.getId());
                case Actor actor -> targets.add(actor.getId());
                default -> known = false;
            }
            if (known && object instanceof NamedElement named) {
                names.add(named.getName() == null ? "" : named.getName());
            }
        }
        return names.isEmpty() ? NONE : new SegmentScope(codes, documents, targets, List.copyOf(names), false,
            Set.of());
    }

    private static boolean isAbout(Document document, Area area) {
        return document.getAreas().contains(area)
            || document.getInterview() != null && document.getInterview().getDistrict() == area;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** Finds and reads the segments, first those that are linked. Called in a job, holding the session's monitor. */
    List<RetrievedSegment> retrieve(StudySession session, CodingIndex index, CodeTree tree, boolean subcodes)
        throws ProblemException {
        SegmentReader reader = new SegmentReader(session);
        List<RetrievedSegment> found = new ArrayList<>();
        if (!targets.isEmpty()) {
            found.addAll(reader.linked(LinkedSegment.linkedTo(session.study(), targets)));
        }
        if (!codes.isEmpty() || !documents.isEmpty()) {
            found.addAll(reader.coded(coded(index, tree, subcodes)));
        }
        if (!codings.isEmpty()) {
            // read anew, so that weights and comments are those of now, and what was removed is gone
            found.addAll(reader.coded(index.all().filter(segment -> codings.contains(segment.coding())).toList()));
        }
        return found;
    }

    private List<CodedSegment> coded(CodingIndex index, CodeTree tree, boolean subcodes) {
        return new Retrieval(codes, subcodes && !activated, documents, Set.of()).find(index, tree);
    }
}
