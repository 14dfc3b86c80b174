// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences of a paragraph with the rules of the Java platform ({@link BreakIterator}, Unicode UAX 29); a
 * break after an abbreviation ({@code abbreviations-de.txt}), an ordinal number or an initial is none. An instance is
 * used by one thread at a time.
 */
public final class Sentences {

    private final BreakIterator breaks;
    private final Set<String> abbreviations;

    /**
     * Creates the finder for a language.
     *
     * @param language a language tag; {@code null} or empty stands for German
     */
    public Sentences(String language) {
        String key = Stemming.key(language);
        breaks = BreakIterator.getSentenceInstance(Locale.of(key));
        String file = "abbreviations-" + key + ".txt";
        abbreviations = new HashSet<>(DataFiles.exists(Sentences.class, file)
            ? DataFiles.lines(Sentences.class, file) : List.of());
    }

    /**
     * Where the sentences of a paragraph end.
     *
     * @param paragraph the paragraph
     * @return ascending indexes of Java characters, the last of them the length of the paragraph; empty for an empty
     *     paragraph
     */
    public int[] ends(String paragraph) {
        breaks.setText(paragraph);
        List<Integer> ends = new ArrayList<>();
        breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == paragraph.length() || !isInside(paragraph, end)) {
                ends.add(end);
            }
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The sentence at a place.
     *
     * @param ends the ends of the sentences
     * @param index index of a Java character of the paragraph
     * @return number of the sentence, from 0
     */
    public static int at(int[] ends, int index) {
        int found = Arrays.binarySearch(ends, index);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Whether a break only follows the point of an abbreviation, an ordinal number in German, or an initial. */
    private boolean isInside(String paragraph, int end) {
        int last = end;
        while (last > 0 && Character.isWhitespace(paragraph.charAt(last - 1))) {
            last--;
        }
        if (last == 0 || paragraph.charAt(last - 1) != '.') {
            return false;
        }
        int first = last - 1;
        while (first > 0 && !Character.isWhitespace(paragraph.charAt(first - 1))
            && "(„\"»".indexOf(paragraph.charAt(first - 1)) < 0) {
            first--;
        }
        String word = paragraph.substring(first, last);
        String bare = word.substring(0, word.length() - 1);
        boolean initial = bare.length() == 1 && Character.isUpperCase(bare.charAt(0));
        boolean ordinal = !bare.isEmpty() && bare.length() <= 2 && bare.chars().allMatch(Character::isDigit);
        return initial || ordinal || abbreviations.contains(word)
            || abbreviations.contains(word.toLowerCase(Locale.ROOT));
    }
}
