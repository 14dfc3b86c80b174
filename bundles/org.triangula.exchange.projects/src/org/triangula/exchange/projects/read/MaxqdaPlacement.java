// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.core.exchange.PlacementQuestion;
import org.triangula.core.exchange.PlacementQuestion.Candidate;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.projects.read.ReadProject.LeftOut;
import org.triangula.exchange.projects.read.ReadProject.ReadCoding;

/**
 * Places codings of a MAXQDA project in a text of the study. MAXQDA keeps of each text segment where it begins and
 * ends, in characters and in paragraphs, and its first 63 characters. A coding is placed only where these agree with
 * the text; what fits at several places or at none in its paragraph becomes a question, never a guess.
 */
final class MaxqdaPlacement {

    /** Length to which MAXQDA cuts the beginning that it keeps of a segment. */
    private static final int PREVIEW = 63;
    private static final int AROUND = 60;
    private static final int MOST_CANDIDATES = 20;

    private final DocumentText text;
    private final String document;
    private final int size;
    private final Map<String, String> paths;
    private final Map<String, String> options;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<PlacementQuestion> questions = new ArrayList<>();

    MaxqdaPlacement(DocumentText text, String document, int size, Map<String, String> paths,
        Map<String, String> options) {
        this.text = text;
        this.document = document;
        this.size = size;
        this.paths = paths;
        this.options = options;
    }

    /**
     * A coding as it is in the file.
     *
     * @param number its number
     * @param text number of its document
     * @param code identity of its code
     * @param weight 0 to 100
     * @param preview first 63 characters of the segment; empty when they cannot be read
     * @param comment comment
     * @param start first character, counted as MAXQDA does; -1 for none
     * @param end character after the last
     * @param firstParagraph number of the first paragraph, from 1; -1 for none
     * @param lastParagraph number of the last paragraph
     * @param coder identity of the coder
     * @param createdAt when it was coded
     */
    record RawCoding(long number, long text, String code, int weight, String preview, String comment, int start,
        int end, int firstParagraph, int lastParagraph, String coder, Optional<Instant> createdAt) {

        boolean isWhole() {
            return preview.codePointCount(0, preview.length()) < PREVIEW;
        }
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<PlacementQuestion> questions() {
        return questions;
    }

    /** Places what can be placed; the rest becomes questions or is left out. */
    void place(List<RawCoding> codings, Identities identities, Selections selections) {
        CharacterCount count = best(codings);
        for (RawCoding coding : codings) {
            if (!paths.containsKey(coding.code())) {
                leftOut.add(new LeftOut(Messages.kind_codings, "", document, Messages.left_reference));
                continue;
            }
            Optional<int[]> passage = chosen(coding).or(() -> atOffset(coding, count))
                .or(() -> inParagraph(coding, count));
            if (passage.isPresent()) {
                selections.add(passage.get()[0], passage.get()[1], new ReadCoding(
                    identities.of("Codings", coding.number()), coding.code(), coding.coder(), coding.createdAt(),
                    coding.weight(), coding.comment()));
            } else {
                ask(coding, count);
            }
        }
    }

    /** The way of counting under which most segments begin with the words that the file keeps of them. */
    private CharacterCount best(List<RawCoding> codings) {
        CharacterCount best = null;
        long most = 0;
        for (CharacterCount count : CharacterCount.ways(text)) {
            long matches = codings.stream().filter(coding -> fits(coding, count)).count();
            if (matches > most) {
                best = count;
                most = matches;
            }
        }
        return best;
    }

    private boolean fits(RawCoding coding, CharacterCount count) {
        int[] passage = count.passage(coding.start(), coding.end());
        if (passage == null) {
            return false;
        }
        if (!coding.preview().isBlank()) {
            String words = plain(text.passage(passage[0], passage[1]));
            String preview = plain(coding.preview());
            return coding.isWhole() ? words.equals(preview) : words.startsWith(preview);
        }
        // without words, the text must be as long as in the file, and the paragraphs must be the same
        return size > 0 && size == count.length() && text.paragraphAt(passage[0]) == coding.firstParagraph()
            && text.paragraphAt(passage[1] - 1) == coding.lastParagraph();
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private Optional<int[]> chosen(RawCoding coding) {
        String choice = PlacementQuestion.choice(options, id(coding));
        if (choice == null || !choice.matches("\\d{1,9}-\\d{1,9}")) {
            return Optional.empty();
        }
        int start = Integer.parseInt(choice.substring(0, choice.indexOf('-')));
        int end = Integer.parseInt(choice.substring(choice.indexOf('-') + 1));
        return end <= text.length() && start < end ? Optional.of(new int[] {start, end}) : Optional.empty();
    }

    private static String id(RawCoding coding) {
        return "coding " + coding.number();
    }

    private Optional<int[]> atOffset(RawCoding coding, CharacterCount count) {
        return count != null && fits(coding, count) ? Optional.of(count.passage(coding.start(), coding.end()))
            : Optional.empty();
    }

    /** The one place in the paragraph that the file names; empty when there are none or several. */
    private Optional<int[]> inParagraph(RawCoding coding, CharacterCount count) {
        if (coding.preview().isBlank() || coding.firstParagraph() < 1
            || coding.firstParagraph() > text.paragraphCount()) {
            return Optional.empty();
        }
        List<int[]> found = occurrences(coding, count, text.paragraphStart(coding.firstParagraph()),
            text.paragraphStart(coding.firstParagraph() + 1));
        return found.size() == 1 && text.paragraphAt(found.get(0)[1] - 1) == coding.lastParagraph()
            ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Where the words of a segment stand; those that begin between two positions. */
    private List<int[]> occurrences(RawCoding coding, CharacterCount count, int from, int until) {
        List<int[]> found = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (String word : plain(coding.preview()).split(" ")) {
            words.append(words.isEmpty() ? "" : "[\\s\\u00a0]+").append(Pattern.quote(word));
        }
        Matcher matcher = Pattern.compile(words.toString()).matcher(text.text());
        int at = text.charIndex(from);
        while (found.size() <= MOST_CANDIDATES && matcher.find(at) && text.codePoint(matcher.start()) < until) {
            int start = text.codePoint(matcher.start());
            int end = coding.isWhole() ? text.codePoint(matcher.end()) : end(coding, count, start);
            if (end > start) {
                found.add(new int[] {start, end});
            }
            at = matcher.start() + 1;
            if (at > text.text().length()) {
                break;
            }
        }
        return found;
    }

    private int end(RawCoding coding, CharacterCount count, int start) {
        CharacterCount used = count == null ? CharacterCount.ways(text).get(0) : count;
        return coding.end() <= coding.start() ? -1
            : used.position(used.count(start) + coding.end() - coding.start());
    }

    private void ask(RawCoding coding, CharacterCount count) {
        String label = paths.get(coding.code());
        List<int[]> found = coding.preview().isBlank() ? List.of() : occurrences(coding, count, 0, text.length());
        if (found.isEmpty()) {
            leftOut.add(new LeftOut(Messages.kind_codings, label, document, coding.preview().isBlank()
                ? Messages.left_unknownPlace : Messages.left_otherWords));
            return;
        }
        questions.add(new PlacementQuestion(id(coding), document, label, coding.preview(),
            Messages.bind(Messages.severalPlaces, found.size()), found.stream().map(this::candidate).toList()));
    }

    private Candidate candidate(int[] passage) {
        int before = Math.max(0, passage[0] - AROUND);
        int after = Math.min(text.length(), passage[1] + AROUND);
        return new Candidate(passage[0] + "-" + passage[1],
            Messages.bind(Messages.place_paragraph, text.paragraphAt(passage[0])), text.passage(before, passage[0]),
            text.passage(passage[0], passage[1]), text.passage(passage[1], after), 1);
    }
}
