// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names in spite of typing errors: three-letter pieces choose the candidates, edit distance scores them.
 * Immutable and safe for several threads.
 */
public final class NameIndex {

    private static final int CANDIDATES = 48;
    private static final int DICE_STEPS = 10_000;
    private static final int LEAST_DICE = 1_500;
    private static final int[] NOTHING = new int[0];
    private static final double LEAST_SCORE = 0.6;
    /** Names that are the same but for a left-out qualifier are good, but not certain. */
    private static final double WITHOUT_QUALIFIER = 0.96;
    private static final double OTHER_QUALIFIER = 0.8;
    private static final double ALMOST = 0.99;

    private final List<NameForm> forms;
    private final Map<String, int[]> exact = new HashMap<>();
    private final Map<Integer, int[]> pieces = new HashMap<>();
    private final int[] pieceCounts;

    /**
     * A name found.
     *
     * @param index position of the name in the list that was given
     * @param score likeness, 0.6 … 1; 1 for names that are the same
     */
    public record Hit(int index, double score) {
    }

    /**
     * Creates an index.
     *
     * @param forms the names; several may be the same
     */
    public NameIndex(List<NameForm> forms) {
        this.forms = List.copyOf(forms);
        this.pieceCounts = new int[this.forms.size()];
        Map<Integer, Postings> collected = new HashMap<>();
        Map<String, Postings> texts = new HashMap<>();
        for (int i = 0; i < this.forms.size(); i++) {
            NameForm form = this.forms.get(i);
            texts.computeIfAbsent(form.text(), unknown -> new Postings()).add(i);
            int[] own = pieces(form.base());
            pieceCounts[i] = own.length;
            for (int piece : own) {
                collected.computeIfAbsent(piece, unknown -> new Postings()).add(i);
            }
        }
        texts.forEach((text, postings) -> exact.put(text, postings.toArray()));
        collected.forEach((piece, postings) -> pieces.put(piece, postings.toArray()));
    }

    /**
     * Finds the names most like a given one.
     *
     * @param sought a name
     * @param limit most hits wanted
     * @return the hits, best first, equal ones in the order of the list; all exact ones even beyond the limit
     */
    public List<Hit> find(NameForm sought, int limit) {
        List<Hit> hits = new ArrayList<>();
        int[] same = exact.getOrDefault(sought.text(), NOTHING);
        for (int index : same) {
            hits.add(new Hit(index, 1));
        }
        if (hits.size() < limit) {
            List<Hit> alike = new ArrayList<>();
            for (int candidate : candidates(sought.base())) {
                double score = score(sought, forms.get(candidate));
                if (score >= LEAST_SCORE && Arrays.binarySearch(same, candidate) < 0) {
                    alike.add(new Hit(candidate, score));
                }
            }
            alike.sort(Comparator.comparingDouble(Hit::score).reversed().thenComparingInt(Hit::index));
            hits.addAll(alike.subList(0, Math.min(alike.size(), limit - hits.size())));
        }
        return hits;
    }

    private int[] candidates(String base) {
        int[] own = pieces(base);
        int[] shared = new int[forms.size()];
        int[] touched = new int[forms.size()];
        int count = 0;
        for (int piece : own) {
            for (int index : pieces.getOrDefault(piece, NOTHING)) {
                if (shared[index]++ == 0) {
                    touched[count++] = index;
                }
            }
        }
        // Dice's coefficient in a long with the position below, so that sorting needs no objects
        long[] ranked = new long[count];
        int kept = 0;
        for (int i = 0; i < count; i++) {
            int index = touched[i];
            int dice = (int) (DICE_STEPS * 2L * shared[index] / (own.length + pieceCounts[index]));
            if (dice >= LEAST_DICE) {
                ranked[kept++] = (long) (DICE_STEPS - dice) << Integer.SIZE | index;
            }
        }
        Arrays.sort(ranked, 0, kept);
        int[] result = new int[Math.min(kept, CANDIDATES)];
        for (int i = 0; i < result.length; i++) {
            result[i] = (int) ranked[i];
        }
        return result;
    }

    /**
     * The likeness of two names.
     *
     * @param one a name
     * @param other another name
     * @return 0 … 1; 1 when their texts are the same or they differ only in a shortened qualifier
     */
    public static double score(NameForm one, NameForm other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        double whole = Math.min(ALMOST, likeness(one.text(), other.text()));
        double bases = likeness(one.base(), other.base());
        double factor;
        if (one.qualifierFits(other)) {
            factor = 1;
        } else if (one.qualifier().isEmpty() || other.qualifier().isEmpty()) {
            factor = WITHOUT_QUALIFIER;
        } else {
            factor = OTHER_QUALIFIER;
        }
        double parts = bases < 1 ? Math.min(ALMOST, bases) * factor : factor;
        return Math.max(whole, parts);
    }

    private static double likeness(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0) {
            return 0;
        }
        int limit = (int) Math.ceil(longest * (1 - LEAST_SCORE) / WITHOUT_QUALIFIER);
        return Math.max(0, 1 - (double) EditDistance.between(one, other, limit) / longest);
    }

    /** The distinct three-letter pieces of a text with its beginning and end marked. */
    private static int[] pieces(String text) {
        String padded = "  " + text + " ";
        int[] result = new int[padded.length() - 2];
        for (int i = 0; i < result.length; i++) {
            result[i] = (padded.charAt(i) * 31 + padded.charAt(i + 1)) * 65599 + padded.charAt(i + 2);
        }
        return Arrays.stream(result).distinct().toArray();
    }

    /** A growing list of positions. */
    private static final class Postings {

        private int[] values = new int[4];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}
