// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultInputsTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhichDataAndHowManyFacilitiesNobodyCanReach() throws IOException {
        ResultInputs inputs = ResultInputs.read(file("""
            {"created": "2026-05-04T10:00:00Z",
             "inputs": [{"role": "osm", "file": "streets.osm.pbf"}, {"role": "origins", "file": "cells.csv"}],
             "networks": {"feeds": ["a.zip (2026)"]},
             "base": {"facilities": 12, "facilitiesWithoutStreet": {"walk": 2, "car": 0}}}"""));
        assertEquals(new ResultInputs("2026-05-04T10:00:00Z", List.of("streets.osm.pbf"), List.of("a.zip (2026)"), 12,
            Map.of("walk", 2, "car", 0)), inputs);
    }

    @Test
    void whatIsDamagedOrMissingIsLeftOut() throws IOException {
        ResultInputs nothing = new ResultInputs("", List.of(), List.of(), 0, Map.of());
        assertEquals(nothing, ResultInputs.read(file("{\"inputs\": 3")));
        assertEquals(nothing, ResultInputs.read(folder.resolve("x")));
        assertEquals(List.of("a.pbf"), ResultInputs.read(file("""
            {"inputs": [{"role": "osm", "file": "a.pbf"}], "networks": {"feeds": []}, "base": []}""")).networks());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("provenance.json"), text);
    }
}
