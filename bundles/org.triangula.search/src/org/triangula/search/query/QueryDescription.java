// SPDX-License-Identifier: EPL-2.0
package org.triangula.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.triangula.coding.transcript.TranscriptMarks;

/** Says in words what a query looks for. */
final class QueryDescription {

    private QueryDescription() {
    }

    static String of(TextQuery query) {
        List<String> parts = new ArrayList<>();
        switch (query.mode()) {
            case WORDS -> {
                parts.add(NLS.bind(query.stems() ? Messages.Describe_words_stems : Messages.Describe_words,
                    query.text().strip()));
                parts.add(within(query));
            }
            case PLAIN -> {
                parts.add(NLS.bind(Messages.Describe_plain, query.text()));
                if (query.wholeWords()) {
                    parts.add(Messages.Describe_whole);
                }
            }
            case REGULAR_EXPRESSION -> parts.add(NLS.bind(Messages.Describe_expression, query.text()));
            case MARKS -> parts.add(NLS.bind(Messages.Describe_marks, marks(query.text())));
            default -> throw new IllegalStateException(query.mode().name());
        }
        if (query.matchCase() && query.mode() != SearchMode.MARKS) {
            parts.add(Messages.Describe_case);
        }
        return String.join(", ", parts);
    }

    private static String marks(String keys) {
        List<String> wanted = Arrays.asList(keys.strip().split("\\s+"));
        return TranscriptMarks.supplied().rules().stream()
            .filter(rule -> keys.isBlank() || wanted.contains(rule.kind()))
            .map(rule -> rule.label(Locale.getDefault())).collect(Collectors.joining(", "));
    }

    private static String within(TextQuery query) {
        return switch (query.within()) {
            case WORDS -> NLS.bind(Messages.Describe_within_words, query.distance());
            case SENTENCE -> Messages.Describe_within_sentence;
            case PARAGRAPH -> Messages.Describe_within_paragraph;
            case TURN -> Messages.Describe_within_turn;
            case DOCUMENT -> Messages.Describe_within_document;
        };
    }
}
