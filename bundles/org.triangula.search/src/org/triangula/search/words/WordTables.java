// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.table.Column;
import org.triangula.core.table.DataTable;
import org.triangula.search.query.Hit;
import org.triangula.search.query.KeywordInContext;
import org.triangula.search.query.SearchResult;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.TextIndex;

/** Results of searches and counts as tables that can be exported. */
public final class WordTables {

    private static final int CONTEXT = 80;

    private WordTables() {
    }

    /**
     * Frequencies of words.
     *
     * @param frequencies the frequencies
     * @param options which words were counted
     * @return a row per word
     */
    public static DataTable frequencies(WordFrequencies frequencies, WordOptions options) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.Column_word),
            Column.integer(Messages.Column_total).describedAs(Messages.Column_total_description),
            Column.percent(Messages.Column_share).describedAs(Messages.Column_share_description),
            Column.integer(Messages.Column_documents)));
        boolean divided = frequencies.portions().size() > 1;
        if (divided) {
            frequencies.portions().forEach(portion -> columns.add(count(portion)));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (WordFrequencies.Row row : frequencies.rows()) {
            List<Object> values = new ArrayList<>();
            values.add(row.word());
            values.add(row.total());
            values.add((double) row.total() / Math.max(1, frequencies.whole().tokens()));
            values.add(row.documents());
            for (int i = 0; divided && i < row.counts().length; i++) {
                values.add(row.counts()[i]);
            }
            rows.add(values);
        }
        return new DataTable(Messages.Table_frequencies, columns, rows, notes(frequencies.whole().tokens(), options));
    }

    private static Column count(Portion portion) {
        return Column.integer(portion.name().isBlank() ? "–" : portion.name());
    }

    private static List<DataTable.Note> notes(int tokens, WordOptions options) {
        return List.of(new DataTable.Note(Messages.Note_base, NLS.bind(Messages.Note_words, tokens)),
            new DataTable.Note(Messages.Note_unit, options.stems() ? Messages.Note_stems : Messages.Note_forms),
            new DataTable.Note(Messages.Note_length, String.valueOf(options.minimumLength())),
            new DataTable.Note(Messages.Note_stop, String.valueOf(options.stopWords().size())),
            new DataTable.Note(Messages.Note_numbers, options.numbers() ? Messages.Yes : Messages.No),
            new DataTable.Note(Messages.Note_marks, options.marks() ? Messages.Yes : Messages.No));
    }

    /**
     * Type-token figures.
     *
     * @param frequencies the frequencies
     * @param options which words were counted
     * @return a row per portion and one for all of them together
     */
    public static DataTable figures(WordFrequencies frequencies, WordOptions options) {
        List<Column> columns = List.of(Column.text(Messages.Column_portion), Column.integer(Messages.Column_tokens),
            Column.integer(Messages.Column_types),
            Column.decimal(Messages.Column_ratio).describedAs(Messages.Column_ratio_description),
            Column.decimal(Messages.Column_guiraud).describedAs(Messages.Column_guiraud_description),
            Column.integer(Messages.Column_once).describedAs(Messages.Column_once_description));
        List<List<Object>> rows = new ArrayList<>();
        if (frequencies.portions().size() > 1) {
            for (int i = 0; i < frequencies.portions().size(); i++) {
                rows.add(figures(frequencies.portions().get(i).name(), frequencies.figures().get(i)));
            }
        }
        rows.add(figures(Messages.Portion_all, frequencies.whole()));
        return new DataTable(Messages.Table_figures, columns, rows, notes(frequencies.whole().tokens(), options));
    }

    private static List<Object> figures(String name, WordFrequencies.TypeToken figures) {
        return List.of(name, figures.tokens(), figures.types(), figures.ratio(), figures.guiraud(), figures.once());
    }

    /**
     * Combinations of words.
     *
     * @param combinations the combinations
     * @param options which words were counted
     * @return a row per combination
     */
    public static DataTable combinations(WordCombinations combinations, WordOptions options) {
        List<Column> columns = List.of(Column.text(Messages.Column_combination), Column.integer(Messages.Column_length),
            Column.integer(Messages.Column_total), Column.integer(Messages.Column_documents));
        List<List<Object>> rows = combinations.rows().stream()
            .map(row -> List.<Object>of(row.words(), row.length(), row.total(), row.documents())).toList();
        return new DataTable(Messages.Table_combinations, columns, rows, notes(combinations.tokens(), options));
    }

    /**
     * Matrix of a dictionary.
     *
     * @param counts the counts
     * @return a row per category with its counts in all portions, and a row with the number of words as base
     */
    public static DataTable dictionary(DictionaryCounts counts) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(Messages.Column_category),
            Column.text(Messages.Column_entries), Column.integer(Messages.Column_total)));
        counts.portions().forEach(portion -> columns.add(count(portion)));
        List<List<Object>> rows = new ArrayList<>();
        for (DictionaryCounts.Row row : counts.rows()) {
            List<Object> values = new ArrayList<>(List.of(row.category().name(),
                row.category().entries().stream().collect(Collectors.joining(", ")), row.hits().size()));
            for (int count : row.counts()) {
                values.add(count);
            }
            rows.add(values);
        }
        List<Object> base = new ArrayList<>(List.of(Messages.Row_words, "", sum(counts.words())));
        for (int words : counts.words()) {
            base.add(words);
        }
        rows.add(base);
        return new DataTable(Messages.Table_dictionary, columns, rows,
            List.of(new DataTable.Note(Messages.Note_base, NLS.bind(Messages.Note_words, sum(counts.words())))));
    }

    private static int sum(int[] values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    /**
     * Keywords in context.
     *
     * @param index the texts
     * @param result what was found
     * @return a row per hit
     */
    public static DataTable keywords(TextIndex index, SearchResult result) {
        List<Column> columns = List.of(Column.text(Messages.Column_document), Column.integer(Messages.Column_paragraph),
            Column.text(Messages.Column_speaker), Column.text(Messages.Column_time), Column.text(Messages.Column_left),
            Column.text(Messages.Column_found), Column.text(Messages.Column_right));
        List<List<Object>> rows = new ArrayList<>();
        for (Hit hit : result.hits()) {
            KeywordInContext line = KeywordInContext.of(index, hit, CONTEXT);
            rows.add(List.of(line.label(), line.paragraph(), line.speaker(), line.timeMark(), line.left(),
                line.found(), line.right()));
        }
        return new DataTable(Messages.Table_keywords, columns, rows, base(result));
    }

    /**
     * Hits per document.
     *
     * @param index the texts
     * @param result what was found
     * @return a row per document with hits
     */
    public static DataTable byDocument(TextIndex index, SearchResult result) {
        List<Column> columns = List.of(Column.text(Messages.Column_document), Column.integer(Messages.Column_hits),
            Column.decimal(Messages.Column_per_thousand).describedAs(Messages.Column_per_thousand_description));
        List<List<Object>> rows = new ArrayList<>();
        result.byDocument().forEach((id, count) -> {
            IndexedDocument document = index.document(id).orElseThrow();
            rows.add(List.of(document.source().label(), count, 1000.0 * count / Math.max(1, document.words())));
        });
        return new DataTable(Messages.Table_by_document, columns, rows, base(result));
    }

    private static List<DataTable.Note> base(SearchResult result) {
        return List.of(new DataTable.Note(Messages.Note_query, result.query().description()),
            new DataTable.Note(Messages.Note_base, NLS.bind(Messages.Note_searched, result.documents(),
                result.paragraphs())));
    }
}
