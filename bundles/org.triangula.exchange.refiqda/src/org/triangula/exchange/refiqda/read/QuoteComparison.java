// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.exchange.refiqda.PositionConvention;
import org.triangula.exchange.refiqda.PositionConvention.Translation;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.read.ReadProject.QuoteMatches;

/**
 * Finds out how a program counts positions in a text by comparing passages with the quotes it wrote into the names of
 * selections: the convention with most equal passages wins, the standard's where several do equally well.
 */
final class QuoteComparison {

    /** Shorter names say too little to be taken for a quote. */
    private static final int SHORTEST = 4;

    private final String raw;
    private final String text;
    private final List<Passage> quoted = new ArrayList<>();
    private int unquoted;

    /** Positions of the other program, and what it says stands there. */
    private record Passage(int start, int end, String quote) {
    }

    QuoteComparison(String raw, String text) {
        this.raw = raw;
        this.text = text;
    }

    void add(QdeElement selection) {
        Optional<Integer> start = number(selection, "startPosition");
        Optional<Integer> end = number(selection, "endPosition");
        String quote = normal(selection.value("name").orElse("").replaceFirst("(\\.\\.\\.|…)$", ""));
        if (start.isPresent() && end.isPresent()) {
            if (quote.length() < SHORTEST) {
                unquoted++;
            } else {
                quoted.add(new Passage(start.get(), end.get(), quote));
            }
        }
    }

    /** The convention and how well it does. */
    record Outcome(PositionConvention convention, QuoteMatches matches) {
    }

    Outcome decide() {
        int exact = count(PositionConvention.STANDARD);
        PositionConvention best = PositionConvention.STANDARD;
        int most = exact;
        if (exact < quoted.size()) {
            for (PositionConvention convention : PositionConvention.all()) {
                int found = count(convention);
                if (found > most) {
                    most = found;
                    best = convention;
                }
            }
        }
        boolean standard = best.equals(PositionConvention.STANDARD);
        return new Outcome(best, new QuoteMatches(standard ? most : 0, standard ? 0 : most, quoted.size() - most,
            unquoted));
    }

    private int count(PositionConvention convention) {
        if (quoted.isEmpty()) {
            return 0;
        }
        Translation translation = convention.in(raw);
        int[] offsets = charOffsets();
        int count = 0;
        for (Passage passage : quoted) {
            int start = translation.start(passage.start);
            int end = translation.end(passage.end);
            if (start >= 0 && end > start
                && isQuote(normal(text.substring(offsets[start], offsets[end])), passage.quote)) {
                count++;
            }
        }
        return count;
    }

    /** Programs cut long quotes, so the passage may be longer than its quote, but not by a word of a short one. */
    private static boolean isQuote(String passage, String quote) {
        return passage.equals(quote) || quote.length() >= 24 && passage.startsWith(quote);
    }

    /** Index = code point, value = Java character. */
    private int[] charOffsets() {
        int[] offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, point = 0; i < text.length(); point++) {
            offsets[point] = i;
            i += Character.charCount(text.codePointAt(i));
        }
        offsets[offsets.length - 1] = text.length();
        return offsets;
    }

    static Optional<Integer> number(QdeElement element, String attribute) {
        try {
            return element.value(attribute).map(String::strip).map(Integer::valueOf);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
