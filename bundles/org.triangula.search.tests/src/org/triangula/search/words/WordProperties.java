// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.triangula.core.progress.Progress;
import org.triangula.search.TestTexts;
import org.triangula.search.text.TextIndex;

/** Counts agree with slow and simple ones on random texts. */
class WordProperties {

    private static final Set<String> STOP = Set.of("und");

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("Haus ", "haus ", "Hof ", "und ", "\n", "3 ", "B1: ", "- ").list().ofMaxSize(25)
            .map(parts -> String.join("", parts)).list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 100)
    void frequenciesAreThoseOfASimpleCount(@ForAll("texts") List<String> texts) {
        TextIndex index = TestTexts.index(texts.toArray(String[]::new));
        List<Portion> portions = new Portions(ids(texts)).byDocument(index);
        WordFrequencies frequencies =
            WordFrequencies.of(index, portions, WordOptions.forms(STOP), Progress.NONE);
        Map<String, Integer> expected = new TreeMap<>();
        int tokens = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (String word : spoken(texts.get(i))) {
                tokens += word.equals("\n") ? 0 : 1;
                if (!word.equals("und") && !word.equals("\n")) {
                    expected.merge(word, 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> found = new TreeMap<>();
        frequencies.rows().forEach(row -> found.put(row.word().toLowerCase(Locale.ROOT), row.total()));
        assertEquals(expected, found);
        assertEquals(tokens, frequencies.whole().tokens());
        frequencies.rows().forEach(row -> assertEquals(row.total(), IntStream.of(row.counts()).sum()));
        assertEquals(tokens, frequencies.figures().stream().mapToInt(WordFrequencies.TypeToken::tokens).sum());
    }

    @Property(tries = 100)
    void combinationsAreThoseOfASimpleCount(@ForAll("texts") List<String> texts,
        @ForAll @IntRange(min = 1, max = 3) int least, @ForAll @IntRange(min = 2, max = 5) int longest) {
        TextIndex index = TestTexts.index(texts.toArray(String[]::new));
        Portion all = new Portions(ids(texts)).together(index);
        WordCombinations combinations =
            WordCombinations.of(index, all, 2, longest, least, WordOptions.forms(STOP), Progress.NONE);
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Set<Integer>> documents = new HashMap<>();
        for (int document = 0; document < texts.size(); document++) {
            List<String> words = spoken(texts.get(document));
            for (int from = 0; from < words.size(); from++) {
                for (int length = 2; length <= longest && from + length <= words.size(); length++) {
                    List<String> gram = words.subList(from, from + length);
                    if (!gram.contains("\n") && !gram.get(0).equals("und") && !gram.get(length - 1).equals("und")) {
                        String key = String.join(" ", gram);
                        counts.merge(key, 1, Integer::sum);
                        documents.computeIfAbsent(key, unused -> new HashSet<>()).add(document);
                    }
                }
            }
        }
        counts.values().removeIf(count -> count < least);
        Map<String, Integer> found = new HashMap<>();
        combinations.rows().forEach(row -> {
            String key = row.words().toLowerCase(Locale.ROOT);
            found.put(key, row.total());
            assertEquals(documents.get(key).size(), row.documents());
        });
        assertEquals(counts, found);
    }

    @Property(tries = 100)
    void aPortionHoldsWhatItsRangesHold(@ForAll List<@IntRange(min = 0, max = 30) Integer> ends) {
        int[] pairs = new int[ends.size() / 2 * 2];
        for (int i = 0; i < pairs.length; i += 2) {
            pairs[i] = Math.min(ends.get(i), ends.get(i + 1));
            pairs[i + 1] = Math.max(ends.get(i), ends.get(i + 1)) + 1;
        }
        int[] merged = Portion.merged(pairs);
        Portion portion = new Portion("", "", Map.of("a", merged));
        for (int position = 0; position < 35 && merged.length > 0; position++) {
            boolean inside = false;
            for (int i = 0; i < pairs.length; i += 2) {
                inside |= pairs[i] <= position && position < pairs[i + 1];
            }
            assertEquals(inside, portion.holds("a", position), "position " + position);
            assertEquals(false, portion.holds("b", position));
        }
    }

    private static Set<String> ids(List<String> texts) {
        Set<String> ids = new HashSet<>();
        IntStream.range(0, texts.size()).forEach(i -> ids.add(String.valueOf(i)));
        return ids;
    }

    /** Words in lower case; a line end stands for whatever words cannot go across. Labels of speakers are no words. */
    private static List<String> spoken(String text) {
        List<String> words = new ArrayList<>();
        for (String line : text.split("\n")) {
            String content = line.replaceFirst("^\\s*\\p{L}[\\p{L}\\p{N} ._-]{0,30}:(?=\\s|$)", "");
            for (String word : content.split("[ -]+")) {
                if (word.equals("3") || word.equals("B1:")) {
                    words.add(word.equals("3") ? "\n" : "b1");
                } else if (!word.isBlank()) {
                    words.add(word.toLowerCase(Locale.ROOT));
                }
            }
            words.add("\n");
        }
        return words;
    }
}
