// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/** Checks that the German words of a package have the keys and places of the English ones and can be filled. */
public final class BothLanguages {

    private BothLanguages() {
    }

    /** @param messages the class of the package's words */
    public static void assertSayTheSame(Class<?> messages) throws IOException {
        Map<String, String> english = texts(messages, "messages.properties");
        Map<String, String> german = texts(messages, "messages_de.properties");
        assertEquals(english.keySet(), german.keySet());
        english.forEach((key, text) -> {
            assertEquals(places(text), places(german.get(key)), key);
            String filled = NLS.bind(german.get(key), new Object[] {"A1", "B2", "C3", "D4", "E5", "F6", "G7"});
            for (String place : places(text)) {
                assertTrue(filled.contains("ABCDEFG".charAt(place.charAt(1) - '0') + ""), key + ": " + filled);
            }
            assertTrue(filled.indexOf('\'') < 0 && filled.indexOf('{') < 0, filled);
        });
    }

    /**
     * @param messages the class of the package's words
     * @param name     name of the file of one language
     * @return its words by their keys
     */
    public static Map<String, String> texts(Class<?> messages, String name) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(messages.getResourceAsStream(name),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }
}
