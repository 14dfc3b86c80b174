// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.problem.ProblemException;

/** Exports of coded segments in all languages, versions and formats, with every field. */
final class CodedSegmentsTest {

    @TempDir
    private Path folder;

    private List<CodedSegment> read(String name, String ending) throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export." + ending), Specimens.table(name));
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of(), export.mappings());
        assertEquals(List.of(), export.findings().stream().filter(each -> !each.message().contains("month")).toList());
        assertEquals(Content.CODED_SEGMENTS, export.tables().getFirst().content());
        return export.segments();
    }

    private static void expect(CodedSegment segment, int row, String ending, Object... fields) {
        String sheet = switch (ending) {
            case "csv" -> "";
            case "html" -> "Table 1";
            default -> "Export";
        };
        assertEquals(new Provenance("Export." + ending, sheet, row), segment.provenance());
        Optional<String> colour = Specimens.hasColours(ending) ? Optional.of((String) fields[0]) : Optional.empty();
        assertEquals(colour, segment.colour());
        assertEquals(fields[1], segment.comment());
        assertEquals(fields[2], segment.documentGroup());
        assertEquals(fields[3], segment.documentName());
        assertEquals(fields[4], segment.code().names());
        assertEquals(Position.parse((String) fields[5]), segment.begin());
        assertEquals(Position.parse((String) fields[6]), segment.end());
        assertEquals(OptionalInt.of((Integer) fields[7]), segment.weight());
        assertEquals(fields[8], segment.text());
        assertEquals(fields[9], segment.authorship());
        assertEquals(OptionalInt.of((Integer) fields[10]), segment.area());
        assertEquals(OptionalDouble.of((Double) fields[11]), segment.coverage());
    }

    private static Optional<LocalDateTime> time(String iso) {
        return Optional.of(LocalDateTime.parse(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void german24(String ending) throws IOException, ProblemException {
        List<CodedSegment> segments = read("de/24/codedSegments", ending);
        assertEquals(2, segments.size());
        expect(segments.get(0), 2, ending, "xls".equals(ending) ? "#ff9900" : "#ff8000", "wichtig; nachfragen",
            "Landkreis A", "Gespräch 1", List.of("Zugang", "Bus", "Takt"), "2", "2", 50,
            "Mit dem Bus, wenn er fährt.",
            new Authorship("CD", time("2024-03-04T09:01:02"), "AB", time("2024-03-05T10:22:31")), 27, 12.5);
        expect(segments.get(1), 3, ending, "#0000ff", "", "Landkreis B", "Gespräch 1", List.of("Sprachkurse"), "3",
            "4", 0, "Und die Sprachkurse?\nDie sind in der Kreisstadt.",
            new Authorship("EF", time("2024-11-14T00:00:00"), "", Optional.empty()), 47, 1.27);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void german18(String ending) throws IOException, ProblemException {
        expect(read("de/18/codedSegments", ending).getFirst(), 2, ending, "#ff0000", "Anmerkung", "Landkreis A",
            "Gespräch 1", List.of("Zugang", "Bus"), "2", "2", 10, "Mit dem Bus, wenn er fährt.",
            new Authorship("CD", time("2018-03-04T09:01:00"), "", Optional.empty()), 27, 12.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "html"})
    void english24(String ending) throws IOException, ProblemException {
        expect(read("en/24/codedSegments", ending).getFirst(), 2, ending, "#ff8000", "ask again", "District A",
            "Interview 1", List.of("Access", "Bus", "Interval"), "2", "2", 50, "By bus, when it runs.",
            new Authorship("CD", time("2024-03-14T21:01:02"), "AB", time("2024-03-05T10:22:31")), 21, 12.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "html"})
    void english12(String ending) throws IOException, ProblemException {
        expect(read("en/12/codedSegments", ending).getFirst(), 2, ending, "#008000", "", "District A", "Interview 1",
            List.of("EVENTS", "Bombing"), "1", "1", 0, "By bus, when it runs.",
            new Authorship("CD", time("2016-03-14T09:01:02"), "", Optional.empty()), 21, 3.25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "html"})
    void polish12(String ending) throws IOException, ProblemException {
        expect(read("pl/12/codedSegments", ending).getFirst(), 2, ending, "#ffff00", "uwaga", "Listy", "0_229",
            List.of("TYPE"), "1", "1", 0, "AVISO",
            new Authorship("MB", time("2017-05-04T11:12:13"), "", Optional.empty()), 5, 0.38);
    }

    @Test
    void theOrderOfColumnsDoesNotMatter() throws IOException, ProblemException {
        List<List<String>> table = Specimens.table("de/24/codedSegments");
        int[] backwards = IntStream.range(0, 15).map(i -> 14 - i).toArray();
        int[] turned = IntStream.range(0, 15).map(i -> (i + 7) % 15).toArray();
        List<CodedSegment> plain = read("de/24/codedSegments", "xlsx");
        for (int[] order : new int[][] {backwards, turned}) {
            Path file = Specimens.write(folder.resolve("Export.xlsx"), Specimens.reordered(table, order));
            assertEquals(plain, MaxqdaExport.read(file, ReadOptions.DEFAULT).segments());
        }
    }

    @Test
    void missingColumnsLeaveTheirFieldsEmpty() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export.csv"),
            Specimens.reordered(Specimens.table("de/24/codedSegments"), 3, 4, 8));
        CodedSegment segment = MaxqdaExport.read(file, ReadOptions.DEFAULT).segments().getFirst();
        assertEquals("Gespräch 1", segment.documentName());
        assertEquals("Zugang > Bus > Takt", segment.code().toString());
        assertEquals("Mit dem Bus, wenn er fährt.", segment.text());
        assertEquals("", segment.documentGroup() + segment.comment());
        assertEquals(Optional.empty(), segment.begin().or(segment::end));
        assertEquals(OptionalInt.empty(), segment.weight());
        assertEquals(Authorship.NONE, segment.authorship());
        assertEquals(OptionalInt.empty(), segment.area());
        assertEquals(OptionalDouble.empty(), segment.coverage());
    }

    @Test
    void encodingsAndSeparatorsOfTextAreFound() throws IOException, ProblemException {
        List<List<String>> table = Specimens.table("de/24/codedSegments").stream()
            .map(row -> row.stream().map(cell -> cell.replaceAll("●.*", "")).collect(Collectors.toList())).toList();
        for (char separator : new char[] {';', ',', '\t'}) {
            for (String charset : new String[] {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"}) {
                for (boolean mark : new boolean[] {false, true}) {
                    if (mark && "windows-1252".equals(charset)) {
                        continue;
                    }
                    Path file = Specimens.csv(folder.resolve("x.csv"), table, separator, Charset.forName(charset),
                        mark);
                    List<CodedSegment> segments = MaxqdaExport.read(file, ReadOptions.DEFAULT).segments();
                    assertEquals(2, segments.size(), charset + separator + mark);
                    assertEquals("Mit dem Bus, wenn er fährt.", segments.getFirst().text());
                    assertEquals("wichtig; nachfragen", segments.getFirst().comment());
                }
            }
        }
        Path file = Specimens.csv(folder.resolve("x.csv"), table, ';', Charset.forName("IBM850"), false);
        assertEquals("Gespräch 1", MaxqdaExport.read(file, ReadOptions.DEFAULT.withEncoding("IBM850")).segments()
            .getFirst().documentName());
        assertTrue(StandardCharsets.UTF_8.canEncode());
    }

    @Test
    void aTitleAboveTheHeadingsIsPassedOver() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export.xlsx"), Specimens.table("Codierte Segmente|14.11.2024", "||",
            "Document name|Code|Segment", "A|B|C"));
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(1, export.segments().size());
        assertEquals(3, export.tables().getFirst().headingRow());
    }

    @Test
    void whatIsNoValueIsReportedWithItsPlace() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export.xlsx"),
            Specimens.table("Document name|Code|Segment|Weight score|Begin|Created|Author|Pages",
                "A|B|C|200|somewhere|yesterday|X|1", "|B|C|1|1|2024-01-01|X|1", "A||C|1|1|2024-01-01|X|1"));
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(1, export.segments().size());
        assertEquals(OptionalInt.empty(), export.segments().getFirst().weight());
        List<String> findings = export.findings().stream().map(each -> each.severity() + " " + each.place()).toList();
        assertTrue(findings.contains("LOST Export.xlsx, Export!D2") || findings.stream()
            .anyMatch(each -> each.startsWith("LOST") && each.endsWith("D2")), findings.toString());
        assertTrue(findings.stream().anyMatch(each -> each.startsWith("DOUBTFUL") && each.endsWith("E2")));
        assertTrue(findings.stream().anyMatch(each -> each.startsWith("LOST") && each.endsWith("F2")));
        assertEquals(6, findings.size(), findings.toString());
        assertEquals(List.of("Pages"), export.tables().getFirst().unread().stream()
            .map(column -> column.heading()).toList());
        assertFalse(export.mappings().getFirst().required());
    }

    @Test
    void paraphrasedSegmentsAreParaphrases() throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export.xlsx"),
            Specimens.table("Dokumentname|Code|Anfang|Ende|Segment|Kommentar|Autor",
                "G|Paraphrasierte Segmente|2|3|Mit dem Bus.|Fährt Bus|AB"));
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of(), export.segments());
        ParaphraseRow row = export.paraphrases().getFirst();
        assertEquals("Fährt Bus", row.text());
        assertEquals("Mit dem Bus.", row.segment());
        assertEquals("AB", row.authorship().createdBy());
    }
}
