// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.triangula.core.text.DocumentText;
import org.triangula.exchange.maxqda.Position;
import org.triangula.exchange.maxqda.locate.Located.Outcome;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Passages of random texts, told the way MAXQDA tells them, come back at their places or go to the review list, and
 * never to another place: whatever the kind of blanks and Unicode form, however paragraphs are counted, and also in
 * texts in
 * which nearly everything repeats.
 */
final class SegmentLocatorProperties {

    private static final String[] WORDS = {"ja", "nein", "Bus", "fährt", "„so“", "über", "Ämter", "ﬁnden", "e\u0301lan",
        "Sprach\u00adkurs", "😀", "Straße", "und", "der", "Landkreis", "–", "10\u00a0%", "Termin"};

    private record Case(String text, List<Sought> sought, List<int[]> truth) {
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Property(tries = 250, shrinking = ShrinkingMode.OFF)
    void neverAtAWrongPlace(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        // with very few different words nearly every passage repeats
        Case each = random(random, 2 + random.nextInt(WORDS.length - 1), 1 + random.nextInt(25));
        List<Located> located = new SegmentLocator(new DocumentText(each.text())).locate(each.sought());
        assertEquals(each.sought().size(), located.size());
        for (int i = 0; i < located.size(); i++) {
            Optional<Candidate> place = located.get(i).place();
            if (place.isPresent()) {
                int[] truth = each.truth().get(i);
                boolean exact = place.get().start() == truth[0] && place.get().end() == truth[1];
                assertTrue(exact || exchanged(each, located, i),
                    () -> seed + ": " + located + " instead of " + truth[0] + ".." + truth[1]);
            } else {
                assertTrue(located.get(i).outcome() != Outcome.MISSING, () -> seed + ": lost " + each.truth());
            }
        }
    }

    /** Equal passages may be exchanged among each other as long as each place is taken once. */
    private static boolean exchanged(Case each, List<Located> located, int index) {
        Set<String> right = new HashSet<>();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < located.size(); i++) {
            Sought one = each.sought().get(i);
            Sought other = each.sought().get(index);
            if (one.kind().equals(other.kind()) && one.details().equals(other.details())
                && one.begin().equals(other.begin()) && one.end().equals(other.end())
                && NormalText.pattern(one.text()).equals(NormalText.pattern(other.text()))) {
                right.add(each.truth().get(i)[0] + ".." + each.truth().get(i)[1]);
                found.add(located.get(i).place().map(place -> place.start() + ".." + place.end()).orElse("?"));
            }
        }
        return right.equals(found);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void inOrdinaryTextNearlyAllAreFound(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            for (int word = 0; word < 12; word++) {
                text.append(Integer.toString(random.nextInt(36 * 36 * 36), 36)).append(' ');
            }
            text.append(i % 5 == 4 ? "\n\n" : "\n");
        }
        Case each = segments(random, text.toString(), 40, 12);
        List<Located> located = new SegmentLocator(new DocumentText(each.text())).locate(each.sought());
        long placed = located.stream().filter(one -> one.outcome() == Outcome.PLACED).count();
        assertTrue(placed >= located.size() - 2, () -> seed + ": only " + placed + " of " + located.size());
    }

    private static Case random(Random random, int vocabulary, int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            int words = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(12);
            for (int word = 0; word < words; word++) {
                text.append(word == 0 ? "" : " ").append(WORDS[random.nextInt(vocabulary)]);
            }
            text.append('\n');
        }
        return segments(random, text.toString(), 12, 1);
    }

    private static Case segments(Random random, String text, int most, int shortest) {
        DocumentText document = new DocumentText(text);
        NormalText normal = NormalText.of(text);
        boolean withText = random.nextBoolean();
        List<NormalText.Span> paragraphs =
            (withText ? ParagraphNumbering.WITH_TEXT : ParagraphNumbering.ALL).paragraphs(document);
        List<Sought> sought = new ArrayList<>();
        List<int[]> truth = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int count = 1 + random.nextInt(most);
        for (int i = 0; i < count && !normal.text().isBlank(); i++) {
            int from = random.nextInt(normal.text().length());
            int to = Math.min(normal.text().length(), from + shortest + random.nextInt(random.nextBoolean() ? 5 : 60));
            NormalText.Span raw = normal.span(from, to);
            if (raw == null || to - from < shortest) {
                continue;
            }
            String found = document.passage(raw.start(), raw.end());
            String pattern = NormalText.pattern(found);
            if (pattern.isEmpty()) {
                continue;
            }
            int start = from + normal.text().substring(from, to).indexOf(pattern);
            NormalText.Span place = normal.span(start, start + pattern.length());
            String kind = "code " + random.nextInt(2);
            if (place == null || !taken.add(kind + place)) {
                continue;
            }
            sought.add(new Sought(noise(random, found), number(paragraphs, document, raw.start(), false),
                number(paragraphs, document, raw.end() - 1, true), kind, random.nextInt(4) == 0 ? "comment " + i : ""));
            truth.add(new int[] {place.start(), place.end()});
        }
        return new Case(text, sought, truth);
    }

    /** The paragraph of a character; between counted paragraphs the next or the one before. */
    private static Optional<Position> number(List<NormalText.Span> paragraphs, DocumentText text, int at,
        boolean end) {
        int number = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (end ? paragraphs.get(i).start() <= at : paragraphs.get(i).end() >= at && number == 0) {
                number = i + 1;
            }
        }
        return Position.parse(String.valueOf(Math.max(1, number)));
    }

    /** What programs do to a text on its way. */
    private static String noise(Random random, String text) {
        String noisy = switch (random.nextInt(4)) {
            case 0 -> Normalizer.normalize(text, Normalizer.Form.NFKC);
            case 1 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            default -> text;
        };
        StringBuilder result = new StringBuilder(random.nextInt(3) == 0 ? "  " : "");
        for (int i = 0; i < noisy.length(); i++) {
            char each = noisy.charAt(i);
            switch (each) {
                case ' ', '\n', '\u00a0' -> result.append(new String[] {" ", "\u00a0", "\r\n", "  ", "\t"}
                    [random.nextInt(5)]);
                case '\u00ad' -> result.append(random.nextBoolean() ? "\u00ad" : "");
                case '„', '“' -> result.append(random.nextBoolean() ? '"' : each);
                default -> result.append(each);
            }
        }
        return result.append(random.nextInt(3) == 0 ? "\n" : "").toString();
    }
}
