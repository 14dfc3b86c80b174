// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.core.table.DataTable;
import org.triangula.figure.Figure;
import org.triangula.figure.FigureColours;
import org.triangula.figure.Mark;
import org.triangula.search.TestTexts;
import org.triangula.search.query.TextQuery;
import org.triangula.search.text.TextIndex;

/** Words, stop words, dictionaries and clouds. */
class WordsTest {

    private final TextIndex index = TestTexts.index("""
        I: Welche Angebote für Geflüchtete gibt es?
        B1: Die Angebote (lacht) für Geflüchtete sind Sprachkurse, 3 Sprachkurse.
        """, """
        B1: Ein Angebot. Ein Runder Tisch, runde Tische, 12.500 Euro.
        """);
    private final Portions portions = new Portions(Set.of("0", "1"));

    @Test
    void formsOfAWordCountTogether() {
        WordOptions options = new WordOptions(true, 3, false, false, StopWords.supplied("de"));
        WordFrequencies frequencies =
            WordFrequencies.of(index, portions.byDocument(index), options, Progress.NONE);
        WordFrequencies.Row first = frequencies.rows().get(0);
        assertEquals("Angebote", first.word());
        assertEquals(3, first.total());
        assertEquals(2, first.documents());
        assertArrayEquals(new int[] {2, 1}, first.counts());
        assertTrue(frequencies.rows().stream().noneMatch(row -> Set.of("lacht", "für", "3").contains(row.word())));
    }

    @Test
    void marksAndNumbersCountWhenWanted() {
        WordFrequencies frequencies = WordFrequencies.of(index, portions.byDocument(index),
            new WordOptions(false, 1, true, true, Set.of()), Progress.NONE);
        List<String> words = frequencies.rows().stream().map(WordFrequencies.Row::word).toList();
        assertTrue(words.containsAll(List.of("lacht", "3", "12.500")));
    }

    @Test
    void varietyOfWords() {
        WordFrequencies.TypeToken figures = new WordFrequencies.TypeToken(16, 8, 4);
        assertEquals(0.5, figures.ratio());
        assertEquals(2, figures.guiraud());
        assertEquals(0, new WordFrequencies.TypeToken(0, 0, 0).ratio());
    }

    @Test
    void combinationsGoOverStopWords() {
        WordOptions options = new WordOptions(true, 1, false, false, StopWords.supplied("de"));
        WordCombinations combinations =
            WordCombinations.of(index, portions.together(index), 2, 5, 2, options, Progress.NONE);
        assertEquals(List.of("Runder Tisch"), combinations.rows().stream().map(WordCombinations.Row::words).toList());
        WordCombinations once =
            WordCombinations.of(index, portions.together(index), 3, 3, 1, options, Progress.NONE);
        assertTrue(once.rows().stream().anyMatch(row -> row.words().equals("Angebote für Geflüchtete")));
    }

    @Test
    void dictionariesCountEachPlaceOnce() throws ProblemException {
        Dictionary dictionary = new Dictionary(List.of(
            new Dictionary.Category("", "Angebote", List.of("Angebot", "Sprach*", "Angebote")),
            new Dictionary.Category("", "Gremien", List.of("runder Tisch"))));
        DictionaryCounts counts = DictionaryCounts.of(index, portions.byDocument(index), dictionary, Progress.NONE);
        assertArrayEquals(new int[] {4, 1}, counts.rows().get(0).counts());
        assertArrayEquals(new int[] {0, 2}, counts.rows().get(1).counts());
        DataTable table = WordTables.dictionary(counts);
        assertEquals(3, table.rows().size());
        assertEquals(5, table.rows().get(0).get(2));
        assertThrows(ProblemException.class, () -> DictionaryCounts.of(index, portions.byDocument(index),
            new Dictionary(List.of(new Dictionary.Category("", "x", List.of("!!")))), Progress.NONE));
    }

    @Test
    void manyEntriesAreFoundToo() throws ProblemException {
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            entries.add("wort" + i);
        }
        TextIndex many = TestTexts.index(String.join(" ", entries));
        DictionaryCounts counts = DictionaryCounts.of(many, new Portions(Set.of("0")).byDocument(many),
            new Dictionary(List.of(new Dictionary.Category("", "Alle", entries))), Progress.NONE);
        assertEquals(200, counts.rows().get(0).hits().size());
    }

    @Test
    void stopWordsAndDictionaryLiveInTheStudy(@TempDir Path folder) throws ProblemException {
        try (StudySession session = new StudyStore().create(folder.resolve("a.triangula"), "a")) {
            session.execute(new ChangeStopWords(List.of("Landkreis", " amt ", "landkreis"), List.of()));
            assertEquals(List.of("landkreis", "amt"), StopWords.of(session.study()));
            session.execute(new ChangeStopWords(List.of(), List.of("AMT")));
            assertEquals(List.of("landkreis"), StopWords.of(session.study()));
            assertTrue(StopWords.all(List.of("de", "en"), session.study()).containsAll(
                Set.of("landkreis", "aber", "because")));
            session.undo();
            session.undo();
            assertEquals(List.of(), StopWords.of(session.study()));

            Dictionary two = new Dictionary(List.of(new Dictionary.Category("", "A", List.of("a", "b")),
                new Dictionary.Category("", "B", List.of("c"))));
            session.execute(new ChangeDictionary(two, "A, B"));
            Dictionary stored = Dictionary.of(session.study());
            assertEquals(List.of("A", "B"), stored.categories().stream().map(Dictionary.Category::name).toList());
            Dictionary.Category renamed =
                new Dictionary.Category(stored.categories().get(1).id(), "C", List.of("c", "d"));
            session.execute(new ChangeDictionary(new Dictionary(List.of(renamed, stored.categories().get(0))), "C"));
            Dictionary after = Dictionary.of(session.study());
            assertEquals(List.of("C", "A"), after.categories().stream().map(Dictionary.Category::name).toList());
            assertEquals(stored.categories().get(1).id(), after.categories().get(0).id());
            assertEquals(List.of("c", "d"), after.categories().get(0).entries());
            session.execute(new ChangeDictionary(new Dictionary(List.of(renamed)), "A"));
            assertEquals(1, Dictionary.of(session.study()).categories().size());
            session.undo();
            assertEquals(after, Dictionary.of(session.study()));
            assertThrows(ProblemException.class, () -> session.execute(new ChangeDictionary(
                new Dictionary(List.of(new Dictionary.Category("", " ", List.of()))), "")));
        }
    }

    @Test
    void cloudsAreAlwaysTheSameAndWordsDoNotTouch() {
        List<WordCloud.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            entries.add(new WordCloud.Entry("Wort" + "e".repeat(i % 5) + i, 100 - 2 * i));
        }
        DataTable data = WordTables.frequencies(WordFrequencies.of(index, portions.byDocument(index),
            WordOptions.forms(Set.of()), Progress.NONE), WordOptions.forms(Set.of()));
        WordCloud cloud = new WordCloud(800, 500, FigureColours.LIGHT);
        Figure one = cloud.paint("Wörter", "16 Wörter", entries, data, Locale.GERMAN);
        assertEquals(one, cloud.paint("Wörter", "16 Wörter", entries, data, Locale.GERMAN));
        List<Mark.Text> words = one.marks().stream().filter(mark -> !mark.target().isEmpty())
            .map(Mark.Text.class::cast).toList();
        assertTrue(words.size() > 30, () -> words.size() + " words found room");
        assertTrue(words.get(0).size() > words.get(words.size() - 1).size());
        assertFalse(one.description().isBlank());
        for (Mark.Text word : words) {
            assertTrue(word.x() >= 0 && word.x() < 800 && word.y() > 40 && word.y() < 500);
        }
    }

    @Test
    void tablesNameTheirBase() {
        WordOptions options = WordOptions.forms(Set.of());
        WordFrequencies frequencies = WordFrequencies.of(index, portions.byDocument(index), options, Progress.NONE);
        assertEquals(3, WordTables.figures(frequencies, options).rows().size());
        assertEquals(6, WordTables.frequencies(frequencies, options).columns().size());
        assertTrue(WordTables.frequencies(frequencies, options).notes().get(0).value()
            .contains(String.valueOf(frequencies.whole().tokens())));
        var result = TestTexts.find(index, TextQuery.words("Angebot"));
        assertEquals(3, WordTables.keywords(index, result).rows().size());
        assertEquals(Map.of("0", 2, "1", 1), result.byDocument());
        assertEquals(2, WordTables.byDocument(index, result).rows().size());
    }
}
