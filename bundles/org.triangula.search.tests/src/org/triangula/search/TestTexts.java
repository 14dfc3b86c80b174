// SPDX-License-Identifier: EPL-2.0
package org.triangula.search;

import java.util.ArrayList;
import java.util.List;

import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentText;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.texts.DocumentKind;
import org.triangula.search.query.Hit;
import org.triangula.search.query.SearchResult;
import org.triangula.search.query.SearchScope;
import org.triangula.search.query.TextQuery;
import org.triangula.search.query.TextSearch;
import org.triangula.search.text.SourceText;
import org.triangula.search.text.TextIndex;

/** Invented texts for tests. */
public final class TestTexts {

    private TestTexts() {
    }

    /**
     * A German interview.
     *
     * @param id identity and name
     * @param text its text
     * @return the document
     */
    public static SourceText german(String id, String text) {
        return new SourceText(id, id, id, DocumentKind.INTERVIEW, "de", id + text.hashCode(), new DocumentText(text));
    }

    /**
     * An index of German interviews that are called 0, 1 and so on.
     *
     * @param texts their texts
     * @return the index
     */
    public static TextIndex index(String... texts) {
        List<SourceText> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(german(String.valueOf(sources.size()), text));
        }
        return TextIndex.empty().with(sources, Progress.NONE);
    }

    /**
     * No codings.
     *
     * @return an empty index of codings
     */
    public static CodingIndex noCodings() {
        Study study = ModelFactory.eINSTANCE.createStudy();
        return CodingIndex.of(study);
    }

    /**
     * Searches everywhere.
     *
     * @param index the texts
     * @param query what is looked for
     * @return what was found
     */
    public static SearchResult find(TextIndex index, TextQuery query) {
        try {
            return new TextSearch(index, noCodings()).find(query, SearchScope.EVERYWHERE, Progress.NONE);
        } catch (ProblemException e) {
            throw new AssertionError(e.problem().reason(), e);
        }
    }

    /**
     * The characters of hits.
     *
     * @param index the texts
     * @param result what was found
     * @return what stands at each hit
     */
    public static List<String> words(TextIndex index, SearchResult result) {
        return result.hits().stream().map(hit -> words(index, hit)).toList();
    }

    /**
     * The characters of a hit.
     *
     * @param index the texts
     * @param hit the hit
     * @return what stands there
     */
    public static String words(TextIndex index, Hit hit) {
        return index.document(hit.document()).orElseThrow().text().passage(hit.start(), hit.end());
    }
}
