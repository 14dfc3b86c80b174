// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;

/**
 * A part of the texts whose words are counted together: a document, a group, what is coded with a code.
 *
 * @param id identity of what it stands for
 * @param name name for people
 * @param ranges by identity of the document first code point and the one after the last of each range in turn,
 *     ascending and not touching each other; an empty array stands for the whole document
 */
public record Portion(String id, String name, Map<String, int[]> ranges) {

    private static final int[] WHOLE = {};

    /** Keeps the order of documents. */
    public Portion {
        ranges = Collections.unmodifiableMap(new LinkedHashMap<>(ranges));
    }

    /**
     * Whole documents.
     *
     * @param id identity
     * @param name name
     * @param documents identities of the documents
     * @return the portion
     */
    public static Portion of(String id, String name, Iterable<String> documents) {
        Map<String, int[]> ranges = new LinkedHashMap<>();
        documents.forEach(document -> ranges.put(document, WHOLE));
        return new Portion(id, name, ranges);
    }

    /**
     * Everything that is in at least one of several portions.
     *
     * @param name name
     * @param portions the portions
     * @return all of them together; what is in several of them is in it once
     */
    public static Portion union(String name, List<Portion> portions) {
        Map<String, int[]> union = new LinkedHashMap<>();
        for (Portion portion : portions) {
            portion.ranges.forEach((document, ranges) -> union.merge(document, ranges,
                (one, other) -> one.length == 0 || other.length == 0 ? WHOLE : merged(one, other)));
        }
        return new Portion("", name, union);
    }

    /**
     * Puts ranges in order and joins those that touch.
     *
     * @param pairs first code point and the one after the last of each range in turn, in any order
     * @return the same characters as ascending ranges that do not touch each other
     */
    static int[] merged(int[]... pairs) {
        List<int[]> all = new ArrayList<>();
        for (int[] several : pairs) {
            for (int i = 0; i < several.length; i += 2) {
                all.add(new int[] {several[i], several[i + 1]});
            }
        }
        all.sort((one, other) -> Integer.compare(one[0], other[0]));
        int[] merged = new int[2 * all.size()];
        int count = 0;
        for (int[] range : all) {
            if (count > 0 && range[0] <= merged[count - 1]) {
                merged[count - 1] = Math.max(merged[count - 1], range[1]);
            } else {
                merged[count++] = range[0];
                merged[count++] = range[1];
            }
        }
        return Arrays.copyOf(merged, count);
    }

    /**
     * The words of a document that belong to this portion, in order.
     *
     * @param document the document
     * @param word receives numbers of words
     */
    void words(IndexedDocument document, IntConsumer word) {
        int[] here = ranges.get(document.source().document());
        if (here == null) {
            return;
        }
        if (here.length == 0) {
            for (int i = 0; i < document.words(); i++) {
                word.accept(i);
            }
        }
        for (int k = 0; k < here.length; k += 2) {
            int[] between = document.wordsBetween(here[k], here[k + 1]);
            for (int i = between[0]; i < between[1]; i++) {
                word.accept(i);
            }
        }
    }

    /**
     * Whether a place belongs to this portion.
     *
     * @param document identity of the document
     * @param position code point
     * @return true if it is in one of the ranges
     */
    public boolean holds(String document, int position) {
        int[] here = ranges.get(document);
        if (here == null || here.length == 0) {
            return here != null;
        }
        int found = Arrays.binarySearch(here, position);
        // beginnings have even places; a place that is not found stands behind the beginning at -found - 2
        return found >= 0 ? found % 2 == 0 : (-found - 1) % 2 == 1;
    }

    /**
     * The documents.
     *
     * @param index the texts
     * @return those of the documents that are in the index
     */
    List<IndexedDocument> documents(TextIndex index) {
        return ranges.keySet().stream().flatMap(id -> index.document(id).stream()).toList();
    }
}
