// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks;

import java.util.List;
import java.util.Random;

/** Invented text with the lengths of real interviews: short questions, answers of some sentences. */
final class GeneratedText {

    private static final List<String> WORDS = List.of("und", "die", "wir", "haben", "dann", "also", "das", "Amt",
        "eigentlich", "schon", "Landkreis", "immer", "wieder", "mit", "den", "Kolleginnen", "und", "Kollegen",
        "gesprochen", "weil", "der", "Weg", "nach", "oben", "sehr", "lang", "ist", "Sprachkurse", "fehlen", "vor",
        "allem", "im", "ländlichen", "Raum", "Busse", "fahren", "selten", "am", "Abend", "gar", "nicht",
        "Zuständigkeiten", "wurden", "neu", "verteilt", "Netzwerk", "Runder", "Tisch", "einmal", "im", "Quartal");

    private GeneratedText() {
    }

    static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        int words = 6 + random.nextInt(14);
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }

    static String interview(Random random, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            boolean question = i % 2 == 0;
            text.append(question ? "I: " : "B1: ");
            int sentences = question ? 1 + random.nextInt(2) : 1 + random.nextInt(6);
            for (int sentence = 0; sentence < sentences; sentence++) {
                text.append(sentence == 0 ? "" : " ").append(sentence(random));
            }
            text.append(i == paragraphs - 1 ? "" : "\n");
        }
        return text.toString();
    }
}
