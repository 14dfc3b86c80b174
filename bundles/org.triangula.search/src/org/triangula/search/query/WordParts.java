// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.regex.Pattern;

import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.WordForms;

/** The word forms that have certain letters in them. A paragraph without any of these forms need not be looked at. */
final class WordParts {

    private final boolean[] forms;
    private final Pattern part;

    private WordParts(boolean[] forms, Pattern part) {
        this.forms = forms;
        this.part = part;
    }

    /**
     * Finds the forms.
     *
     * @param all all forms
     * @param letters the letters; empty when none are known
     * @param flags how they are compared, see {@link Pattern#compile(String, int)}
     * @return the forms; {@code null} when the letters may stand outside of words, as digits do in time marks
     */
    static WordParts of(WordForms.Snapshot all, String letters, int flags) {
        if (letters.isEmpty() || letters.codePoints().allMatch(Character::isDigit)) {
            return null;
        }
        Pattern part = Pattern.compile(Pattern.quote(letters), flags);
        boolean[] forms = new boolean[all.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = part.matcher(all.form(i)).find();
        }
        return new WordParts(forms, part);
    }

    /** Whether the letters stand in the label of a speaker, which is no word. */
    boolean isInLabel(IndexedDocument document) {
        return document.speakers().stream().anyMatch(label -> part.matcher(label).find());
    }

    boolean isIn(IndexedDocument document, int paragraph) {
        int last = document.firstWord(paragraph + 1);
        for (int word = document.firstWord(paragraph); word < last; word++) {
            if (forms[document.form(word)]) {
                return true;
            }
        }
        return false;
    }
}
