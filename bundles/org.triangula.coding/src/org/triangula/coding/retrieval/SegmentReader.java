// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;

/** Adds words and citations to segments. Segments whose document is gone meanwhile are left out. */
public final class SegmentReader {

    private final StudySession session;

    /**
     * Creates a reader.
     *
     * @param session the open study
     */
    public SegmentReader(StudySession session) {
        this.session = session;
    }

    /**
     * Reads coded segments.
     *
     * @param segments the segments
     * @return the same in the same order, with words and citations
     * @throws ProblemException if the text of a document cannot be read
     */
    public List<RetrievedSegment> coded(List<CodedSegment> segments) throws ProblemException {
        List<RetrievedSegment> read = new ArrayList<>(segments.size());
        for (CodedSegment segment : segments) {
            read(segment.document(), segment.selection(), segment.start(), segment.end(), Optional.of(segment),
                Optional.empty()).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /**
     * Reads linked segments.
     *
     * @param segments the segments
     * @return the same in the same order, with words and citations
     * @throws ProblemException if the text of a document cannot be read
     */
    public List<RetrievedSegment> linked(List<LinkedSegment> segments) throws ProblemException {
        List<RetrievedSegment> read = new ArrayList<>(segments.size());
        for (LinkedSegment segment : segments) {
            read(segment.document(), segment.selection(), segment.start(), segment.end(), Optional.empty(),
                Optional.of(segment)).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    /**
     * Reads a passage that need not be a segment.
     *
     * @param document identity of the document
     * @param start first Unicode code point
     * @param end code point after the last
     * @param coding a coding that stands for the passage
     * @return the passage with its words and citation; empty when the document is gone
     * @throws ProblemException if the text of the document cannot be read
     */
    public Optional<RetrievedSegment> passage(String document, int start, int end, CodedSegment coding)
        throws ProblemException {
        return read(document, coding.selection(), start, end, Optional.of(coding), Optional.empty());
    }

    private Optional<RetrievedSegment> read(String id, String selection, int start, int end,
        Optional<CodedSegment> coding, Optional<LinkedSegment> link) throws ProblemException {
        Document document = session.index().find(Document.class, id).orElse(null);
        if (document == null) {
            return Optional.empty();
        }
        DocumentText text = session.text(document);
        int last = Math.min(end, text.length());
        int first = Math.min(start, last);
        return Optional.of(new RetrievedSegment(id, selection, start, end, text.passage(first, last),
            Citation.of(document, text, first, last), coding, link));
    }
}
