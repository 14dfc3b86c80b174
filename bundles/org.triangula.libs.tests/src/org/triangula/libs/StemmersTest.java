// SPDX-License-Identifier: EPL-2.0
package org.triangula.libs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** The wrapped Lucene finds its own services, whatever the class loader of the thread is. */
class StemmersTest {

    @Test
    void servicesAreFoundByName() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (Analyzer analyzer = CustomAnalyzer.builder().withTokenizer("standard").addTokenFilter("lowercase")
            .addTokenFilter("germanNormalization").addTokenFilter("germanLightStem").build();
            TokenStream stream = analyzer.tokenStream("text", "Die Häuser der Landkreise")) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            List<String> stems = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                stems.add(term.toString());
            }
            stream.end();
            assertEquals(List.of("die", "haus", "der", "landkreis"), stems);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
