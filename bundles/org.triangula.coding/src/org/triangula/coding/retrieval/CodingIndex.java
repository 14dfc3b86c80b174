// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.Collection;
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

    private final Map<String, DocumentCodings> documents;
    private final List<String> order;
    private final int size;

    private CodingIndex(Map<String, DocumentCodings> documents) {
        this.documents = documents;
        this.order = List.copyOf(documents.keySet());
        this.size = documents.values().stream().mapToInt(codings -> codings.segments().size()).sum();
    }

    /**
     * The index of codings that come from elsewhere than an open study.
     *
     * @param documents the codings of each document by its identity, in the order of the documents
     * @return the codings
     */
    public static CodingIndex of(Map<String, ? extends Collection<CodedSegment>> documents) {
        Map<String, DocumentCodings> read = new LinkedHashMap<>();
        documents.forEach((document, codings) -> read.put(document, DocumentCodings.of(codings)));
        return new CodingIndex(read);
    }

    /**
     * Reads all codings. The caller keeps the study from changing meanwhile.
     *
     * @param study the study
     * @return the codings
     */
    public static CodingIndex of(Study study) {
        return read(study, null, null);
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
        Map<String, DocumentCodings> documents = new LinkedHashMap<>();
        Texts texts = study.getTexts();
        if (texts != null) {
            for (Document document : texts.getDocuments()) {
                DocumentCodings known = before == null || concerned.contains(document) ? null
                    : before.documents.get(document.getId());
                documents.put(document.getId(), known == null ? DocumentCodings.of(document) : known);
            }
        }
        return new CodingIndex(documents);
    }

    /**
     * The documents.
     *
     * @return identities in the order of the study
     */
    public List<String> documents() {
        return order;
    }

    /**
     * The codings of a document.
     *
     * @param document identity
     * @return its codings in the order of the text; none when there is no such document
     */
    public List<CodedSegment> in(String document) {
        return codings(document).segments();
    }

    /**
     * All codings.
     *
     * @return the codings in the order of documents and text
     */
    public Stream<CodedSegment> all() {
        return documents.values().stream().flatMap(codings -> codings.segments().stream());
    }

    /**
     * Number of codings.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * How often each code was given in a document.
     *
     * @param document identity
     * @return number of codings of each code that was given there, by the code's identity
     */
    public Map<String, Integer> frequencies(String document) {
        return codings(document).frequencies();
    }

    /**
     * Whether a document has the very same codings in another index, which is so as long as it was not changed.
     *
     * @param document identity
     * @param other another state of the codings of the same study
     * @return true if the document's codings were not read again in between
     */
    boolean shares(String document, CodingIndex other) {
        return codings(document) == other.codings(document);
    }

    private DocumentCodings codings(String document) {
        return documents.getOrDefault(document, DocumentCodings.NONE);
    }
}
