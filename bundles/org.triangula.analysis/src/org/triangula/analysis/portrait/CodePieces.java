// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.portrait;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.triangula.coding.retrieval.CodedSegment;

/** Cuts a text at every place where a coding begins or ends. */
final class CodePieces {

    private CodePieces() {
    }

    /**
     * A piece of the text in which the same codes hold.
     *
     * @param start first code point
     * @param end code point after the last
     * @param codings one coding for each of the codes, the one that begins first; none where nothing is coded
     */
    record Piece(int start, int end, List<CodedSegment> codings) {
        int length() {
            return end - start;
        }
    }

    /**
     * The pieces of a text.
     *
     * @param segments its codings in the order of the text; what lies outside of the text is left out
     * @param characters length of the text in code points
     * @return pieces that together are the text, none of them empty
     */
    static List<Piece> of(List<CodedSegment> segments, int characters) {
        TreeSet<Integer> cuts = new TreeSet<>();
        cuts.add(0);
        cuts.add(characters);
        for (CodedSegment segment : segments) {
            cuts.add(Math.clamp(segment.start(), 0, characters));
            cuts.add(Math.clamp(segment.end(), 0, characters));
        }
        List<Piece> pieces = new ArrayList<>(cuts.size());
        List<CodedSegment> open = new ArrayList<>();
        int next = 0;
        Integer start = cuts.pollFirst();
        for (Integer end : cuts) {
            int from = start;
            open.removeIf(segment -> segment.end() <= from);
            while (next < segments.size() && segments.get(next).start() <= from) {
                if (segments.get(next).end() > from) {
                    open.add(segments.get(next));
                }
                next++;
            }
            Map<String, CodedSegment> codes = new LinkedHashMap<>();
            open.forEach(segment -> codes.putIfAbsent(segment.code(), segment));
            pieces.add(new Piece(from, end, List.copyOf(codes.values())));
            start = end;
        }
        return pieces;
    }
}
