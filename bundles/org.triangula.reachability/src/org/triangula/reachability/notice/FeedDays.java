// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.notice;

import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;

/**
 * A timetable, the days it covers, and how much of it runs on the day of a computation.
 *
 * @param file  name of its file
 * @param first first day with service
 * @param last  last day with service
 * @param trips number of trips that run on {@code day}
 * @param day   day of the computation
 */
public record FeedDays(String file, LocalDate first, LocalDate last, int trips, LocalDate day) {

    /** How results kept it when they kept words only. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<file>.*) \\((?<first>[-\\d]+) to (?<last>[-\\d]+), (?<trips>\\d+) trips on (?<day>[-\\d]+)\\)");

    /**
     * Reads what provenance files keep.
     *
     * @param map the parts by the names of this record's components
     * @return the timetable; empty if a part is missing or damaged
     */
    public static Optional<FeedDays> ofMap(Map<String, String> map) {
        try {
            return Optional.of(new FeedDays(map.get("file"), LocalDate.parse(map.get("first")),
                    LocalDate.parse(map.get("last")), Integer.parseInt(map.get("trips")),
                    LocalDate.parse(map.get("day"))));
        } catch (DateTimeException | NumberFormatException | NullPointerException e) {
            // provenance informs, nothing is computed from it
            return Optional.empty();
        }
    }

    /**
     * Reads the English sentence that older provenance files keep.
     *
     * @param sentence such as {@code bus.zip (2023-12-10 to 2024-12-14, 804 trips on 2024-04-16)}
     * @return the timetable; empty if it is another sentence
     */
    public static Optional<FeedDays> ofSentence(String sentence) {
        Matcher matcher = SENTENCE.matcher(sentence);
        return matcher.matches() ? ofMap(Map.of("file", matcher.group("file"), "first", matcher.group("first"), "last",
                matcher.group("last"), "trips", matcher.group("trips"), "day", matcher.group("day")))
                : Optional.empty();
    }

    /** Returns the parts by the names of this record's components, days in ISO 8601, for files. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file);
        map.put("first", first.toString());
        map.put("last", last.toString());
        map.put("trips", trips);
        map.put("day", day.toString());
        return map;
    }

    /** Returns the timetable with its days in plain words, in the language of the product. */
    public String text() {
        return NLS.bind(Messages.feedDays, new Object[] {file, NoticeWords.day(first), NoticeWords.day(last),
            NumberFormat.getIntegerInstance().format(trips), NoticeWords.day(day)});
    }
}
