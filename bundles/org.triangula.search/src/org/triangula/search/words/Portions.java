// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.model.Study;
import org.triangula.model.inquiry.Case;
import org.triangula.model.inquiry.Variable;
import org.triangula.model.inquiry.VariableValue;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.DocumentGroup;
import org.triangula.search.text.TextIndex;

/** Divides the texts of a study into portions. */
public final class Portions {

    private final Set<String> documents;

    /**
     * Creates the divider.
     *
     * @param documents identities of the documents that are looked at
     */
    public Portions(Set<String> documents) {
        this.documents = Set.copyOf(documents);
    }

    /**
     * All documents together.
     *
     * @param index the texts
     * @return one portion
     */
    public Portion together(TextIndex index) {
        return Portion.of("", Messages.Portion_all, index.documents().stream()
            .map(document -> document.source().document()).filter(documents::contains).toList());
    }

    /**
     * One portion per document.
     *
     * @param index the texts
     * @return the portions in the order of the study
     */
    public List<Portion> byDocument(TextIndex index) {
        return index.documents().stream().map(document -> document.source())
            .filter(source -> documents.contains(source.document()))
            .map(source -> Portion.of(source.document(), source.label(), List.of(source.document()))).toList();
    }

    /**
     * One portion per group; groups inside a group belong to it.
     *
     * @param study the study; the caller keeps it from changing
     * @return the portions in the order of the study, at the end one for documents without group if there are any
     */
    public List<Portion> byGroup(Study study) {
        List<Portion> portions = new ArrayList<>();
        Set<String> rest = new LinkedHashSet<>();
        study.getTexts().getDocuments().stream().map(Document::getId).filter(documents::contains).forEach(rest::add);
        for (DocumentGroup group : study.getTexts().getGroups()) {
            Set<String> members = new LinkedHashSet<>();
            collect(group, members);
            members.retainAll(documents);
            rest.removeAll(members);
            if (!members.isEmpty()) {
                portions.add(Portion.of(group.getId(), Objects.toString(group.getName(), ""), members));
            }
        }
        if (!rest.isEmpty()) {
            portions.add(Portion.of("", Messages.Portion_no_group, rest));
        }
        return portions;
    }

    private static void collect(DocumentGroup group, Set<String> members) {
        group.getDocuments().forEach(document -> members.add(document.getId()));
        group.getGroups().forEach(inner -> collect(inner, members));
    }

    /**
     * One portion per value of a variable: a document has the value of the cases whose member it is.
     *
     * @param study the study; the caller keeps it from changing
     * @param variable the variable
     * @return the portions in the order of the variable's categories, then of the values' first appearance, at the end
     *     one for documents without value if there are any
     */
    public List<Portion> byVariable(Study study, Variable variable) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        variable.getCategories().forEach(term -> values.put(Objects.toString(term.getName(), ""),
            new LinkedHashSet<>()));
        Set<String> rest = new LinkedHashSet<>();
        study.getTexts().getDocuments().stream().map(Document::getId).filter(documents::contains).forEach(rest::add);
        for (Case each : study.getInquiry() == null ? List.<Case>of() : study.getInquiry().getCases()) {
            for (VariableValue value : each.getValues()) {
                if (value.getVariable() == variable && value.getValue() != null) {
                    each.getMembers().stream().filter(Document.class::isInstance).map(member -> member.getId())
                        .filter(documents::contains).forEach(document -> {
                            values.computeIfAbsent(value.getValue(), key -> new LinkedHashSet<>()).add(document);
                            rest.remove(document);
                        });
                }
            }
        }
        List<Portion> portions = new ArrayList<>();
        values.forEach((value, members) -> {
            if (!members.isEmpty()) {
                portions.add(Portion.of(value, value.isBlank() ? "–" : value, members));
            }
        });
        if (!rest.isEmpty()) {
            portions.add(Portion.of("", Messages.Portion_no_value, rest));
        }
        return portions;
    }

    /**
     * One portion per code: the text that is coded with it or a code below it.
     *
     * @param codings the codings
     * @param tree the codes
     * @param codes identities of the codes
     * @return the portions in the order of the code tree, without codes that were not given
     */
    public List<Portion> byCode(CodingIndex codings, CodeTree tree, Set<String> codes) {
        List<Portion> portions = new ArrayList<>();
        for (String code : tree.codes()) {
            if (!codes.contains(code)) {
                continue;
            }
            Set<String> wanted = tree.withSubcodes(Set.of(code));
            Map<String, int[]> ranges = new LinkedHashMap<>();
            for (String document : codings.documents()) {
                if (documents.contains(document)) {
                    int[] here = ranges(codings.in(document), wanted);
                    if (here.length > 0) {
                        ranges.put(document, here);
                    }
                }
            }
            if (!ranges.isEmpty()) {
                portions.add(new Portion(code, tree.name(code), ranges));
            }
        }
        return portions;
    }

    private static int[] ranges(List<CodedSegment> segments, Set<String> codes) {
        return Portion.merged(segments.stream().filter(segment -> codes.contains(segment.code()))
            .flatMapToInt(segment -> IntStream.of(segment.start(), segment.end())).toArray());
    }
}
