// SPDX-License-Identifier: EPL-2.0
package org.triangula.coding.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.triangula.core.text.DocumentText;
import org.triangula.core.text.DocumentText.Paragraph;

/**
 * Who speaks where in a transcript. A turn begins with a paragraph that has the label of a speaker and goes on to the
 * next such paragraph.
 *
 * @param turns the turns in the order of the text; without those before the first label
 */
public record SpeakerTurns(List<Turn> turns) {

    /** Copies the list. */
    public SpeakerTurns {
        turns = List.copyOf(turns);
    }

    /**
     * A turn.
     *
     * @param speaker label of the speaker, without colon
     * @param firstParagraph number of its first paragraph, from 1
     * @param lastParagraph number of its last paragraph
     */
    public record Turn(String speaker, int firstParagraph, int lastParagraph) {
    }

    /**
     * Reads the turns of a text.
     *
     * @param text the text
     * @return the turns
     */
    public static SpeakerTurns of(DocumentText text) {
        List<Turn> turns = new ArrayList<>();
        String speaker = null;
        int first = 0;
        for (int number = 1; number <= text.paragraphCount(); number++) {
            Paragraph paragraph = text.paragraph(number);
            if (paragraph.speaker().isPresent()) {
                if (speaker != null) {
                    turns.add(new Turn(speaker, first, number - 1));
                }
                speaker = paragraph.speaker().get();
                first = number;
            }
        }
        if (speaker != null) {
            turns.add(new Turn(speaker, first, text.paragraphCount()));
        }
        return new SpeakerTurns(turns);
    }

    /**
     * The speakers.
     *
     * @return labels in the order in which they first speak, with their number of turns
     */
    public Map<String, Integer> speakers() {
        Map<String, Integer> speakers = new LinkedHashMap<>();
        turns.forEach(turn -> speakers.merge(turn.speaker, 1, Integer::sum));
        return speakers;
    }

    /**
     * The speaker of a paragraph.
     *
     * @param paragraph its number, from 1
     * @return the turn it is part of; empty before the first label
     */
    public Optional<Turn> at(int paragraph) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).lastParagraph < paragraph) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < turns.size() && turns.get(low).firstParagraph <= paragraph ? Optional.of(turns.get(low))
            : Optional.empty();
    }

    /**
     * The next or previous turn.
     *
     * @param speaker label of the speaker; {@code null} for any
     * @param paragraph number of the paragraph from which is looked
     * @param forward whether the next one is wanted
     * @return the turn; empty when there is none in this direction
     */
    public Optional<Turn> next(String speaker, int paragraph, boolean forward) {
        Turn found = null;
        for (Turn turn : turns) {
            boolean wanted = speaker == null || speaker.equals(turn.speaker);
            if (wanted && forward && turn.firstParagraph > paragraph) {
                return Optional.of(turn);
            }
            if (wanted && !forward && turn.firstParagraph < paragraph) {
                found = turn;
            }
        }
        return Optional.ofNullable(found);
    }
}
