// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.text.DocumentText;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.WordScanner;

/** Applies a pattern to each paragraph. Places without characters are left out. */
final class PatternMatcher implements DocumentMatcher {

    private final Pattern pattern;
    private final boolean wholeWords;
    private final WordParts parts;
    private final long deadline;

    /**
     * Creates a matcher.
     *
     * @param pattern the pattern
     * @param wholeWords whether what is found must not be a part of a word
     * @param parts words of which a paragraph has at least one if it has the pattern; {@code null} = unknown
     * @param deadline when the time is over
     */
    PatternMatcher(Pattern pattern, boolean wholeWords, WordParts parts, long deadline) {
        this.pattern = pattern;
        this.wholeWords = wholeWords;
        this.parts = parts;
        this.deadline = deadline;
    }

    @Override
    public void match(IndexedDocument document, Paragraphs paragraphs, Found found) {
        DocumentText text = document.text();
        Matcher matcher = pattern.matcher(new LimitedCharacters(text.text(), deadline));
        for (int i = 0; i < document.paragraphCount(); i++) {
            if (!paragraphs.includes(i) || parts != null && !parts.isIn(document, i)) {
                continue;
            }
            matcher.region(text.charIndex(document.paragraphStart(i)), text.charIndex(document.paragraphEnd(i)));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()
                    && (!wholeWords || isWhole(text.text(), matcher.start(), matcher.end()))) {
                    int start = text.codePoint(matcher.start());
                    found.found(start, Math.max(start + 1, text.codePoint(matcher.end())));
                }
            }
        }
    }

    /**
     * Whether a piece of text is no part of a longer word.
     *
     * @param text the text
     * @param start index of the first Java character
     * @param end index after the last
     * @return true if no word goes on at either end
     */
    static boolean isWhole(String text, int start, int end) {
        return (start == 0 || !WordScanner.isWordPart(text.codePointBefore(start))
            || !WordScanner.isWordPart(text.codePointAt(start)))
            && (end == text.length() || !WordScanner.isWordPart(text.codePointAt(end))
                || !WordScanner.isWordPart(text.codePointBefore(end)));
    }
}
