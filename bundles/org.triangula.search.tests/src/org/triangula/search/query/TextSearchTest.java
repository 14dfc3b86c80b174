// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.triangula.search.TestTexts.find;
import static org.triangula.search.TestTexts.words;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.texts.DocumentKind;
import org.triangula.search.TestTexts;
import org.triangula.search.text.TextIndex;

/** Each way to search finds what it should. */
class TextSearchTest {

    private final TextIndex index = TestTexts.index("""
        I: Gibt es im Landkreis 😀 Sprachkurse?
        B1: Ja. Die Landkreise bieten einen Sprachkurs an (lacht). Der Bus fährt z. B. nicht.
        Ein Kurs kostet Geld.
        B2: Die Behörden der Landkreise // mhm // in [Ortsname].
        """, """
        I: Und die Behörde?
        B1: Das Landratsamt ist weit weg, und der Kurs auch.
        """);

    @Test
    void wordsInAllForms() {
        assertEquals(List.of("Landkreis", "Landkreise", "Landkreise"),
            words(index, find(index, TextQuery.words("landkreises"))));
        assertEquals(List.of("Behörden", "Behörde"), words(index, find(index, TextQuery.words("Behoerde"))));
        assertEquals(List.of("Landkreise", "Landkreise"), words(index, find(index, TextQuery.words("\"landkreise\""))));
    }

    @Test
    void wildcards() {
        assertEquals(List.of("Landkreis", "Landkreise", "Landkreise", "Landratsamt"),
            words(index, find(index, TextQuery.words("Land*"))));
        assertEquals(List.of("Sprachkurs", "Kurs", "Kurs"), words(index, find(index, TextQuery.words("*kurs"))));
        assertEquals(List.of("Kurs", "Kurs"), words(index, find(index, TextQuery.words("K?rs"))));
    }

    @Test
    void togetherIn() {
        String both = "Landkreis Kurs";
        assertEquals(List.of(), words(index, find(index, TextQuery.words(both, Within.PARAGRAPH, 1))));
        assertEquals(List.of("Landkreise", "Kurs"), words(index, find(index, TextQuery.words(both, Within.TURN, 1))));
        assertEquals(List.of("Landkreis", "Landkreise", "Kurs", "Landkreise"),
            words(index, find(index, TextQuery.words(both, Within.DOCUMENT, 1))));
        assertEquals(List.of(),
            words(index, find(index, TextQuery.words("Sprachkurs Bus", Within.SENTENCE, 1))));
        assertEquals(List.of("Bus", "nicht"),
            words(index, find(index, TextQuery.words("Bus nicht", Within.SENTENCE, 1))));
        assertEquals(List.of("Landkreis 😀 Sprachkurse", "Landkreise bieten einen Sprachkurs"),
            words(index, find(index, TextQuery.words("Sprachkurs Landkreis", Within.WORDS, 3))));
        assertEquals(List.of("Landkreis 😀 Sprachkurse"),
            words(index, find(index, TextQuery.words("Sprachkurs Landkreis", Within.WORDS, 2))));
    }

    @Test
    void operators() {
        assertEquals(List.of("Sprachkurs"),
            words(index, find(index, TextQuery.words("Sprachkurs NOT Landkreis OR \"Sprachkurs\""))));
        assertEquals(List.of("Landkreise"),
            words(index, find(index, TextQuery.words("Landkreis NICHT Sprachkurs"))));
        assertEquals(List.of("Kurs", "Bus", "Kurs").stream().sorted().toList(),
            words(index, find(index, TextQuery.words("Bus OR Kurs"))).stream().sorted().toList());
        assertEquals(List.of("Kurs kostet Geld"), words(index, find(index, TextQuery.words("Kurs NEAR/2 Geld"))));
        assertEquals(List.of("die Behörde"), words(index, find(index, TextQuery.words("\"die Behörde\""))));
    }

    @Test
    void plainText() {
        assertEquals(List.of("kurs", "kurs", "Kurs", "Kurs"),
            words(index, find(index, TextQuery.plain("kurs", false, false))));
        assertEquals(List.of("kurs", "kurs"), words(index, find(index, TextQuery.plain("kurs", true, false))));
        assertEquals(List.of("Kurs", "Kurs"), words(index, find(index, TextQuery.plain("KURS", false, true))));
        assertEquals(List.of("B1:", "B1:"), words(index, find(index, TextQuery.plain("B1:", true, false))));
        assertEquals(List.of("😀 Sprach"), words(index, find(index, TextQuery.plain("😀 Sprach", true, false))));
    }

    @Test
    void transcriptMarks() {
        assertEquals(List.of("(lacht)", "// mhm //", "[Ortsname]"), words(index, find(index, TextQuery.marks(""))));
        assertEquals(List.of("[Ortsname]"), words(index, find(index, TextQuery.marks("redaction pause"))));
    }

    @Test
    void speakersKindsAndDocuments() throws ProblemException {
        TextSearch search = new TextSearch(index, TestTexts.noCodings());
        TextQuery query = TextQuery.words("Kurs OR Sprachkurs");
        assertEquals(List.of("Sprachkurse"),
            words(index, search.find(query, SearchScope.EVERYWHERE.by(Set.of("I")), Progress.NONE)));
        assertEquals(1, search.find(query, SearchScope.EVERYWHERE.in(Set.of("1")), Progress.NONE).hits().size());
        assertEquals(0, search.find(query, SearchScope.EVERYWHERE.in(Set.of()), Progress.NONE).documents());
        assertEquals(0, search.find(query, SearchScope.EVERYWHERE.ofKinds(Set.of(DocumentKind.REPORT)), Progress.NONE)
            .paragraphs());
    }

    @Test
    void expressionsThatTakeForeverAreGivenUp() {
        TextIndex long1 = TestTexts.index("a".repeat(200) + "!");
        TextSearch search = new TextSearch(long1, TestTexts.noCodings());
        ProblemException problem = assertThrows(ProblemException.class,
            () -> search.find(TextQuery.regularExpression("(a|aa)+\\1b", true), SearchScope.EVERYWHERE,
                Duration.ofMillis(50), Progress.NONE));
        assertEquals(Messages.Problem_time_remedy, problem.problem().remedy());
        assertThrows(ProblemException.class, () -> search.find(TextQuery.regularExpression("(a", true),
            SearchScope.EVERYWHERE, Progress.NONE));
    }

    @Test
    void keywordsAreSortedByTheirContext() {
        SearchResult result = find(index, TextQuery.words("Kurs OR Bus OR Behörde"));
        List<String> byRight = KeywordInContext
            .sorted(index, result.hits(), KeywordInContext.Order.RIGHT, 40, Locale.GERMAN).stream()
            .map(hit -> KeywordInContext.of(index, hit, 40).right()).toList();
        assertEquals(List.of("?", " auch.", " der Landkreise // mhm // in [Ortsname].", " fährt z. B. nicht.",
            " kostet Geld."), byRight);
        KeywordInContext line = KeywordInContext.of(index, result.hits().get(0), 4);
        assertEquals("Der ", line.left());
        assertEquals("Bus", line.found());
        assertEquals(" fäh", line.right());
        assertEquals("B1", line.speaker());
        assertEquals(2, line.paragraph());
        List<String> byLeft = KeywordInContext
            .sorted(index, result.hits(), KeywordInContext.Order.LEFT, 40, Locale.GERMAN).stream()
            .map(hit -> KeywordInContext.of(index, hit, 4).left()).toList();
        assertEquals(List.of("der ", "Der ", "die ", "Die ", "Ein ").stream().map(String::toLowerCase).toList(),
            byLeft.stream().map(String::toLowerCase).toList());
    }
}
