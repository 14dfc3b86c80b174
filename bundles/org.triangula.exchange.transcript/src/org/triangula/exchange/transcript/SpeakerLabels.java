// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.triangula.core.text.DocumentText;
import org.triangula.exchange.transcript.form.WordList;
import org.triangula.model.texts.SpeakerRole;

/**
 * Who speaks in a transcript: labels with which paragraphs begin. A word before a colon is a speaker when it is one of
 * the usual labels ({@code speaker-labels.properties}) or begins at least two paragraphs.
 *
 * @param labels the labels in the order of their first appearance
 * @param guessed whether roles were guessed from who asks
 */
record SpeakerLabels(List<Label> labels, boolean guessed) {

    /** Who asks in so many of the turns, and so many times as often as the other, is taken for the interviewer. */
    private static final double LEAST_QUESTIONS = 0.3;
    private static final double TIMES_AS_OFTEN = 2;

    private static final int LEAST_TIMES = 2;
    private static final WordList ALIASES = WordList.load(SpeakerLabels.class, "speaker-labels.properties");

    /**
     * One speaker.
     *
     * @param label the label without colon
     * @param role what the label says about the role
     */
    record Label(String label, SpeakerRole role) {
    }

    /**
     * Finds the speakers.
     *
     * @param text the text
     * @param certain labels that are known to be those of speakers
     */
    static SpeakerLabels in(DocumentText text, Set<String> certain) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (DocumentText.Paragraph paragraph : text.paragraphs()) {
            paragraph.speaker().ifPresent(label -> times.merge(label, 1, Integer::sum));
        }
        List<Label> labels = new ArrayList<>();
        times.forEach((label, count) -> {
            SpeakerRole role = role(label);
            if (role != SpeakerRole.UNKNOWN || count >= LEAST_TIMES || certain.contains(label)) {
                labels.add(new Label(label, role));
            }
        });
        List<Label> guessed = guess(labels, text);
        return new SpeakerLabels(guessed, !guessed.equals(labels));
    }

    /** Of two speakers whose labels say nothing, as programs for transcription give them, one usually asks. */
    private static List<Label> guess(List<Label> labels, DocumentText text) {
        if (labels.size() != 2 || labels.stream().anyMatch(label -> label.role() != SpeakerRole.UNKNOWN)) {
            return List.copyOf(labels);
        }
        double first = questions(labels.get(0).label(), text);
        double second = questions(labels.get(1).label(), text);
        if (Math.max(first, second) < LEAST_QUESTIONS
            || Math.max(first, second) < TIMES_AS_OFTEN * Math.min(first, second)) {
            return List.copyOf(labels);
        }
        SpeakerRole role = first > second ? SpeakerRole.INTERVIEWER : SpeakerRole.RESPONDENT;
        SpeakerRole other = first > second ? SpeakerRole.RESPONDENT : SpeakerRole.INTERVIEWER;
        return List.of(new Label(labels.get(0).label(), role), new Label(labels.get(1).label(), other));
    }

    /** Share of a speaker's turns in which there is a question, 0 to 1. */
    private static double questions(String label, DocumentText text) {
        List<DocumentText.Paragraph> turns = text.paragraphs().stream()
            .filter(paragraph -> paragraph.speaker().filter(label::equals).isPresent()).toList();
        return turns.isEmpty() ? 0
            : turns.stream().filter(turn -> turn.text().contains("?")).count() / (double) turns.size();
    }

    /** The role that a label stands for; a number at its end does not matter. */
    private static SpeakerRole role(String label) {
        String plain = label.toLowerCase(Locale.ROOT).replaceAll("[\\s.]*\\d*[\\s.]*$", "");
        return ALIASES.find(plain).map(role -> SpeakerRole.valueOf(role.toUpperCase(Locale.ROOT)))
            .orElse(SpeakerRole.UNKNOWN);
    }
}
