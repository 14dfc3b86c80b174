// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.autocode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.triangula.coding.retrieval.CodedSegment;
import org.triangula.coding.retrieval.CodingIndex;
import org.triangula.core.text.DocumentText;
import org.triangula.search.query.Hit;
import org.triangula.search.text.IndexedDocument;
import org.triangula.search.text.Sentences;
import org.triangula.search.text.TextIndex;

/** Makes passages from hits: several hits in one unit are one passage. A pure function. */
public final class Proposals {

    private final TextIndex index;
    private final CodingIndex codings;

    /**
     * Creates the maker.
     *
     * @param index the texts
     * @param codings the codings until now
     */
    public Proposals(TextIndex index, CodingIndex codings) {
        this.index = index;
        this.codings = codings;
    }

    /**
     * Makes the passages.
     *
     * @param hits hits in the order of documents and text
     * @param unit how much text around a hit is taken
     * @param codes identities of the codes that are to be given; may be empty
     * @param coder identity of the person who codes; empty when the study does not know them yet
     * @return the passages in the order of documents and text, each once
     */
    public List<Proposal> of(List<Hit> hits, AutocodeUnit unit, Set<String> codes, String coder) {
        Map<Place, Integer> counts = new LinkedHashMap<>();
        Map<String, Sentences> sentences = new LinkedHashMap<>();
        for (Hit hit : hits) {
            index.document(hit.document()).ifPresent(document -> {
                Sentences finder = unit == AutocodeUnit.SENTENCE
                    ? sentences.computeIfAbsent(document.source().language(), Sentences::new) : null;
                counts.merge(trimmed(document, place(document, hit, unit, finder)), 1, Integer::sum);
            });
        }
        Map<String, List<CodedSegment>> relevant = new LinkedHashMap<>();
        List<Proposal> proposals = new ArrayList<>(counts.size());
        counts.forEach((place, count) -> {
            List<CodedSegment> segments = relevant.computeIfAbsent(place.document, id -> codings.in(id).stream()
                .filter(segment -> codes.contains(segment.code())).toList());
            proposals.add(new Proposal(place.document, place.start, place.end, count,
                state(place, segments, codes, coder)));
        });
        return proposals;
    }

    private static Place place(IndexedDocument document, Hit hit, AutocodeUnit unit, Sentences sentences) {
        int first = document.paragraphAt(hit.start());
        int last = document.paragraphAt(hit.end() - 1);
        return switch (unit) {
            case HIT -> new Place(hit.document(), hit.start(), hit.end());
            case PARAGRAPH -> new Place(hit.document(), document.paragraphStart(first), document.paragraphEnd(last));
            case TURN -> new Place(hit.document(), document.paragraphStart(document.turnAround(first)[0]),
                document.paragraphEnd(document.turnAround(last)[1] - 1));
            case SENTENCE -> new Place(hit.document(), sentence(document, first, hit.start(), sentences)[0],
                sentence(document, last, hit.end() - 1, sentences)[1]);
        };
    }

    /** First code point of the sentence at a place and the one after its last; the label of the speaker is left out. */
    private static int[] sentence(IndexedDocument document, int paragraph, int position, Sentences sentences) {
        DocumentText text = document.text();
        DocumentText.Paragraph content = text.paragraph(paragraph + 1);
        int offset = text.charIndex(content.start());
        int[] ends = sentences.ends(content.text());
        int at = text.charIndex(position) - offset;
        int number = Sentences.at(ends, at);
        int start = number == 0 ? 0 : ends[number - 1];
        if (number == 0 && content.speaker().isPresent()) {
            int label = content.text().indexOf(':') + 1;
            start = at >= label ? label : 0;
        }
        return new int[] {text.codePoint(offset + start), text.codePoint(offset + ends[number])};
    }

    private static Place trimmed(IndexedDocument document, Place place) {
        DocumentText text = document.text();
        String words = text.text();
        int start = text.charIndex(place.start);
        int end = text.charIndex(place.end);
        while (start < end && isBlank(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        while (end > start && isBlank(words.codePointBefore(end))) {
            end -= Character.charCount(words.codePointBefore(end));
        }
        return start == end ? place : new Place(place.document, text.codePoint(start), text.codePoint(end));
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static Proposal.State state(Place place, Collection<CodedSegment> segments, Set<String> codes,
        String coder) {
        if (codes.isEmpty()) {
            return Proposal.State.NEW;
        }
        boolean coded = codes.stream().allMatch(code -> segments.stream()
            .anyMatch(segment -> segment.code().equals(code) && segment.coder().equals(coder)
                && segment.start() == place.start && segment.end() == place.end));
        if (coded) {
            return Proposal.State.CODED;
        }
        boolean covered = codes.stream().allMatch(code -> segments.stream()
            .anyMatch(segment -> segment.code().equals(code) && segment.start() <= place.start
                && place.end <= segment.end()));
        return covered ? Proposal.State.COVERED : Proposal.State.NEW;
    }

    private record Place(String document, int start, int end) {
    }
}
