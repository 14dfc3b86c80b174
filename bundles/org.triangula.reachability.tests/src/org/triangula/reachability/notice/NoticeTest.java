// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Notices keep what they are about without a language, and say it in both. */
class NoticeTest {

    private static String text(String language, NoticeKind kind) throws IOException {
        Properties properties = new Properties();
        try (InputStreamReader reader = new InputStreamReader(Messages.class.getResourceAsStream("messages" + language
                + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        String key = Pattern.compile("_(.)").matcher(kind.key()).replaceAll(part -> part.group(1).toUpperCase());
        return properties.getProperty(key);
    }

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).distinct().sorted().toList();
    }

    /** Values that no other value contains, nor any word. */
    private static Notice example(NoticeKind kind) {
        return new Notice(kind, IntStream.range(0, kind.names().size()).mapToObj(i -> "value" + i).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindSaysAllItsValuesInBothLanguages(NoticeKind kind) throws IOException {
        List<String> all = IntStream.range(0, kind.names().size()).mapToObj(i -> "{" + i + "}").toList();
        assertEquals(all, places(text("", kind)));
        assertEquals(all, places(text("_de", kind)));
        String said = example(kind).text();
        example(kind).values().forEach(value -> assertTrue(said.contains(value), said));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsKeptInAFileIsReadAgain(NoticeKind kind) {
        assertEquals(Optional.of(example(kind)), Notice.ofMap(example(kind).toMap()));
        Map<String, String> missing = new HashMap<>(example(kind).toMap());
        missing.remove(kind.names().getLast());
        assertEquals(Optional.empty(), Notice.ofMap(missing));
    }

    @Test
    void daysAndNumbersAreKeptWithoutALanguageAndShownInOne() {
        Notice notice = Notice.of(NoticeKind.TIMETABLE_OF_OTHER_DAYS, "bus.zip", LocalDate.of(2023, 12, 10),
                LocalDate.of(2024, 12, 14), LocalDate.of(2026, 4, 16));
        assertEquals("2026-04-16", notice.toMap().get("day"));
        assertTrue(notice.text().startsWith("bus.zip covers " + NoticeWords.day(LocalDate.of(2023, 12, 10)) + " to "),
                notice.text());
        Notice islands = Notice.of(NoticeKind.ISLANDS, "walk", 1234, "0.5", 2000.0, 250.0);
        assertEquals("1234", islands.value("count").orElseThrow());
        assertTrue(islands.text().contains("on foot"), islands.text());
        assertTrue(islands.text().contains(NumberFormat.getInstance().format(1234)), islands.text());
    }

    @Test
    void aNoticeHasTheValuesOfItsKind() {
        assertThrows(IllegalArgumentException.class, () -> Notice.of(NoticeKind.NO_TRIPS));
        assertThrows(IllegalArgumentException.class, () -> Notice.of(NoticeKind.NO_TRIPS, "2026-04-16", "more"));
    }

    @Test
    void onlyNoticesAboutTimetablesAreOfTheTimetable() {
        assertEquals("facilities_outside facilities_without_street islands origins_outside "
                        + "points_without_height words",
                Arrays.stream(NoticeKind.values()).filter(kind -> !kind.isOfTimetable())
                        .map(NoticeKind::key).sorted().collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.zip (2023-12-10 to 2024-12-14, 804 trips on 2024-04-16)|804",
        "a (1).zip (2023-12-10 to 2024-12-14, 0 trips on 2024-04-16)|0",
        "a.zip (2023-13-10 to 2024-12-14, 0 trips on 2024-04-16)|", "a.zip|"})
    void olderResultsKeepTimetablesAsSentences(String sentence, Integer trips) {
        Optional<FeedDays> days = FeedDays.ofSentence(sentence);
        assertEquals(Optional.ofNullable(trips), days.map(FeedDays::trips));
        days.ifPresent(one -> assertEquals(sentence.substring(0, sentence.lastIndexOf(" (")), one.file()));
    }
}
