// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.triangula.core.text.DocumentText;
import org.triangula.search.TestTexts;
import org.triangula.search.text.TextIndex;

/** Searches agree with slow and simple computations on random texts. */
class SearchProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries
            .of("alpha ", "beta ", "gamma ", "Alpha, ", "alphabet ", "😀", "\n", "B1: ", "beta. ", "Ä ", "-").list()
            .ofMinSize(1).ofMaxSize(30).map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> expressions() {
        return Arbitraries.of("a", "[a-e]+", "\\bbeta\\b", "^.", ".$", "(?<=a)b", "😀", "a*", "\\w+(?=,)", "B1",
            ".\\b.", "Ä", "al[a-z]*bet", "beta?", "\\w+eta\\.");
    }

    @Property(tries = 100)
    void hitsAreTheRangesOfTheWords(@ForAll("texts") String text) {
        TextIndex index = TestTexts.index(text);
        List<Hit> expected = new ArrayList<>();
        for (DocumentText.Paragraph paragraph : new DocumentText(text).paragraphs()) {
            Matcher word = Pattern.compile("[\\p{L}\\p{N}]+").matcher(paragraph.text());
            int label = paragraph.speaker().isPresent() ? paragraph.text().indexOf(':') : 0;
            while (word.find()) {
                if (word.start() >= label && word.group().equalsIgnoreCase("alpha")) {
                    int start = paragraph.start() + paragraph.text().codePointCount(0, word.start());
                    expected.add(new Hit("0", start, start + 5));
                }
            }
        }
        assertEquals(expected, TestTexts.find(index, TextQuery.words("\"alpha\"")).hits());
    }

    @Property(tries = 200)
    void expressionsAreThoseOfThePlatformOnEachParagraph(@ForAll("texts") String text,
        @ForAll("expressions") String expression) {
        TextIndex index = TestTexts.index(text);
        DocumentText document = new DocumentText(text);
        List<Hit> expected = new ArrayList<>();
        for (DocumentText.Paragraph paragraph : document.paragraphs()) {
            Matcher matcher = Pattern.compile(expression).matcher(paragraph.text());
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    expected.add(new Hit("0",
                        paragraph.start() + paragraph.text().codePointCount(0, matcher.start()),
                        paragraph.start() + paragraph.text().codePointCount(0, matcher.end())));
                }
            }
        }
        assertEquals(expected, TestTexts.find(index, TextQuery.regularExpression(expression, true)).hits());
    }

    @Property(tries = 100)
    void plainTextIsFoundWhereItStands(@ForAll("texts") String text) {
        for (String plain : List.of("a", "beta", "a b", ", ", "B1", "pha")) {
            List<Hit> literal = TestTexts.find(TestTexts.index(text), TextQuery.plain(plain, true, false)).hits();
            List<Hit> expression = TestTexts
                .find(TestTexts.index(text), TextQuery.regularExpression(Pattern.quote(plain), true)).hits();
            assertEquals(expression, literal, plain);
        }
    }

    @Property(tries = 100)
    void nearIsTheSmallestWindows(@ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 6) int distance) {
        TextIndex index = TestTexts.index(text);
        var document = index.document("0").orElseThrow();
        List<int[]> windows = new ArrayList<>();
        for (int one = 0; one < document.words(); one++) {
            for (int other = 0; other < document.words(); other++) {
                boolean wanted = is(index, document.form(one), "alpha") && is(index, document.form(other), "beta");
                if (wanted && document.paragraphOf(one) == document.paragraphOf(other)
                    && Math.abs(one - other) <= distance) {
                    windows.add(new int[] {Math.min(one, other), Math.max(one, other)});
                }
            }
        }
        TreeSet<String> expected = new TreeSet<>();
        for (int[] window : windows) {
            if (windows.stream().noneMatch(inner -> inner[0] >= window[0] && inner[1] <= window[1]
                && inner[1] - inner[0] < window[1] - window[0])) {
                expected.add(document.start(window[0]) + "-" + document.end(window[1]));
            }
        }
        for (TextQuery query : List.of(TextQuery.words("\"alpha\" NEAR/" + distance + " \"beta\""),
            TextQuery.words("\"beta\" \"alpha\"", Within.WORDS, distance))) {
            TreeSet<String> found = new TreeSet<>();
            TestTexts.find(index, query).hits().forEach(hit -> found.add(hit.start() + "-" + hit.end()));
            assertEquals(expected, found);
        }
    }

    @Property(tries = 100)
    void togetherInAParagraphIsBothInTheParagraph(@ForAll("texts") String text) {
        TextIndex index = TestTexts.index(text);
        var document = index.document("0").orElseThrow();
        List<Hit> expected = new ArrayList<>();
        for (int paragraph = 0; paragraph < document.paragraphCount(); paragraph++) {
            List<Hit> here = new ArrayList<>();
            boolean alpha = false;
            boolean beta = false;
            for (int word = document.firstWord(paragraph); word < document.firstWord(paragraph + 1); word++) {
                boolean one = is(index, document.form(word), "alpha");
                boolean other = is(index, document.form(word), "beta");
                alpha |= one;
                beta |= other;
                if (one || other) {
                    here.add(new Hit("0", document.start(word), document.end(word)));
                }
            }
            expected.addAll(alpha && beta ? here : List.of());
        }
        assertEquals(expected, TestTexts.find(index, TextQuery.words("\"alpha\" \"beta\"")).hits());
    }

    @Property(tries = 100)
    void codedAndUncodedTextHaveNoHitInCommon(@ForAll @IntRange(min = 0, max = 20) int start,
        @ForAll @IntRange(min = 1, max = 20) int length, @ForAll @IntRange(min = 0, max = 20) int other) {
        int[] ranges = {5, 9, 12, 15};
        SearchScope coded = SearchScope.EVERYWHERE.covered(SearchScope.Coverage.CODED, Set.of());
        SearchScope uncoded = SearchScope.EVERYWHERE.covered(SearchScope.Coverage.UNCODED, Set.of());
        int end = start + length;
        long inside = IntStream.range(start, end).filter(i -> i >= 5 && i < 9 || i >= 12 && i < 15)
            .count();
        assertEquals(inside == length, coded.covers(ranges, start, end));
        assertEquals(inside == 0, uncoded.covers(ranges, start, end));
        assertEquals(Optional.empty(), SearchScope.EVERYWHERE.documents());
        assertEquals(true, SearchScope.EVERYWHERE.covers(ranges, other, other + 1));
    }

    private static boolean is(TextIndex index, int form, String word) {
        return index.forms().form(form).equalsIgnoreCase(word);
    }
}
