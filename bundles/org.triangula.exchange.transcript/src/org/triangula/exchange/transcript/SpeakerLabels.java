// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.SpeakerRole;

/**
 * Who speaks in a transcript: labels with which paragraphs begin. A word before a colon is a speaker when it is one of
 * the usual labels ({@code speaker-labels.properties}) or begins at least two paragraphs.
 *
 * @param labels the labels in the order of their first appearance
 */
record SpeakerLabels(List<Label> labels) {

    private static final int LEAST_TIMES = 2;
    private static final WordList ALIASES = WordList.load("speaker-labels.properties");

    /**
     * One speaker.
     *
     * @param label the label without colon
     * @param role what the label says about the role
     */
    record Label(String label, SpeakerRole role) {
    }

    static SpeakerLabels in(DocumentText text) {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (DocumentText.Paragraph paragraph : text.paragraphs()) {
            paragraph.speaker().ifPresent(label -> times.merge(label, 1, Integer::sum));
        }
        List<Label> labels = new ArrayList<>();
        times.forEach((label, count) -> {
            SpeakerRole role = role(label);
            if (role != SpeakerRole.UNKNOWN || count >= LEAST_TIMES) {
                labels.add(new Label(label, role));
            }
        });
        return new SpeakerLabels(List.copyOf(labels));
    }

    /** The role that a label stands for; a number at its end does not matter. */
    private static SpeakerRole role(String label) {
        String plain = label.toLowerCase(Locale.ROOT).replaceAll("[\\s.]*\\d*[\\s.]*$", "");
        return ALIASES.find(plain).map(role -> SpeakerRole.valueOf(role.toUpperCase(Locale.ROOT)))
            .orElse(SpeakerRole.UNKNOWN);
    }
}
