// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.triangula.model.texts.InterviewFormat;

/** Reads the answers of a form: days, numbers, yes and no. */
public final class FormAnswers {

    private static final WordList WORDS = WordList.load(FormAnswers.class, "form-words.properties");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern GERMAN =
        Pattern.compile("(?<!\\d)(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4}|\\d{2})(?!\\d)");
    private static final Pattern NAMED =
        Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+)?(\\p{L}{3,12})\\.?,?\\s+(\\d{4})");
    private static final Pattern NAMED_FIRST =
        Pattern.compile("(\\p{L}{3,12})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("^\\s*(\\d{1,2})[./](\\d{4})\\s*$");
    private static final Pattern YEAR = Pattern.compile("^\\s*(\\d{4})\\s*$");
    private static final String[][] MONTHS = {{"jan"}, {"feb"}, {"mär", "maer", "mar"}, {"apr"}, {"mai", "may"},
        {"jun"}, {"jul"}, {"aug"}, {"sep"}, {"okt", "oct"}, {"nov"}, {"dez", "dec"}};
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})\\s*(?:h|std|stunden?|hours?)\\b\\.?"
        + "(?:\\s*(?:und|and)?\\s*(\\d{1,2}))?");
    private static final Pattern CLOCK =
        Pattern.compile("^\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*(?:h|std\\.?|stunden|hours)?\\s*$");
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})\\s*(?:min|′|'|$)");

    private FormAnswers() {
    }

    /**
     * Reads a day.
     *
     * @param answer for example {@code 16.04.2024}, {@code 16. April 2024}, {@code April 16, 2024}, {@code 04/2024}
     * @return year, year-month or year-month-day; empty when it is no date
     */
    public static Optional<String> date(String answer) {
        Matcher iso = ISO.matcher(answer);
        if (iso.find()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher german = GERMAN.matcher(answer);
        if (german.find()) {
            String year = german.group(3);
            return day(year.length() == 2 ? "20" + year : year, german.group(2), german.group(1));
        }
        Matcher named = NAMED.matcher(answer);
        if (named.find() && month(named.group(2)) > 0) {
            return day(named.group(3), String.valueOf(month(named.group(2))), named.group(1));
        }
        Matcher first = NAMED_FIRST.matcher(answer);
        if (first.find() && month(first.group(1)) > 0) {
            return day(first.group(3), String.valueOf(month(first.group(1))), first.group(2));
        }
        Matcher month = MONTH.matcher(answer);
        if (month.matches()) {
            return day(month.group(2), month.group(1), "1").map(day -> day.substring(0, 7));
        }
        Matcher year = YEAR.matcher(answer);
        return year.matches() ? Optional.of(year.group(1)) : Optional.empty();
    }

    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.length; i++) {
            for (String begin : MONTHS[i]) {
                if (lower.startsWith(begin)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static Optional<String> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                .toString());
        } catch (DateTimeException e) {
            // digits that are no date
            return Optional.empty();
        }
    }

    /**
     * Reads a number.
     *
     * @param answer for example {@code 03}, {@code Nr. 12}
     * @return the first whole number in it, 0 to 9999
     */
    public static OptionalInt number(String answer) {
        Matcher digits = Pattern.compile("(?<!\\d)\\d{1,4}(?!\\d)").matcher(answer);
        return digits.find() ? OptionalInt.of(Integer.parseInt(digits.group())) : OptionalInt.empty();
    }

    /**
     * Reads a duration.
     *
     * @param answer for example {@code 75 Minuten}, {@code 1 h 15 min}, {@code 01:15:30}
     * @return whole minutes, 1 to 1440
     */
    public static OptionalInt minutes(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        Matcher clock = CLOCK.matcher(lower);
        int minutes = 0;
        if (clock.matches()) {
            int first = Integer.parseInt(clock.group(1));
            int second = Integer.parseInt(clock.group(2));
            // three parts, or a word behind it, make the first part hours
            minutes = clock.group(3) != null || lower.matches(".*[a-z].*") ? first * 60 + second : first;
        } else {
            Matcher hours = HOURS.matcher(lower);
            Matcher plain = MINUTES.matcher(lower);
            if (hours.find()) {
                minutes = Integer.parseInt(hours.group(1)) * 60
                    + (hours.group(2) == null ? 0 : Integer.parseInt(hours.group(2)));
            } else if (plain.find()) {
                minutes = Integer.parseInt(plain.group(1));
            }
        }
        return minutes >= 1 && minutes <= 1440 ? OptionalInt.of(minutes) : OptionalInt.empty();
    }

    /**
     * Reads how an interview was done.
     *
     * @param answer for example {@code persönlich}, {@code Zoom}
     * @return the format; unknown when no word of {@code form-words.properties} is in it
     */
    public static InterviewFormat format(String answer) {
        return WORDS.findIn(answer).map(InterviewFormat::valueOf).orElse(InterviewFormat.UNKNOWN);
    }

    /**
     * Reads yes or no.
     *
     * @param answer for example {@code nein}, {@code keine}, {@code ja, Türkisch}
     * @return false for no and for nothing
     */
    public static boolean isYes(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT).strip();
        return !lower.isEmpty() && !lower.matches("^(?:nein|no|none|kein|keine|keiner|ohne|without|-|–|—|/|n/a)\\b?.*");
    }
}
