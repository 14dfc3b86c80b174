// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;
import org.triangula.model.texts.Texts;

/**
 * All codings of a study at one moment, immutable, by document and in the order of the text. Queries work on it without
 * touching the model; after a change only the documents concerned are read again.
 */
public final class CodingIndex {

    private static final Comparator<CodedSegment> IN_TEXT = Comparator.comparingInt(CodedSegment::start)
        .thenComparingInt(CodedSegment::end).thenComparing(CodedSegment::coding);

    private final Map<String, List<CodedSegment>> documents;

    private CodingIndex(Map<String, List<CodedSegment>> documents) {
        this.documents = documents;
    }

    /**
     * Reads all codings. The caller keeps the study from changing meanwhile.
     *
     * @param study the study
     * @return the codings
     */
    public static CodingIndex of(Study study) {
        return read(study, new CodingIndex(Map.of()), null);
    }

    /**
     * The codings after a change.
     *
     * @param study the study after the change
     * @param touched the objects that were changed, as a session reports them
     * @return the codings; documents that were not touched are shared with this index
     */
    public CodingIndex after(Study study, Collection<? extends Identified> touched) {
        Set<EObject> concerned = new HashSet<>();
        for (Identified object : touched) {
            EObject container = object;
            while (container != null && !(container instanceof Document)) {
                container = container instanceof Selection || container instanceof Coding ? container.eContainer()
                    : null;
            }
            if (container != null) {
                concerned.add(container);
            }
        }
        return read(study, this, concerned);
    }

    private static CodingIndex read(Study study, CodingIndex before, Set<EObject> concerned) {
        Map<String, List<CodedSegment>> documents = new LinkedHashMap<>();
        Texts texts = study.getTexts();
        if (texts != null) {
            for (Document document : texts.getDocuments()) {
                List<CodedSegment> known = before.documents.get(document.getId());
                boolean keep = known != null && concerned != null && !concerned.contains(document);
                documents.put(document.getId(), keep ? known : read(document));
            }
        }
        return new CodingIndex(documents);
    }

    private static List<CodedSegment> read(Document document) {
        List<CodedSegment> segments = new ArrayList<>();
        for (Selection selection : document.getSelections()) {
            for (Coding coding : selection.getCodings()) {
                segments.add(CodedSegment.of(document, selection, coding));
            }
        }
        segments.sort(IN_TEXT);
        return List.copyOf(segments);
    }

    /**
     * The documents.
     *
     * @return identities in the order of the study
     */
    public List<String> documents() {
        return List.copyOf(documents.keySet());
    }

    /**
     * The codings of a document.
     *
     * @param document identity
     * @return its codings in the order of the text; none when there is no such document
     */
    public List<CodedSegment> in(String document) {
        return documents.getOrDefault(document, List.of());
    }

    /**
     * All codings.
     *
     * @return the codings in the order of documents and text
     */
    public Stream<CodedSegment> all() {
        return documents.values().stream().flatMap(List::stream);
    }

    /**
     * Number of codings.
     *
     * @return the number
     */
    public int size() {
        return documents.values().stream().mapToInt(List::size).sum();
    }
}
