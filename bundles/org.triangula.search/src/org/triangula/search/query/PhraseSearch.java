// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.search.query.Expression.Any;
import org.triangula.search.query.Expression.Phrase;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.Stemming;
import org.triangula.search.text.TextIndex;

/**
 * Finds any of many words and phrases, as a dictionary has them. Unlike in a query, words of one entry stand one after
 * the other and there are no operators.
 */
public final class PhraseSearch {

    private static final int MOST_WORDS = 60;

    private final TextIndex index;

    /**
     * Creates a search.
     *
     * @param index the texts
     */
    public PhraseSearch(TextIndex index) {
        this.index = index;
    }

    /**
     * Searches all documents.
     *
     * @param entries words and phrases in all forms; in quotation marks in exactly this form; {@code *} and {@code ?}
     *     are wildcards
     * @param progress asked whether the work is still wanted
     * @return the hits in the order of documents and text; of hits inside another hit only the longer one
     * @throws ProblemException if an entry has no letters or digits
     */
    public List<Hit> find(List<String> entries, Progress progress) throws ProblemException {
        List<Phrase> phrases = new ArrayList<>();
        for (String entry : entries) {
            phrases.add(ExpressionParser.phrase(entry));
        }
        List<List<Phrase>> groups = groups(phrases);
        TextQuery query = TextQuery.words("");
        List<Hit> hits = new ArrayList<>();
        List<Function<String, WordsMatcher>> matchers = groups.stream().map(group -> matcher(group, query)).toList();
        for (IndexedDocument document : index.documents()) {
            progress.checkCancelled();
            List<Hit> here = new ArrayList<>();
            String id = document.source().document();
            for (Function<String, WordsMatcher> matcher : matchers) {
                matcher.apply(Stemming.key(document.source().language())).match(document, paragraph -> true,
                    (start, end) -> here.add(new Hit(id, start, end)));
            }
            here.sort(Comparator.comparingInt(Hit::start).thenComparing(Comparator.comparingInt(Hit::end).reversed()));
            int covered = -1;
            for (Hit hit : here) {
                if (hit.end() > covered) {
                    hits.add(hit);
                    covered = hit.end();
                }
            }
        }
        return hits;
    }

    private Function<String, WordsMatcher> matcher(List<Phrase> phrases, TextQuery query) {
        Expression any = phrases.size() == 1 ? phrases.get(0) : new Any(List.copyOf(phrases));
        Map<String, WordsMatcher> made = new HashMap<>();
        return language -> made.computeIfAbsent(language,
            key -> new WordsMatcher(any, query, WordMasks.of(phrases, query, index.forms(), key)));
    }

    private static List<List<Phrase>> groups(List<Phrase> phrases) {
        List<List<Phrase>> groups = new ArrayList<>();
        int words = MOST_WORDS;
        for (Phrase phrase : phrases.stream().distinct().toList()) {
            if (words + phrase.words().size() > MOST_WORDS) {
                groups.add(new ArrayList<>());
                words = 0;
            }
            groups.get(groups.size() - 1).add(phrase);
            words += phrase.words().size();
        }
        return groups;
    }
}
