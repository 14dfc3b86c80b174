// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of speech with its time, as programs for transcription and subtitles write it.
 *
 * @param start begin in milliseconds from the start of the recording; negative when it is not known
 * @param speaker label of the speaker; empty when it is not known
 * @param text what is said, on one line
 */
record Cue(long start, String speaker, String text) {

    /** A label in front of a text: {@code Name: }, or {@code [SPEAKER_00]: } as WhisperX writes it. */
    private static final Pattern LABELLED =
        Pattern.compile("^(?:\\[([\\p{L}][\\p{L}\\p{N} ._-]{0,30})\\]:?"
            + "|([\\p{L}][\\p{L}\\p{N} ._-]{0,30}):)\\s+(?=\\S)");
    private static final int LONGEST_LABEL = 31;

    /** Takes the labels of speakers out of the texts, where most of the cues begin with one. */
    static List<Cue> labelled(List<Cue> cues) {
        long labelled = cues.stream().filter(cue -> LABELLED.matcher(cue.text()).find()).count();
        // otherwise it is a word before a colon, as in "he said: yes"
        return 2 * labelled < cues.size() ? cues : cues.stream().map(Cue::labelled).toList();
    }

    private Cue labelled() {
        Matcher label = LABELLED.matcher(text);
        if (!speaker.isEmpty() || !label.find()) {
            return this;
        }
        return new Cue(start, label.group(1) == null ? label.group(2) : label.group(1), text.substring(label.end()));
    }

    /**
     * Puts cues into paragraphs: what one speaker says without interruption is one, and without speakers each cue. Time
     * marks are written as f4transkript does ({@code #00:01:23-4#}), which keeps tenths of a second.
     *
     * @param cues the cues in their order
     * @param options the option {@code marks} is the least number of seconds between two time marks in a paragraph
     */
    static List<String> paragraphs(List<Cue> cues, Map<String, String> options) {
        long least = seconds(options.get("marks")) * 1000;
        List<String> paragraphs = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        String speaker = null;
        long marked = Long.MIN_VALUE / 2;
        for (Cue cue : cues) {
            if (cue.text().isBlank()) {
                continue;
            }
            boolean fresh = speaker == null || cue.speaker().isEmpty() || !cue.speaker().equals(speaker);
            if (fresh && !current.isEmpty()) {
                paragraphs.add(current.toString());
                current.setLength(0);
            }
            if (fresh) {
                speaker = cue.speaker();
                marked = Long.MIN_VALUE / 2;
                current.append(label(speaker));
            }
            current.append(current.isEmpty() ? "" : " ");
            if (cue.start() >= 0 && cue.start() - marked >= least) {
                current.append(mark(cue.start())).append(' ');
                marked = cue.start();
            }
            current.append(cue.text().strip());
        }
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
        }
        return paragraphs;
    }

    /** The labels of all speakers. */
    static Set<String> labels(List<Cue> cues) {
        return cues.stream().map(cue -> label(cue.speaker())).filter(label -> !label.isEmpty())
            .map(label -> label.substring(0, label.length() - 1)).collect(Collectors.toSet());
    }

    /** A label in a form that paragraphs are recognised by. */
    static String label(String speaker) {
        String plain = speaker.replaceAll("[^\\p{L}\\p{N} ._-]+", " ").strip().replaceAll("\\s+", " ");
        plain = plain.substring(0, plain.offsetByCodePoints(0,
            Math.min(LONGEST_LABEL, plain.codePointCount(0, plain.length())))).strip();
        if (plain.isEmpty()) {
            return "";
        }
        return (Character.isLetter(plain.codePointAt(0)) ? plain : "S " + plain) + ":";
    }

    private static String mark(long milliseconds) {
        long tenths = milliseconds / 100;
        return String.format(Locale.ROOT, "#%02d:%02d:%02d-%d#", tenths / 36_000, tenths / 600 % 60, tenths / 10 % 60,
            tenths % 10);
    }

    private static long seconds(String option) {
        return option != null && option.matches("\\d{1,5}") ? Long.parseLong(option) : 0;
    }
}
