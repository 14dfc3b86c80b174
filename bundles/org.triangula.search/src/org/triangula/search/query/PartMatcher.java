// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.WordForms;

/** Finds letters inside words: each different word is looked through once, not each place where it stands. */
final class PartMatcher implements DocumentMatcher {

    /** For each form the code points at which the letters begin and end in it, in turn; {@code null} = not in it. */
    private final int[][] ranges;

    /**
     * Looks through all words.
     *
     * @param forms the words
     * @param pattern letters and digits that are looked for
     * @param wholeWords whether they must not be a part of a longer word
     */
    PartMatcher(WordForms.Snapshot forms, Pattern pattern, boolean wholeWords) {
        ranges = new int[forms.size()][];
        for (int i = 0; i < ranges.length; i++) {
            ranges[i] = ranges(forms.form(i), pattern, wholeWords);
        }
    }

    private static int[] ranges(String form, Pattern pattern, boolean wholeWords) {
        Matcher matcher = pattern.matcher(form);
        List<Integer> found = new ArrayList<>(2);
        while (matcher.find()) {
            if (!wholeWords || PatternMatcher.isWhole(form, matcher.start(), matcher.end())) {
                found.add(form.codePointCount(0, matcher.start()));
                found.add(form.codePointCount(0, matcher.end()));
            }
        }
        return found.isEmpty() ? null : found.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public void match(IndexedDocument document, Paragraphs paragraphs, Found found) {
        for (int i = 0; i < document.paragraphCount(); i++) {
            int last = document.firstWord(i + 1);
            if (!paragraphs.includes(i)) {
                continue;
            }
            for (int word = document.firstWord(i); word < last; word++) {
                int[] here = ranges[document.form(word)];
                if (here != null) {
                    int start = document.start(word);
                    for (int k = 0; k < here.length; k += 2) {
                        found.found(start + here[k], start + here[k + 1]);
                    }
                }
            }
        }
    }
}
