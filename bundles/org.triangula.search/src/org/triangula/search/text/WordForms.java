// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The different words of all texts, each with a number; numbers are only ever added. Safe for threads: what a
 * {@link Snapshot} shows never changes.
 */
public final class WordForms {

    private String[] forms = new String[1 << 12];
    private int[] table = new int[1 << 13];
    private int count;
    private final Map<String, StemTable> stems = new HashMap<>();

    /**
     * The number of a word.
     *
     * @param text a text
     * @param start index of the word's first Java character
     * @param end index after its last
     * @return its number from 0, a new one when the word is new
     */
    synchronized int number(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = spread(hash) & (table.length - 1);
        while (table[slot] != 0) {
            String form = forms[table[slot] - 1];
            if (form.length() == end - start && text.startsWith(form, start)) {
                return table[slot] - 1;
            }
            slot = (slot + 1) & (table.length - 1);
        }
        if (count == forms.length) {
            // readers keep the array they have
            forms = Arrays.copyOf(forms, count * 2);
        }
        forms[count] = text.substring(start, end);
        table[slot] = ++count;
        if (count * 2 > table.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        for (int i = 0; i < count; i++) {
            int slot = spread(forms[i].hashCode()) & (table.length - 1);
            while (table[slot] != 0) {
                slot = (slot + 1) & (table.length - 1);
            }
            table[slot] = i + 1;
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    /**
     * The words until now.
     *
     * @return an unchanging view
     */
    synchronized Snapshot snapshot() {
        return new Snapshot(this, forms, count);
    }

    private synchronized StemTable stems(String language, Snapshot snapshot) {
        StemTable known = stems.getOrDefault(language, StemTable.EMPTY);
        if (known.numbers.length < snapshot.count) {
            known = known.extended(Stemming.of(language), snapshot);
            stems.put(language, known);
        }
        return known;
    }

    /**
     * The stems of words in one language.
     *
     * @param numbers number of the stem of each word
     * @param names the stems by number
     * @param byName numbers of stems by name
     */
    public record StemTable(int[] numbers, String[] names, Map<String, Integer> byName) {
        static final StemTable EMPTY = new StemTable(new int[0], new String[0], Map.of());

        private StemTable extended(Stemming stemming, Snapshot snapshot) {
            int[] all = Arrays.copyOf(numbers, snapshot.count);
            Map<String, Integer> known = new HashMap<>(byName);
            String[] stemNames = Arrays.copyOf(names, snapshot.count);
            for (int i = numbers.length; i < snapshot.count; i++) {
                String stem = stemming.stem(snapshot.form(i));
                Integer number = known.get(stem);
                if (number == null) {
                    number = known.size();
                    known.put(stem, number);
                    stemNames[number] = stem;
                }
                all[i] = number;
            }
            return new StemTable(all, Arrays.copyOf(stemNames, known.size()), Map.copyOf(known));
        }
    }

    /** The words at one moment. */
    public static final class Snapshot {

        private final WordForms owner;
        private final String[] forms;
        private final int count;

        private Snapshot(WordForms owner, String[] forms, int count) {
            this.owner = owner;
            this.forms = forms;
            this.count = count;
        }

        /**
         * Number of different words.
         *
         * @return the number
         */
        public int size() {
            return count;
        }

        /**
         * A word.
         *
         * @param number its number, from 0
         * @return the word as it is written
         */
        public String form(int number) {
            return forms[number];
        }

        /**
         * The stems of all words. The first call for a language takes a while.
         *
         * @param language a language tag; {@code null} or empty stands for German
         * @return the stems; they may include those of words that came later
         */
        public StemTable stems(String language) {
            return owner.stems(Stemming.key(language), this);
        }
    }
}
