// SPDX-License-Identifier: EPL-2.0
package org.triangula.analysis.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.triangula.coding.code.CodeTree;
import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;

/**
 * All codings of a study in flat arrays, for counting: documents and codes are numbers, codings lie in the order of
 * documents and text. Immutable. Codings whose code is not in the tree are left out.
 */
public final class CodingTable {

    private final List<String> documents;
    private final List<String> codes;
    private final CodeTree tree;
    private final Map<String, Integer> documentNumbers;
    private final Map<String, Integer> codeNumbers;
    /** Number of the code above; -1 at the top. */
    private final int[] parents;
    /** Number after the last code below a code; codes are in the order of the tree, so those below follow at once. */
    private final int[] ends;
    /** First coding of each document, and at last the number of codings. */
    private final int[] firsts;
    private final int[] codeOf;
    private final int[] starts;
    private final int[] stops;
    private final int[] weights;
    private final CodedSegment[] segments;

    private CodingTable(CodingIndex index, CodeTree tree) {
        this.tree = tree;
        documents = index.documents();
        codes = tree.codes();
        documentNumbers = numbers(documents);
        codeNumbers = numbers(codes);
        parents = new int[codes.size()];
        ends = new int[codes.size()];
        hierarchy();
        int size = index.size();
        firsts = new int[documents.size() + 1];
        codeOf = new int[size];
        starts = new int[size];
        stops = new int[size];
        weights = new int[size];
        CodedSegment[] all = new CodedSegment[size];
        int next = 0;
        for (int document = 0; document < documents.size(); document++) {
            firsts[document] = next;
            for (CodedSegment segment : index.in(documents.get(document))) {
                Integer code = codeNumbers.get(segment.code());
                if (code != null) {
                    codeOf[next] = code;
                    starts[next] = segment.start();
                    stops[next] = segment.end();
                    weights[next] = segment.weight();
                    all[next++] = segment;
                }
            }
        }
        firsts[documents.size()] = next;
        segments = Arrays.copyOf(all, next);
    }

    /**
     * Puts codings into arrays.
     *
     * @param index the codings
     * @param tree the codes
     * @return the table
     */
    public static CodingTable of(CodingIndex index, CodeTree tree) {
        return new CodingTable(index, tree);
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = HashMap.newHashMap(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        return numbers;
    }

    private void hierarchy() {
        Arrays.fill(parents, -1);
        for (int code = 0; code < ends.length; code++) {
            ends[code] = code + tree.withSubcodes(List.of(codes.get(code))).size();
            // a later code with the same range is further down, so the last one that writes is the nearest above
            for (int below = code + 1; below < ends[code]; below++) {
                parents[below] = code;
            }
        }
    }

    /**
     * The documents.
     *
     * @return identities in the order of the study
     */
    public List<String> documents() {
        return documents;
    }

    /**
     * The codes.
     *
     * @return identities in the order of the tree, a code before those below it
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * The code tree.
     *
     * @return names and paths of the codes
     */
    public CodeTree tree() {
        return tree;
    }

    /**
     * Number of codings.
     *
     * @return the number
     */
    public int size() {
        return segments.length;
    }

    /**
     * How deep a code lies.
     *
     * @param code identity
     * @return 0 at the top and for unknown codes
     */
    public int level(String code) {
        int level = -1;
        for (int number = codeNumbers.getOrDefault(code, -1); number >= 0; number = parents[number]) {
            level++;
        }
        return Math.max(0, level);
    }

    int document(String id) {
        return documentNumbers.getOrDefault(id, -1);
    }

    int code(String id) {
        return codeNumbers.getOrDefault(id, -1);
    }

    int parent(int code) {
        return parents[code];
    }

    /** Whether a code is another or lies somewhere below it. */
    boolean isIn(int code, int above) {
        return code >= above && code < ends[above];
    }

    int first(int document) {
        return firsts[document];
    }

    int codeOf(int coding) {
        return codeOf[coding];
    }

    int start(int coding) {
        return starts[coding];
    }

    int stop(int coding) {
        return stops[coding];
    }

    int weight(int coding) {
        return weights[coding];
    }

    CodedSegment segment(int coding) {
        return segments[coding];
    }

    /** Place of each code in a list, by number; -1 for those that are not in it. */
    int[] places(List<String> wanted) {
        int[] places = new int[codes.size()];
        Arrays.fill(places, -1);
        for (int i = 0; i < wanted.size(); i++) {
            int code = code(wanted.get(i));
            if (code >= 0) {
                places[code] = i;
            }
        }
        return places;
    }
}
