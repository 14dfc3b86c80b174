// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.text.DocumentText;
import org.triangula.exchange.maxqda.locate.Candidate;
import org.triangula.exchange.maxqda.locate.Located;
import org.triangula.exchange.maxqda.locate.SegmentLocator;
import org.triangula.exchange.maxqda.locate.Sought;

/** The examples of {@code docs/maxqda-parser.md} run, and the page shows exactly what runs here. */
final class ParserExamplesTest {

    private static final Pattern EXAMPLE =
        Pattern.compile("<!-- example: (\\w+) -->\\n```java\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;
    private final List<String> lines = new ArrayList<>();

    @Test
    void reading() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export.xlsx"), Specimens.table("en/24/codedSegments"));
        // example: reading
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        for (CodedSegment segment : export.segments()) {
            lines.add(segment.documentGroup() + " / " + segment.documentName() + ": " + segment.code()
                + " (" + segment.begin().map(Position::number).orElse(0L) + ") " + segment.text());
        }
        // end
        assertEquals(List.of("District A / Interview 1: Access > Bus > Interval (2) By bus, when it runs."), lines);
    }

    @Test
    void findings() throws IOException {
        Path file = Specimens.write(folder.resolve("Export.xlsx"),
            Specimens.table("Document name|Code|Segment|Weight score", "A|B|C|many"));
        for (int i = 0; i < 2; i++) {
            // example: findings
            try {
                MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
                export.findings().forEach(finding -> lines.add(finding.severity() + " " + finding.place()));
            } catch (ProblemException e) {
                lines.add(e.problem().place() + " | " + e.problem().reason() + " | " + e.problem().remedy());
            }
            // end
            Files.writeString(file, " ");
        }
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("LOST Export.xlsx, "), lines.get(0));
        assertTrue(lines.get(1).startsWith("Export.xlsx | "), lines.get(1));
    }

    @Test
    void paths() {
        // example: paths
        CodePath path = CodePath.parse("Cost > Price > Value", CodePath.ARROW);
        for (CodePath reading : path.readings(CodePath.ARROW)) {
            lines.add(reading.names().toString());
        }
        // end
        assertEquals(List.of("[Cost, Price, Value]", "[Cost > Price, Value]", "[Cost, Price > Value]",
            "[Cost > Price > Value]"), lines);
    }

    @Test
    void mapping() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("a.xlsx"),
            Specimens.table("Nom|Code|Extrait", "Entretien|Bus|Avec le bus."));
        Path settings = folder.resolve("settings");
        // example: mapping
        ReadOptions options = ReadOptions.DEFAULT.withSettings(settings);
        MaxqdaExport export = MaxqdaExport.read(file, options);
        for (MappingRequest request : export.mappings()) {
            new ColumnMemory(settings).remember(request, new MappingRequest.Answer(Content.CODED_SEGMENTS,
                Map.of(1, Field.DOCUMENT_NAME, 2, Field.CODE, 3, Field.SEGMENT)));
        }
        MaxqdaExport again = MaxqdaExport.read(file, options);
        // end
        assertTrue(export.isEmpty());
        assertEquals("Avec le bus.", again.segments().getFirst().text());
    }

    @Test
    void locating() {
        // example: locating
        DocumentText text = new DocumentText("I: How do people get here?\n\nB: By bus, “mostly”.\n");
        List<Located> located = new SegmentLocator(text).locate(List.of(
            new Sought("By bus, \"mostly\".", Position.parse("2"), Position.parse("2"), "Access", "")));
        Candidate place = located.getFirst().place().orElseThrow();
        lines.add(text.passage(place.start(), place.end()));
        // end
        assertEquals(List.of("By bus, “mostly”."), lines);
    }

    @Test
    void thePageShowsWhatRunsHere() throws IOException {
        String root = System.getProperty("triangula.root");
        Assumptions.assumeTrue(root != null, "no clone at hand");
        String page = Files.readString(Path.of(root, "docs/maxqda-parser.md"));
        String source = Files.readString(Path.of(root, "bundles/org.triangula.exchange.maxqda.tests/src",
            getClass().getName().replace('.', '/') + ".java"));
        Matcher example = EXAMPLE.matcher(page);
        int count = 0;
        while (example.find()) {
            count++;
            String mark = "// example: " + example.group(1) + "\n";
            int from = source.indexOf(mark) + mark.length();
            assertTrue(from >= mark.length(), example.group(1));
            String code = source.substring(from, source.indexOf("// end", from)).stripTrailing();
            assertEquals(example.group(2), code.stripIndent() + '\n');
        }
        assertEquals(5, count);
    }
}
