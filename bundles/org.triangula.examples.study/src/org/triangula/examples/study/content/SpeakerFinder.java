// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.triangula.core.text.DocumentText;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Speaker;
import org.triangula.model.texts.SpeakerRole;
import org.triangula.model.texts.TextsFactory;

/** Finds who speaks: {@code I} asks, {@code B1}, {@code B2} … answer. */
final class SpeakerFinder {

    private static final Pattern LABEL = Pattern.compile("I|B[0-9]+");

    private final String role;

    SpeakerFinder(String role) {
        this.role = role;
    }

    void addSpeakers(Document document, DocumentText text) {
        Set<String> labels = new TreeSet<>();
        text.paragraphs().forEach(paragraph -> paragraph.speaker()
            .filter(label -> LABEL.matcher(label).matches()).ifPresent(labels::add));
        long respondents = labels.stream().filter(label -> !label.equals("I")).count();
        for (String label : labels) {
            Speaker speaker = TextsFactory.eINSTANCE.createSpeaker();
            speaker.setLabel(label);
            if (label.equals("I")) {
                speaker.setName("Interviewer:in");
                speaker.setRole(SpeakerRole.INTERVIEWER);
            } else {
                speaker.setName(respondents == 1 ? role : "Person " + label.substring(1));
                speaker.setRole(SpeakerRole.RESPONDENT);
            }
            document.getSpeakers().add(speaker);
        }
    }
}
