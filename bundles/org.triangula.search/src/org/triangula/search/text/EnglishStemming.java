// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.Locale;

import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems of English words by the Porter2 stemmer of Snowball; possessive endings are taken off. */
final class EnglishStemming extends Stemming {

    private final EnglishStemmer stemmer = new EnglishStemmer();

    @Override
    public String stem(String word) {
        stemmer.setCurrent(word.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
