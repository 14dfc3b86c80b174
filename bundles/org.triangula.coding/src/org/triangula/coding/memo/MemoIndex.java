// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.model.Identified;
import org.triangula.model.Study;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Memo;
import org.triangula.model.texts.Selection;

/**
 * All memos of a study at one moment, immutable, with answers to the question which memos are on something: for the
 * margin of a document, the tree of codes and every other list that marks what has a memo.
 */
public final class MemoIndex {

    private final Map<String, MemoEntry> memos = new LinkedHashMap<>();
    private final Map<String, List<MemoEntry>> onObject = new HashMap<>();
    private final Map<String, List<Place>> inDocument = new HashMap<>();

    /**
     * A memo on a passage.
     *
     * @param memo the memo
     * @param start first Unicode code point of the passage
     * @param end code point after the last
     */
    public record Place(MemoEntry memo, int start, int end) {
    }

    /** Where the text of a memo comes from. */
    private interface TextSource {
        String text(Memo memo) throws ProblemException;
    }

    private MemoIndex() {
    }

    /**
     * Reads the memos without the texts of those that are documents: enough to mark and to count. The caller keeps the
     * study from changing meanwhile.
     *
     * @param study the study
     * @return the memos
     */
    public static MemoIndex of(Study study) {
        MemoIndex index = new MemoIndex();
        if (study.getTexts() != null) {
            study.getTexts().getMemos().forEach(memo -> index.add(memo, memo.getText()));
        }
        return index.sorted();
    }

    /**
     * Reads the memos with all texts.
     *
     * @param session the open study
     * @return the memos
     * @throws ProblemException if the text of a memo that is a document cannot be read
     */
    public static MemoIndex read(StudySession session) throws ProblemException {
        TextSource source = memo -> memo.getDocument() == null ? memo.getText()
            : session.text(memo.getDocument()).text();
        MemoIndex index = new MemoIndex();
        synchronized (session) {
            if (session.study().getTexts() != null) {
                for (Memo memo : session.study().getTexts().getMemos()) {
                    index.add(memo, source.text(memo));
                }
            }
        }
        return index.sorted();
    }

    private void add(Memo memo, String text) {
        MemoEntry entry = MemoEntry.of(memo, text);
        memos.put(entry.memo(), entry);
        for (Identified object : memo.getConcerns()) {
            onObject.computeIfAbsent(object.getId(), key -> new ArrayList<>()).add(entry);
            Selection selection = object instanceof Coding coding && coding.eContainer() instanceof Selection coded
                ? coded : object instanceof Selection plain ? plain : null;
            if (selection != null && selection.eContainer() instanceof Document document) {
                inDocument.computeIfAbsent(document.getId(), key -> new ArrayList<>())
                    .add(new Place(entry, selection.getStart(), selection.getEnd()));
            }
        }
    }

    private MemoIndex sorted() {
        inDocument.values().forEach(places -> places
            .sort(Comparator.comparingInt(Place::start).thenComparingInt(Place::end)));
        return this;
    }

    /**
     * All memos.
     *
     * @return memos in the order of the study
     */
    public List<MemoEntry> all() {
        return List.copyOf(memos.values());
    }

    /**
     * A memo.
     *
     * @param memo identity
     * @return the memo; empty when there is none
     */
    public Optional<MemoEntry> find(String memo) {
        return Optional.ofNullable(memos.get(memo));
    }

    /**
     * The memos on exactly one object.
     *
     * @param object identity of a code, document, selection, coding, district or anything else
     * @return its memos in the order of the study
     */
    public List<MemoEntry> on(String object) {
        return List.copyOf(onObject.getOrDefault(object, List.of()));
    }

    /**
     * The memos on passages of a document, for its margin.
     *
     * @param document identity of the document
     * @return memos with their passages in the order of the text
     */
    public List<Place> in(String document) {
        return List.copyOf(inDocument.getOrDefault(document, List.of()));
    }

    /**
     * The memos that a filter lets through.
     *
     * @param filter the filter
     * @return memos in the order of the study
     */
    public List<MemoEntry> matching(MemoFilter filter) {
        return memos.values().stream().filter(filter::lets).toList();
    }
}
