// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.triangula.core.text.DocumentText;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;

/**
 * A hit with the text around it, on one line (concordance, Luhn 1960).
 *
 * @param hit the hit
 * @param label how the document is called in citations
 * @param paragraph number of the paragraph, from 1
 * @param speaker who speaks; empty when unknown
 * @param timeMark time mark of the paragraph; empty when there is none
 * @param left text before the hit in the same paragraph
 * @param found text of the hit
 * @param right text after the hit in the same paragraph
 */
public record KeywordInContext(Hit hit, String label, int paragraph, String speaker, String timeMark, String left,
    String found, String right) {

    /** In which order hits are listed. */
    public enum Order {
        /** As they stand in documents. */
        TEXT,
        /** By the words before the hit, the nearest first. */
        LEFT,
        /** By what was found, then by what follows. */
        FOUND,
        /** By the words after the hit. */
        RIGHT
    }

    /**
     * The context of a hit.
     *
     * @param index the texts
     * @param hit a hit of the index
     * @param width how many code points are shown on each side at most
     * @return the hit in its context
     */
    public static KeywordInContext of(TextIndex index, Hit hit, int width) {
        IndexedDocument document = index.document(hit.document()).orElseThrow();
        DocumentText text = document.text();
        int place = document.paragraphAt(hit.start());
        int from = Math.max(document.paragraphStart(place), hit.start() - width);
        int lastPlace = document.paragraphAt(Math.max(hit.start(), hit.end() - 1));
        int to = Math.max(hit.end(), Math.min(document.paragraphEnd(lastPlace), hit.end() + width));
        return new KeywordInContext(hit, document.source().label(), place + 1, document.speaker(place),
            text.paragraph(place + 1).timeMark().orElse(""), text.passage(from, hit.start()),
            text.passage(hit.start(), hit.end()).replace('\n', ' '), text.passage(hit.end(), to));
    }

    /**
     * Sorts hits by their context.
     *
     * @param index the texts
     * @param hits hits of the index
     * @param order the order
     * @param width how many code points of the context count at most
     * @param locale language whose alphabet is used
     * @return the hits in this order; equal ones stay as they are
     */
    public static List<Hit> sorted(TextIndex index, List<Hit> hits, Order order, int width, Locale locale) {
        if (order == Order.TEXT) {
            return hits;
        }
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.SECONDARY);
        List<Keyed> keyed = new ArrayList<>(hits.size());
        for (Hit hit : hits) {
            KeywordInContext line = of(index, hit, width);
            keyed.add(new Keyed(hit, collator.getCollationKey(line.key(order)).toByteArray()));
        }
        keyed.sort(Comparator.comparing(Keyed::key, Arrays::compareUnsigned));
        return keyed.stream().map(Keyed::hit).toList();
    }

    private String key(Order order) {
        return switch (order) {
            case LEFT -> String.join(" ", reversed(words(left)));
            case RIGHT -> String.join(" ", words(right));
            case FOUND -> String.join(" ", words(found)) + "  " + String.join(" ", words(right));
            case TEXT -> "";
        };
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("[^\\p{L}\\p{M}\\p{N}]+"));
    }

    private static List<String> reversed(List<String> words) {
        return words.reversed();
    }

    private record Keyed(Hit hit, byte[] key) {
    }
}
