// SPDX-License-Identifier: EPL-2.0
package org.triangula.benchmarks.reach;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.triangula.core.benchmark.BenchmarkReport;
import org.triangula.reachability.Origins;
import org.triangula.reachability.TravelMode;

/**
 * GraphHopper's shortest-path tree from every cell of a random sample, in a process of its own: the program is not part
 * of the product. Runs where {@code TRIANGULA_GRAPHHOPPER_CLASSES} holds the class path of
 * {@code releng/benchmarks/graphhopper}; the launcher sets it. What the sample took per cell is taken for all cells.
 */
final class GraphHopperComparison {
    private static final String CLASSES = "TRIANGULA_GRAPHHOPPER_CLASSES";
    private static final int SAMPLE = 500;
    private static final double MILLIS = 1e3;

    private final BenchmarkReport report;
    private final String prefix;

    GraphHopperComparison(BenchmarkReport report, String prefix) {
        this.report = report;
        this.prefix = prefix;
    }

    /**
     * Compares.
     *
     * @param cpu processor seconds of the engine per mode for all types and cells
     */
    void run(Path map, Origins cells, Map<TravelMode, Double> cpu, Path folder) throws IOException {
        String classes = System.getenv(CLASSES);
        if (classes == null || classes.isBlank()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < SAMPLE; i++) {
            int cell = random.nextInt(cells.size());
            rows.add(String.format(Locale.ROOT, "%.7f,%.7f", cells.longitude(cell), cells.latitude(cell)));
        }
        Path sample = Files.write(folder.resolve("sample.csv"), rows);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx6g", "-cp", classes, "org.triangula.benchmarks.graphhopper.ShortestPathTrees", map.toString(),
                sample.toString(), folder.resolve("graphhopper").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] figures = line.split(" ");
                TravelMode mode = TravelMode.ofKey(figures[0]);
                double perCell = Double.parseDouble(figures[2]);
                double own = cpu.get(mode) / cells.size() * MILLIS;
                report.atLeast(prefix + "graphhopper-" + mode.key(), perCell, "ms/cell-of-" + figures[1], 0);
                report.atLeast(prefix + "reverse-" + mode.key(), own, "ms/cell", 0);
                report.atLeast(prefix + "graphhopper-ratio-" + mode.key(), perCell / own, "times", 200);
            }
        } finally {
            process.destroy();
        }
    }
}
