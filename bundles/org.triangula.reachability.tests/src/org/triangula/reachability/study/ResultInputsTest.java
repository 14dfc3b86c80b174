// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.reachability.notice.FeedDays;
import org.triangula.reachability.notice.Notice;
import org.triangula.reachability.notice.NoticeKind;

class ResultInputsTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhichDataAndHowManyFacilitiesNobodyCanReach() throws IOException {
        FeedDays feed = new FeedDays("a.zip", LocalDate.of(2025, 12, 14), LocalDate.of(2026, 12, 12), 804,
            LocalDate.of(2026, 4, 14));
        Notice backwards = Notice.of(NoticeKind.TRIPS_BACKWARDS, "a.zip", 3);
        ResultInputs expected = new ResultInputs("2026-05-04T10:00:00Z", List.of("streets.osm.pbf"), List.of(feed),
            List.of(backwards), 12, Map.of("walk", 2, "car", 0));
        Gson gson = new Gson();
        assertEquals(expected, ResultInputs.read(file(provenance(gson.toJson(feed.toMap()),
            gson.toJson(backwards.toMap())))));
    }

    @Test
    void readsTheSentencesThatOlderResultsKeep() throws IOException {
        ResultInputs inputs = ResultInputs.read(file(provenance(
            "\"b (old).zip (2023-12-10 to 2024-12-14, 804 trips on 2024-04-16)\"", "\"Something about b.zip.\"")));
        assertEquals(List.of(new FeedDays("b (old).zip", LocalDate.of(2023, 12, 10), LocalDate.of(2024, 12, 14), 804,
            LocalDate.of(2024, 4, 16))), inputs.feeds());
        assertEquals(List.of("Something about b.zip."), inputs.notices().stream().map(Notice::text).toList());
        assertEquals(12, inputs.facilities());
    }

    @Test
    void passesOverTimetablesAndNoticesThatItDoesNotUnderstand() throws IOException {
        ResultInputs inputs = ResultInputs.read(file(provenance("\"a.zip (2026)\", {\"file\": \"b.zip\"}",
            "{\"kind\": \"of_later_versions\"}, {\"kind\": \"no_trips\"}")));
        assertEquals(List.of(), inputs.feeds());
        assertEquals(List.of(), inputs.notices());
        assertEquals(12, inputs.facilities());
    }

    private static String provenance(String feeds, String notices) {
        return """
            {"created": "2026-05-04T10:00:00Z",
             "inputs": [{"role": "osm", "file": "streets.osm.pbf"}, {"role": "origins", "file": "cells.csv"}],
             "networks": {"feeds": [%s]}, "notices": [%s],
             "base": {"facilities": 12, "facilitiesWithoutStreet": {"walk": 2, "car": 0}}}""".formatted(feeds, notices);
    }

    @Test
    void whatIsDamagedOrMissingIsLeftOut() throws IOException {
        ResultInputs nothing = new ResultInputs("", List.of(), List.of(), List.of(), 0, Map.of());
        assertEquals(nothing, ResultInputs.read(file("{\"inputs\": 3")));
        assertEquals(nothing, ResultInputs.read(folder.resolve("x")));
        assertEquals(List.of("a.pbf"), ResultInputs.read(file("""
            {"inputs": [{"role": "osm", "file": "a.pbf"}], "networks": {"feeds": []}, "base": []}""")).networks());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("provenance.json"), text);
    }
}
