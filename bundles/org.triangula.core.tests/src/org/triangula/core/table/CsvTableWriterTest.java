// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableWriterTest {

    private static DataTable table(List<List<Object>> rows) {
        return new DataTable("Codes", List.of(Column.text("Code"), Column.integer("Segments"),
            Column.percent("Share").describedAs("of all segments")), rows, List.of());
    }

    @Test
    void numbersFollowTheLanguage() {
        DataTable table = table(List.of(Arrays.asList("A; \"b\"", 12, 0.125), Arrays.asList("C,d", null, 1e-7)));
        assertEquals("Code;Segments;Share\r\n\"A; \"\"b\"\"\";12;0,125\r\nC,d;;0,0000001\r\n",
            CsvTableWriter.text(table, Locale.GERMANY));
        assertEquals("Code,Segments,Share\r\n\"A; \"\"b\"\"\",12,0.125\r\n\"C,d\",,0.0000001\r\n",
            CsvTableWriter.text(table, Locale.UK));
    }

    @Test
    void formulasAreNeutralisedButNegativeNumbersAreNot() {
        DataTable table = new DataTable("T", List.of(Column.text("=cmd"), Column.decimal("x")),
            List.of(List.of("=1+1", -2.5), List.of("+49 711", 0.0), List.of("@SUM(A1)", 3), List.of("\t=1", 4L)),
            List.of());
        assertEquals("'=cmd,x\r\n'=1+1,-2.5\r\n'+49 711,0\r\n'@SUM(A1),3\r\n'\t=1,4\r\n",
            CsvTableWriter.text(table, Locale.UK));
    }

    @Test
    void everyTableHasItsFileAndTheNotesHaveOne(@TempDir Path folder) throws IOException {
        DataTable first = table(List.of(List.of("A", 1, 1.0))).with("Base n", "1 segment");
        DataTable second = new DataTable("Second", List.of(Column.text("x")), List.of(), List.of());
        List<Path> written = new CsvTableWriter().write(folder.resolve("m.csv"), List.of(first, second), Locale.UK);
        assertEquals(List.of("m.csv", "m-2.csv", "m-notes.csv"),
            written.stream().map(path -> path.getFileName().toString()).toList());
        byte[] bytes = Files.readAllBytes(folder.resolve("m.csv"));
        assertArrayEquals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3));
        String notes = Files.readString(folder.resolve("m-notes.csv"), StandardCharsets.UTF_8);
        assertEquals(List.of("Codes,Base n,1 segment", "Codes,Share,of all segments"),
            notes.lines().skip(1).toList());
    }

    @Test
    void valuesThatDoNotFitAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> table(List.of(List.of("A", 1.5, 1.0))));
        assertThrows(IllegalArgumentException.class, () -> table(List.of(List.of("A", 1))));
    }

    @Property
    void whatIsWrittenCanBeReadAgain(@ForAll("rows") List<List<String>> texts, @ForAll boolean german) {
        List<List<Object>> rows = texts.stream().<List<Object>>map(List::copyOf).toList();
        DataTable table = new DataTable("T", List.of(Column.text("a"), Column.text("b"), Column.text("c")), rows,
            List.of());
        String csv = CsvTableWriter.text(table, german ? Locale.GERMANY : Locale.US);
        List<List<String>> read = parse(csv, german ? ';' : ',');
        assertEquals(List.of("a", "b", "c"), read.getFirst());
        List<List<String>> expected = texts.stream()
            .map(row -> row.stream().map(SpreadsheetText::neutral).toList()).toList();
        assertEquals(expected, read.subList(1, read.size()));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("ab;,\"\r\n =+-@'\tü€").ofMaxLength(8);
        return cell.list().ofSize(3).list().ofMaxSize(5);
    }

    /** A reader of RFC 4180 that knows nothing of the writer. */
    private static List<List<String>> parse(String csv, char separator) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\r')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    i++;
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        assertEquals(0, cell.length());
        return rows;
    }
}
