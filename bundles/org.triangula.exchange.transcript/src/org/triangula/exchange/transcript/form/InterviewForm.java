// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.exchange.transcript.reader.Beginnings;

/**
 * The form at the beginning of a transcript, as guides for interviews prescribe it: lines of {@code label: value}, or a
 * table with labels and values in turn. Labels are recognised by {@code form-labels.properties}; two of them make a
 * form. What begins several paragraphs of the text is the label of a speaker, not of the form.
 *
 * @param values what the form says; fields that were left blank are empty
 * @param text the paragraphs without the form
 * @param lines number of paragraphs that the form took
 */
public record InterviewForm(Map<FormField, String> values, List<String> text, int lines) {

    private static final WordList LABELS = WordList.load(InterviewForm.class, "form-labels.properties");
    private static final int LEAST = 2;
    /** A heading and a few lines may stand in front of the form. */
    private static final int LATEST = 8;
    private static final int LONGEST_HEADING = 160;
    private static final Pattern LINE = Pattern.compile("^\\s*([^:\t]{1,60}(?:[:*/_](?:in|r)(?:nen)?\\b[^:\t]{0,30})?)"
        + "\\s*(?::\\s*|\t+\\s*)(.*)$");

    /** Copies the collections. */
    public InterviewForm {
        values = Map.copyOf(values);
        text = List.copyOf(text);
    }

    /**
     * One line of a form.
     *
     * @param field what its label means
     * @param value what stands behind it
     */
    private record Line(FormField field, String value) {
    }

    /**
     * Looks for a form.
     *
     * @param paragraphs the paragraphs of a transcript
     * @return the form; empty when there is none
     */
    public static Optional<InterviewForm> in(List<String> paragraphs) {
        Map<String, Integer> turns = turns(paragraphs);
        for (int start = 0; start < Math.min(LATEST, paragraphs.size()); start++) {
            if (!lines(paragraphs.get(start), turns).isEmpty()) {
                return from(paragraphs, start, turns);
            }
            if (Beginnings.begins(paragraphs.get(start)) || paragraphs.get(start).length() > LONGEST_HEADING) {
                // the text has begun
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<InterviewForm> from(List<String> paragraphs, int start, Map<String, Integer> turns) {
        Map<FormField, String> values = new EnumMap<>(FormField.class);
        FormField open = null;
        int end = start;
        int next = start;
        while (next < paragraphs.size()) {
            String paragraph = paragraphs.get(next);
            List<Line> lines = lines(paragraph, turns);
            if (lines.isEmpty() && !values.isEmpty()) {
                // a row whose second cell was left blank, or a label above its value
                lines = field(paragraph).map(field -> List.of(new Line(field, ""))).orElse(List.of());
            }
            if (!lines.isEmpty()) {
                for (Line line : lines) {
                    add(values, line.field(), line.value());
                    open = line.field();
                }
                end = next + 1;
            } else if (paragraph.isBlank()) {
                // a value does not go on behind an empty line, but the form may
                open = null;
            } else if (open != null && goesOn(open, values, paragraph)) {
                add(values, open, paragraph.strip());
                end = next + 1;
            } else {
                break;
            }
            next++;
        }
        if (values.size() < LEAST) {
            return Optional.empty();
        }
        while (end < paragraphs.size() && paragraphs.get(end).isBlank()) {
            end++;
        }
        List<String> text = new ArrayList<>(paragraphs.subList(0, start));
        text.addAll(paragraphs.subList(end, paragraphs.size()));
        return Optional.of(new InterviewForm(values, text, end - start));
    }

    /** Whether an unlabelled paragraph belongs to the field above: remarks go on, others begin on the next line. */
    private static boolean goesOn(FormField field, Map<FormField, String> values, String paragraph) {
        boolean labelled = paragraph.matches("^\\s*[\\p{L}][\\p{L}\\p{N} ._-]{0,30}:(?:\\s.*|$)");
        return !labelled && (field == FormField.REMARKS || values.getOrDefault(field, "").isEmpty());
    }

    private static void add(Map<FormField, String> values, FormField field, String written) {
        // a stroke says that there is nothing to say
        String value = written.matches("[-\u2013\u2014/.]*") ? "" : written;
        values.merge(field, value, (before, more) -> more.isEmpty() ? before
            : before.isEmpty() ? more : before + (field == FormField.NAME ? "; " : "\n") + more);
    }

    /** The fields of a paragraph; those of a row with two pairs of label and value are two. */
    private static List<Line> lines(String paragraph, Map<String, Integer> turns) {
        List<Line> lines = new ArrayList<>();
        String[] cells = paragraph.split("\t", -1);
        if (cells.length >= 4 && cells.length % 2 == 0) {
            for (int i = 0; i < cells.length; i += 2) {
                Optional<FormField> field = field(cells[i]);
                if (field.isPresent()) {
                    lines.add(new Line(field.get(), cells[i + 1].strip()));
                }
            }
            return lines;
        }
        Matcher line = LINE.matcher(paragraph);
        if (line.matches()) {
            String label = normal(line.group(1));
            if (turns.getOrDefault(label, 0) < 2) {
                LABELS.find(label).map(InterviewForm::named)
                    .ifPresent(field -> lines.add(new Line(field, line.group(2).strip())));
            }
        }
        return lines;
    }

    private static Optional<FormField> field(String label) {
        return LABELS.find(normal(label)).map(InterviewForm::named);
    }

    private static FormField named(String name) {
        return FormField.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static String normal(String label) {
        return label.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)", " ").replaceAll("[*/_]in\\b", ":in")
            .replaceAll("\\s+", " ").strip().replaceAll("\\s*:$", "");
    }

    /** How many paragraphs begin with a label. */
    private static Map<String, Integer> turns(List<String> paragraphs) {
        Map<String, Integer> turns = new HashMap<>();
        for (String paragraph : paragraphs) {
            Matcher line = LINE.matcher(paragraph);
            if (line.matches()) {
                turns.merge(normal(line.group(1)), 1, Integer::sum);
            }
        }
        return turns;
    }

    /**
     * What a field says.
     *
     * @param field the field
     * @return its value; empty when the form does not have the field or it was left blank
     */
    public Optional<String> value(FormField field) {
        return Optional.ofNullable(values.get(field)).filter(value -> !value.isEmpty());
    }
}
