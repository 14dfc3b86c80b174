// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.coding.transcript.TranscriptMarks;
import org.triangula.core.progress.Progress;

/**
 * The words of all texts of a study at one moment, immutable and in memory only: what people said is never written
 * anywhere else than into the study. After a change only texts that changed are read again.
 */
public final class TextIndex {

    private final WordForms words;
    private final WordForms.Snapshot forms;
    private final Map<String, IndexedDocument> documents;

    private TextIndex(WordForms words, Map<String, IndexedDocument> documents) {
        this.words = words;
        this.forms = words.snapshot();
        this.documents = documents;
    }

    /**
     * An index without documents.
     *
     * @return the index
     */
    public static TextIndex empty() {
        return new TextIndex(new WordForms(), Map.of());
    }

    /**
     * The index of other documents, or of the same ones after a change.
     *
     * @param sources all documents, in the order of the study
     * @param progress told about progress by share of characters
     * @return the index; texts with the same version are shared with this one
     */
    public TextIndex with(Collection<SourceText> sources, Progress progress) {
        WordScanner scanner = new WordScanner(GenderForms.supplied());
        TranscriptMarks marks = TranscriptMarks.supplied();
        Map<String, IndexedDocument> now = new LinkedHashMap<>();
        double all = 1 + sources.stream().mapToLong(source -> source.text().length()).sum();
        long done = 0;
        for (SourceText source : sources) {
            progress.checkCancelled();
            progress.report(Messages.ReadTexts, done / all);
            done += source.text().length();
            IndexedDocument known = documents.get(source.document());
            now.put(source.document(), known != null && known.source().version().equals(source.version())
                ? known.as(source) : IndexedDocument.of(source, words, scanner, marks));
        }
        TextIndex index = new TextIndex(words, now);
        // the stems of all words, so that the first search need not wait for them
        sources.stream().map(source -> Stemming.key(source.language())).distinct().forEach(index.forms::stems);
        progress.report(Messages.ReadTexts, 1);
        return index;
    }

    /**
     * All documents.
     *
     * @return the documents in the order of the study
     */
    public List<IndexedDocument> documents() {
        return new ArrayList<>(documents.values());
    }

    /**
     * A document.
     *
     * @param id its identity
     * @return the document; empty when it is not in the index
     */
    public Optional<IndexedDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /**
     * The different words of all documents, and perhaps of earlier ones.
     *
     * @return the words
     */
    public WordForms.Snapshot forms() {
        return forms;
    }

    /**
     * Number of paragraphs of all documents.
     *
     * @return the number
     */
    public int paragraphs() {
        return documents.values().stream().mapToInt(IndexedDocument::paragraphCount).sum();
    }

    /**
     * Number of words of all documents.
     *
     * @return the number
     */
    public long words() {
        return documents.values().stream().mapToLong(IndexedDocument::words).sum();
    }
}
