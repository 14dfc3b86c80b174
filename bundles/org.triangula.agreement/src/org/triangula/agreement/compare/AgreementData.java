// SPDX-License-Identifier: EPL-2.0
package org.triangula.agreement.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.model.Coder;
import org.triangula.model.Study;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Selection;

/**
 * The codings of a study at one moment, with the names of coders and documents. Immutable; taken from the model while
 * nobody changes it, then used in any thread.
 *
 * @param coders coders by identity, in the order of the study; the empty identity stands for codings without coder
 * @param documents documents with a text, in the order of the study
 * @param tree the codes
 * @param folders identities of codes that only hold codes and cannot be given
 */
public record AgreementData(Map<String, String> coders, List<ComparedDocument> documents, CodeTree tree,
    Set<String> folders) {

    /** Copies list and set. */
    public AgreementData {
        documents = List.copyOf(documents);
        folders = Set.copyOf(folders);
    }

    /**
     * A document with its codings.
     *
     * @param id identity
     * @param name name
     * @param length length of the text in code points
     * @param segments its codings in the order of the text
     */
    public record ComparedDocument(String id, String name, int length, List<CodedSegment> segments) {
        /** Copies the list. */
        public ComparedDocument {
            segments = List.copyOf(segments);
        }

        /**
         * Who coded here.
         *
         * @return number of codings by identity of the coder
         */
        public Map<String, Long> codingsByCoder() {
            return segments.stream().collect(Collectors.groupingBy(CodedSegment::coder, Collectors.counting()));
        }
    }

    /**
     * Takes the codings from a study.
     *
     * @param study the study; the caller sees to it that nobody changes it meanwhile
     * @return the data
     */
    public static AgreementData of(Study study) {
        Map<String, String> coders = new LinkedHashMap<>();
        for (Coder coder : study.getCoders()) {
            coders.put(coder.getId(), coder.getName() == null ? coder.getShortName() : coder.getName());
        }
        List<ComparedDocument> documents = new ArrayList<>();
        for (Document document : study.getTexts().getDocuments()) {
            List<CodedSegment> segments = new ArrayList<>();
            for (Selection selection : document.getSelections()) {
                for (Coding coding : selection.getCodings()) {
                    segments.add(CodedSegment.of(document, selection, coding));
                }
            }
            segments.sort(Comparator.comparingInt(CodedSegment::start).thenComparingInt(CodedSegment::end));
            if (document.getTextLength() > 0) {
                documents.add(new ComparedDocument(document.getId(),
                    document.getName() == null ? "" : document.getName(), document.getTextLength(), segments));
            }
        }
        Set<String> folders = new HashSet<>();
        if (study.getTexts().getCodeSystem() != null) {
            study.getTexts().getCodeSystem().eAllContents().forEachRemaining(object -> {
                if (object instanceof Code code && !code.isCodable()) {
                    folders.add(code.getId());
                }
            });
        }
        return new AgreementData(coders, documents, CodeTree.of(study.getTexts().getCodeSystem()), folders);
    }

    /**
     * The codes that can be given.
     *
     * @return identities in the order of the tree, without folders
     */
    public List<String> codes() {
        return tree.codes().stream().filter(code -> !folders.contains(code)).toList();
    }

    /**
     * The documents in which at least two of the coders gave a code.
     *
     * @param among identities of the coders
     * @return identities in the order of the study
     */
    public List<String> documentsOfSeveral(List<String> among) {
        return documents.stream()
            .filter(document -> document.codingsByCoder().keySet().stream().filter(among::contains).count() >= 2)
            .map(ComparedDocument::id).toList();
    }

    /**
     * The coders who gave at least one code.
     *
     * @return identities in the order of the study
     */
    public List<String> activeCoders() {
        Map<String, Long> counts = new LinkedHashMap<>();
        documents.forEach(document -> document.codingsByCoder()
            .forEach((coder, count) -> counts.merge(coder, count, Long::sum)));
        return coders.keySet().stream().filter(counts::containsKey).toList();
    }
}
