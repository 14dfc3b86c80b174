// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.problem.ProblemException;

/** Codes, variables, memos, summaries and paraphrases, with every field. */
final class OtherTablesTest {

    private static final Authorship MADE =
        new Authorship("AB", Optional.of(LocalDateTime.of(2024, 3, 5, 10, 0)), "", Optional.empty());

    @TempDir
    private Path folder;

    private MaxqdaExport read(String name, String ending) throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export." + ending), Specimens.table("de/24/" + name));
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of(), export.findings());
        assertEquals(name, export.tables().getFirst().content().id());
        return export;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void codeSystem(String ending) throws IOException, ProblemException {
        CodeRow row = read("codeSystem", ending).codes().getFirst();
        assertEquals("Zugang > Bus", row.code().toString());
        assertEquals(Specimens.hasColours(ending), row.colour().isPresent());
        assertEquals("Alles zum Bus.", row.definition());
        assertEquals("ÖPNV", row.alias());
        assertEquals(OptionalInt.of(12), row.frequency());
        assertEquals(OptionalInt.of(3), row.documents());
        assertEquals(new Authorship("AB", Optional.of(LocalDateTime.of(2024, 2, 1, 8, 0)), "CD",
            Optional.of(LocalDateTime.of(2024, 2, 2, 8, 0))), row.authorship());
        assertEquals(2, row.provenance().row());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void codebook(String ending) throws IOException, ProblemException {
        List<CodeRow> rows = read("codebook", ending).codebook();
        assertEquals(List.of("Zugang", "Zugang > Bus"), rows.stream().map(row -> row.code().toString()).toList());
        assertEquals("Alles zum Bus.\nMit Takt.", rows.get(1).definition());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void documentVariables(String ending) throws IOException, ProblemException {
        List<DocumentRow> rows = read("documentVariables", ending).documents();
        assertEquals("Landkreis A", rows.get(0).documentGroup());
        assertEquals("Gespräch 1", rows.get(0).documentName());
        assertEquals(Map.of("Alter", "41", "Geschlecht", "w", "Note", "1,5", "Tag", "05.03.2024"),
            rows.get(0).values());
        assertEquals(List.of("Alter", "Note", "Tag"), List.copyOf(rows.get(1).values().keySet()));
        assertEquals(Authorship.NONE, rows.get(1).authorship());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void memos(String ending) throws IOException, ProblemException {
        List<MemoRow> rows = read("memos", ending).memos();
        MemoRow row = rows.get(0);
        assertEquals("Wege", row.title());
        assertEquals("Wege sind weit.", row.text());
        assertEquals("Theorie", row.label());
        assertEquals("Landkreis A", row.documentGroup());
        assertEquals("Gespräch 1", row.documentName());
        assertEquals(Optional.empty(), row.code());
        assertEquals(Position.parse("2"), row.begin());
        assertEquals(Position.parse("3"), row.end());
        assertEquals(new Authorship("AB", Optional.of(LocalDateTime.of(2024, 3, 5, 10, 0)), "CD",
            Optional.of(LocalDateTime.of(2024, 3, 6, 11, 0))), row.authorship());
        assertEquals("", rows.get(1).documentName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void summaries(String ending) throws IOException, ProblemException {
        SummaryRow row = read("summaries", ending).summaries().getFirst();
        assertEquals("Landkreis A", row.documentGroup());
        assertEquals("Gespräch 1", row.documentName());
        assertEquals("Zugang > Bus", row.code().toString());
        assertEquals("Der Bus fährt selten.", row.text());
        assertEquals(MADE, row.authorship());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void summaryTable(String ending) throws IOException, ProblemException {
        MaxqdaExport export = read("summaryTable", ending);
        assertEquals(List.of("Zugang > Bus: Der Bus fährt selten.", "Zugang > Auto: Alle haben eins."),
            export.summaries().stream().map(row -> row.code() + ": " + row.text()).toList());
        assertEquals(Map.of("Alter", "41"), export.documents().getFirst().values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv", "html"})
    void paraphrases(String ending) throws IOException, ProblemException {
        ParaphraseRow row = read("paraphrases", ending).paraphrases().getFirst();
        assertEquals("Landkreis A", row.documentGroup());
        assertEquals("Gespräch 1", row.documentName());
        assertEquals(Position.parse("2"), row.begin());
        assertEquals(Position.parse("2"), row.end());
        assertEquals("Mit dem Bus, wenn er fährt.", row.segment());
        assertEquals("Bus unzuverlässig", row.text());
        assertEquals("Verkehr", row.category());
        assertEquals(MADE, row.authorship());
    }

    @Test
    void paraphraseMatrix() throws IOException, ProblemException {
        String html = "<html><body><table><tr><th>Gespräch 1</th><th>Gespräch 2</th></tr><tr><td>Bus unzuverlässig"
            + "<br /><br />AB &gt; Landkreis A &gt; Gespräch 1, Pos. 12 - 14 <br /><br /><br />Kurse fern<br /><br />"
            + "CD &gt; Landkreis A &gt; Gespräch 1, Pos. 20 - 20</td><td>Alles gut<br /><br />AB &gt; Gespräch 2, "
            + "Pos. 3 - 3</td></tr></table></body></html>";
        Path file = Files.writeString(folder.resolve("Matrix.html"), html);
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of(), export.findings());
        assertEquals(List.of("Bus unzuverlässig|Landkreis A|Gespräch 1|12|14|AB",
            "Kurse fern|Landkreis A|Gespräch 1|20|20|CD",
            "Alles gut||Gespräch 2|3|3|AB"), export.paraphrases().stream().map(row -> String.join("|", row.text(),
                row.documentGroup(), row.documentName(), row.begin().orElseThrow().written(),
                row.end().orElseThrow().written(), row.authorship().createdBy())).toList());
    }

    @Test
    void codebookReport() throws IOException, ProblemException {
        Path file = folder.resolve("Codebuch.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            paragraph(document, null, "Codebuch");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Code");
            table.getRow(0).getCell(1).setText("Häufigkeit");
            table.getRow(1).getCell(0).setText("Zugang > Bus");
            table.getRow(1).getCell(1).setText("7");
            paragraph(document, "Heading1", "1 Zugang");
            paragraph(document, null, "Wie man hinkommt.");
            paragraph(document, "Heading2", "1.1 Bus");
            paragraph(document, null, "Alles zum Bus.");
            paragraph(document, null, "Beispiel: Der Bus fährt selten.");
            paragraph(document, "Heading1", "2 Sprachkurse");
            document.write(out);
        }
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of("Zugang|Wie man hinkommt.|", "Zugang > Bus|Alles zum Bus.|Der Bus fährt selten.",
            "Sprachkurse||"), export.codebook().stream()
                .map(row -> row.code() + "|" + row.definition() + "|" + row.example()).toList());
        assertEquals(OptionalInt.of(7), export.codes().getFirst().frequency());
    }

    private static void paragraph(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(text);
    }

    @Test
    void codebookInTheStandardFormat() throws IOException, ProblemException {
        Path file = Files.writeString(folder.resolve("c.qdc"), """
            <?xml version="1.0" encoding="utf-8"?>
            <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="MAXQDA"><Codes>
            <Code guid="11111111-1111-1111-1111-111111111111" name="Zugang" isCodable="true" color="#FF0000">
            <Description>Wie man hinkommt.</Description>
            <Code guid="11111111-1111-1111-1111-111111111112" name="Bus" isCodable="true"/></Code>
            </Codes></CodeBook>""", StandardCharsets.UTF_8);
        List<CodeRow> rows = MaxqdaExport.read(file, ReadOptions.DEFAULT).codebook();
        assertEquals(List.of("Zugang", "Zugang > Bus"), rows.stream().map(row -> row.code().toString()).toList());
        assertEquals("Wie man hinkommt.", rows.getFirst().definition());
        assertEquals(Optional.of("#ff0000"), rows.getFirst().colour());
        assertTrue(rows.get(1).definition().isEmpty());
    }
}
