// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems of German words, see {@link Stemming}. */
final class GermanStemming extends Stemming {

    private final GenderForms genderForms;
    private final List<Rule> rules;
    private final OneWord word = new OneWord();
    private final TokenStream stems = new GermanLightStemFilter(new GermanNormalizationFilter(word));
    private final CharTermAttribute result = stems.getAttribute(CharTermAttribute.class);

    GermanStemming(GenderForms genderForms, List<Rule> rules) {
        this.genderForms = genderForms;
        this.rules = rules;
    }

    @Override
    public String stem(String written) {
        String plain = genderForms.plain(written);
        for (Rule rule : rules) {
            plain = rule.apply(plain);
        }
        word.next = plain.toLowerCase(Locale.ROOT);
        try {
            stems.incrementToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toString();
    }

    /** Gives one word after the other to the filters, which are made for streams of words. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(next);
            return true;
        }
    }
}
