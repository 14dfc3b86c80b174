// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.CodingOrigin;
import org.triangula.model.texts.TextsFactory;

/**
 * Codings of four short texts with paragraphs of five characters, and the code tree {@code a(a1(a11) a2) b(b1) c}.
 *
 * @param segments the codings
 */
public record CodedTexts(List<CodedSegment> segments) {

    /** The documents. */
    public static final List<String> DOCUMENTS = List.of("d1", "d2", "d3", "d4");
    /** The codes, in the order of the tree. */
    public static final List<String> CODES = List.of("a", "a1", "a11", "a2", "b", "b1", "c");
    static final int PARAGRAPH = 5;
    private static final int LENGTH = 40;

    /** A coding before it has an identity. */
    private record Draft(String document, String code, int start, int length, int weight) {
    }

    /**
     * Any such texts.
     *
     * @param most most codings
     * @return an arbitrary
     */
    public static Arbitrary<CodedTexts> any(int most) {
        // the last document stays without codings
        return Combinators.combine(Arbitraries.of(DOCUMENTS.subList(0, 3)), Arbitraries.of(CODES),
            Arbitraries.integers().between(0, LENGTH - 1), Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 100)).as(Draft::new).list().ofMaxSize(most).map(drafts -> {
                List<CodedSegment> segments = new ArrayList<>();
                drafts.forEach(draft -> segments.add(segment(segments.size(), draft.document(), draft.code(),
                    draft.start(), Math.min(LENGTH, draft.start() + draft.length()), draft.weight())));
                return new CodedTexts(segments);
            });
    }

    /**
     * A coding.
     *
     * @param number makes its identity
     * @param document document
     * @param code code
     * @param start first code point
     * @param end code point after the last
     * @param weight weight
     * @return the coding
     */
    public static CodedSegment segment(int number, String document, String code, int start, int end, int weight) {
        return new CodedSegment("k" + number, "s" + number, document, code, "", start, end, weight, "", null,
            CodingOrigin.MANUAL);
    }

    static CodeTree tree() {
        CodeSystem system = TextsFactory.eINSTANCE.createCodeSystem();
        Map<String, Code> codes = new LinkedHashMap<>();
        for (String id : CODES) {
            Code code = TextsFactory.eINSTANCE.createCode();
            code.setId(id);
            code.setName("Code " + id);
            codes.put(id, code);
            (id.length() == 1 ? system.getCodes() : codes.get(id.substring(0, id.length() - 1)).getCodes()).add(code);
        }
        return CodeTree.of(system);
    }

    /**
     * The codings in arrays.
     *
     * @return the table
     */
    public CodingTable table() {
        Map<String, List<CodedSegment>> documents = new LinkedHashMap<>();
        DOCUMENTS.forEach(document -> documents.put(document,
            segments.stream().filter(segment -> segment.document().equals(document)).toList()));
        return CodingTable.of(CodingIndex.of(documents), tree());
    }

    /** Whether a segment belongs to a code: said without the tree, by the names. */
    static boolean belongs(CodedSegment segment, String code, boolean subcodes) {
        return subcodes ? segment.code().startsWith(code) : segment.code().equals(code);
    }

    static int paragraph(int position) {
        return position / PARAGRAPH + 1;
    }
}
