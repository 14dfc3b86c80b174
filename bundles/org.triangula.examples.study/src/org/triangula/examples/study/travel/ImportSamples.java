// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.travel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.triangula.examples.study.network.AddressLocator;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.examples.study.network.GeographicPoint;
import org.triangula.examples.study.network.RegionPlan;

/** Files to practise importing with: a transcript, areas, and facilities as CSV and XLSX. None is in the study yet. */
public final class ImportSamples {

    /** Folder of the samples inside the study's folder of data. */
    public static final String FOLDER = "import-samples";

    private static final String NOTE = "samples/README.txt";

    private ImportSamples() {
    }

    /**
     * Writes the samples.
     *
     * @param data the study's folder of data
     * @throws IOException if they cannot be written
     */
    public static void write(Path data) throws IOException {
        Path folder = Files.createDirectories(data.resolve(FOLDER));
        Files.write(folder.resolve("README.txt"), content(NOTE));
        Files.write(folder.resolve("interview-16.txt"), content("samples/interview-16.txt"));
        Files.write(folder.resolve("areas.geojson"), content("places/areas.geojson"));
        List<List<String>> facilities = facilities();
        Files.writeString(folder.resolve("facilities.csv"), facilities.stream()
            .map(row -> row.stream().map(ImportSamples::cell).collect(Collectors.joining(",")) + '\n')
            .collect(Collectors.joining()), StandardCharsets.UTF_8);
        new SampleWorkbook("Einrichtungen").write(folder.resolve("facilities.xlsx"), facilities);
    }

    private static List<List<String>> facilities() {
        AddressLocator locator = new AddressLocator(RegionPlan.read());
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("id", "type", "name", "street", "house_number", "postcode", "place", "lon", "lat"));
        for (ExampleRow row : ExampleTable.read("samples/facilities.tsv").rows()) {
            GeographicPoint point =
                locator.locate(row.text("place"), row.text("street"), row.integer("house_number"));
            rows.add(List.of(row.text("id"), row.text("type"), row.text("name"), row.text("street"),
                row.text("house_number"), row.text("postcode"), row.text("place"),
                String.format(Locale.ROOT, "%.6f", point.longitude()),
                String.format(Locale.ROOT, "%.6f", point.latitude())));
        }
        return rows;
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static byte[] content(String path) {
        try (InputStream stream = ExampleTable.open(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
