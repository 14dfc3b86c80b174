// SPDX-License-Identifier: EPL-2.0
package org.triangula.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.benchmark.Benchmark;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.core.command.Console;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.progress.Progress;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import picocli.CommandLine;

class ExchangeCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void reportHasTheDocumentedKeys() {
        JsonObject json = JsonParser.parseString(Exchange.json(List.of(new ImportReport("txt", "a.txt", "00",
            List.of(new Count("documents", 2, 1, 0)), List.of(new Finding(Severity.LOST, "line 1", "gone"))))))
            .getAsJsonObject();
        JsonObject file = json.getAsJsonArray("files").get(0).getAsJsonObject();
        assertEquals("a.txt", file.get("file").getAsString());
        assertEquals(1, file.getAsJsonArray("counts").get(0).getAsJsonObject().get("added").getAsInt());
        assertEquals("lost", file.getAsJsonArray("findings").get(0).getAsJsonObject().get("severity").getAsString());
    }

    @Test
    void benchPrintsALinePerFigure() throws Exception {
        Benchmark benchmark = new Benchmark() {
            @Override
            public String name() {
                return "one";
            }

            @Override
            public void run(BenchmarkReport report, Progress progress) {
                report.atMost("one.time", 2.5, "s", 3);
                report.atLeast("one.rate", 10, "1/s", 2000);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BenchCommand command = new BenchCommand(List.of(benchmark));
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        command.setConsole(new Console(stream, stream, Progress.NONE));
        Path json = folder.resolve("figures.json");
        assertEquals(0, new CommandLine(command).execute("one", "--json", json.toString()));
        assertEquals(List.of("one.time 2.500 s 3 ok", "one.rate 10 1/s 2000 short"),
            out.toString(StandardCharsets.UTF_8).lines().toList());
        assertTrue(JsonParser.parseString(Files.readString(json)).getAsJsonArray().get(0).getAsJsonObject()
            .get("reached").getAsBoolean());
    }
}
