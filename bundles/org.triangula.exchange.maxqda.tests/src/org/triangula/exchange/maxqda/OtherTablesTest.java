// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.problem.ProblemException;

/** Codes, variables, memos, summaries and paraphrases, with every field. */
final class OtherTablesTest {

    @TempDir
    private Path folder;

    /** The words of the specimens, which say the same in both languages. */
    private record Words(String group, String document, String top, String code, String codePath, String segment,
        LocalDateTime made, LocalDateTime changed) {

        static Words of(String language) {
            return language.equals("de")
                ? new Words("Landkreis A", "Gespräch 1", "Zugang", "Bus", "Zugang > Bus", "Mit dem Bus, wenn er fährt.",
                    LocalDateTime.of(2024, 3, 5, 10, 0), LocalDateTime.of(2024, 3, 6, 11, 0))
                : new Words("District A", "Interview 1", "Access", "Bus", "Access > Bus", "By bus, when it runs.",
                    LocalDateTime.of(2024, 3, 15, 10, 0), LocalDateTime.of(2024, 3, 16, 11, 0));
        }

        Authorship author() {
            return new Authorship("AB", Optional.of(made), "", Optional.empty());
        }

        Authorship editor() {
            return new Authorship("AB", Optional.of(made), "CD", Optional.of(changed));
        }
    }

    /** Both languages in all formats. */
    @ParameterizedTest
    @CsvSource({"de,xlsx", "de,xls", "de,csv", "de,html", "en,xlsx", "en,xls", "en,csv", "en,html"})
    @Retention(RetentionPolicy.RUNTIME)
    private @interface EveryForm {
    }

    private MaxqdaExport read(String language, String name, String ending) throws IOException, ProblemException {
        return read(name, ending, Specimens.table(language + "/24/" + name));
    }

    private MaxqdaExport read(String name, String ending, List<List<String>> table)
        throws IOException, ProblemException {
        Path file = Specimens.write(folder.resolve("Export." + ending), table);
        MaxqdaExport export = MaxqdaExport.read(file, ReadOptions.DEFAULT);
        assertEquals(List.of(), export.findings());
        assertEquals(List.of(), export.unread());
        assertEquals(name, export.tables().getFirst().content().id());
        return export;
    }

    private static Provenance row(int number, String ending) {
        String sheet = switch (ending) {
            case "csv" -> "";
            case "html" -> "Table 1";
            default -> "Export";
        };
        return new Provenance("Export." + ending, sheet, number);
    }

    private static String either(String language, String german, String english) {
        return language.equals("de") ? german : english;
    }

    @EveryForm
    void codeSystem(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        List<CodeRow> rows = read(language, "codeSystem", ending).codes();
        Optional<String> colour = rows.getFirst().colour();
        assertEquals(Specimens.hasColours(ending), colour.isPresent());
        // old workbooks only have a palette
        assertTrue("xls".equals(ending) || colour.isEmpty() || "#123456".equals(colour.get()), colour.toString());
        assertEquals(List.of(new CodeRow(row(2, ending), new CodePath(List.of(words.top(), words.code())), colour,
            either(language, "Alles zum Bus.", "All about the bus."), "",
            either(language, "ÖPNV", "Public transport"), OptionalInt.of(12), OptionalInt.of(3), words.editor())),
            rows);
    }

    @EveryForm
    void codebook(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        assertEquals(List.of(
            new CodeRow(row(2, ending), new CodePath(List.of(words.top())), Optional.empty(),
                either(language, "Wie man hinkommt.", "How to get there."), "", "", OptionalInt.empty(),
                OptionalInt.empty(), Authorship.NONE),
            new CodeRow(row(3, ending), new CodePath(List.of(words.top(), words.code())), Optional.empty(),
                either(language, "Alles zum Bus.\nMit Takt.", "All about the bus.\nWith interval."),
                either(language, "„Jede Stunde.“", "\"Every hour.\""), "", OptionalInt.empty(), OptionalInt.empty(),
                Authorship.NONE)),
            read(language, "codebook", ending).codebook());
    }

    @EveryForm
    void documentVariables(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        boolean german = language.equals("de");
        assertEquals(List.of(
            new DocumentRow(row(2, ending), words.group(), words.document(),
                german ? Map.of("Alter", "41", "Geschlecht", "w", "Note", "1,5", "Tag", "05.03.2024")
                    : Map.of("Age", "41", "Sex", "f", "Mark", "1.5", "Day", "3/15/2024"), Authorship.NONE),
            new DocumentRow(row(3, ending), either(language, "Landkreis B", "District B"), words.document(),
                german ? Map.of("Alter", "52", "Note", "2,0", "Tag", "06.03.2024")
                    : Map.of("Age", "52", "Mark", "2.0", "Day", "3/16/2024"), Authorship.NONE)),
            read(language, "documentVariables", ending).documents());
    }

    @EveryForm
    void memos(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        List<MemoRow> rows = read(language, "memos", ending).memos();
        assertEquals(new MemoRow(row(2, ending), either(language, "Wege", "Ways"),
            either(language, "Wege sind weit.", "Ways are long."), either(language, "Theorie", "Theory"),
            words.group(), words.document(), Optional.of(new CodePath(List.of(words.top(), words.code()))),
            Position.parse("2"), Position.parse("3"), words.editor()), rows.get(0));
        assertEquals(new MemoRow(row(3, ending), "Bus", either(language, "Zum Code.", "On the code."), "", "", "",
            Optional.empty(), Optional.empty(), Optional.empty(), new Authorship("AB",
                Optional.of(LocalDateTime.of(2024, 3, language.equals("de") ? 5 : 17, 0, 0)), "", Optional.empty())),
            rows.get(1));
    }

    @EveryForm
    void summaries(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        assertEquals(List.of(new SummaryRow(row(2, ending), words.group(), words.document(),
            new CodePath(List.of(words.top(), words.code())),
            either(language, "Der Bus fährt selten.", "The bus is rare."), words.author())),
            read(language, "summaries", ending).summaries());
    }

    @EveryForm
    void summaryTable(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        MaxqdaExport export = read(language, "summaryTable", ending);
        assertEquals(List.of(
            new SummaryRow(row(2, ending), "", words.document(), new CodePath(List.of(words.top(), words.code())),
                either(language, "Der Bus fährt selten.", "The bus is rare."), Authorship.NONE),
            new SummaryRow(row(2, ending), "", words.document(),
                new CodePath(List.of(words.top(), either(language, "Auto", "Car"))),
                either(language, "Alle haben eins.", "Everyone has one."), Authorship.NONE)), export.summaries());
        assertEquals(Map.of(either(language, "Alter", "Age"), "41"), export.documents().getFirst().values());
    }

    @EveryForm
    void paraphrases(String language, String ending) throws IOException, ProblemException {
        Words words = Words.of(language);
        assertEquals(List.of(new ParaphraseRow(row(2, ending), words.group(), words.document(), Position.parse("2"),
            Position.parse("2"), words.segment(), either(language, "Bus unzuverlässig", "Bus unreliable"),
            either(language, "Verkehr", "Traffic"), words.author())),
            read(language, "paraphrases", ending).paraphrases());
    }

    /** All rows of an export, whatever they are. */
    private static List<?> rows(MaxqdaExport export) {
        return List.of(export.codes(), export.codebook(), export.documents(), export.memos(),
            Set.copyOf(export.summaries()), export.paraphrases());
    }

    @ParameterizedTest
    @CsvSource({"de,codeSystem", "de,codebook", "de,documentVariables", "de,memos", "de,summaries", "de,summaryTable",
        "de,paraphrases", "en,codeSystem", "en,codebook", "en,documentVariables", "en,memos", "en,summaries",
        "en,summaryTable", "en,paraphrases"})
    void neitherTheOrderOfColumnsNorTheSeparatorOfPathsMatters(String language, String name)
        throws IOException, ProblemException {
        List<List<String>> table = Specimens.table(language + "/24/" + name);
        int columns = table.getFirst().size();
        List<?> plain = rows(read(name, "xlsx", table));
        int[] backwards = IntStream.range(0, columns).map(i -> columns - 1 - i).toArray();
        int[] turned = IntStream.range(0, columns).map(i -> (i + columns / 2) % columns).toArray();
        for (int[] order : new int[][] {backwards, turned}) {
            assertEquals(plain, rows(read(name, "xlsx", Specimens.reordered(table, order))));
        }
        List<List<String>> older = table.stream()
            .map(row -> row.stream().map(cell -> cell.replace(" > ", "\\")).toList()).toList();
        assertEquals(plain, rows(read(name, "xlsx", older)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void missingColumnsLeaveTheirFieldsEmpty(String language) throws IOException, ProblemException {
        Words words = Words.of(language);
        CodePath path = new CodePath(List.of(words.top(), words.code()));
        CodeRow code = only(language, "codeSystem", 1, 2, 4).codes().getFirst();
        assertEquals(new CodeRow(row(2, "csv"), path, Optional.empty(), "", "", "", OptionalInt.of(12),
            OptionalInt.empty(), Authorship.NONE), code);
        assertEquals("", only(language, "codebook", 0, 1).codebook().get(1).example());
        // one known heading is not enough to be sure, so the import asks
        Path variables = Specimens.write(folder.resolve("Export.csv"),
            Specimens.reordered(Specimens.table(language + "/24/documentVariables"), 1, 2));
        assertEquals(1, MaxqdaExport.read(variables, ReadOptions.DEFAULT).mappings().size());
        DocumentRow document = MaxqdaExport.read(variables,
            ReadOptions.DEFAULT.withContent(Content.DOCUMENT_VARIABLES)).documents().getFirst();
        assertEquals(List.of("", words.document(), 1),
            List.of(document.documentGroup(), document.documentName(), document.values().size()));
        MemoRow memo = only(language, "memos", 1, 2).memos().getFirst();
        assertEquals(new MemoRow(row(2, "csv"), either(language, "Wege", "Ways"),
            either(language, "Wege sind weit.", "Ways are long."), "", "", "", Optional.empty(), Optional.empty(),
            Optional.empty(), Authorship.NONE), memo);
        SummaryRow summary = only(language, "summaries", 1, 2, 3).summaries().getFirst();
        assertEquals(new SummaryRow(row(2, "csv"), "", words.document(), path,
            either(language, "Der Bus fährt selten.", "The bus is rare."), Authorship.NONE), summary);
        ParaphraseRow paraphrase = only(language, "paraphrases", 1, 5).paraphrases().getFirst();
        assertEquals(new ParaphraseRow(row(2, "csv"), "", words.document(), Optional.empty(), Optional.empty(), "",
            either(language, "Bus unzuverlässig", "Bus unreliable"), "", Authorship.NONE), paraphrase);
    }

    private MaxqdaExport only(String language, String name, int... columns) throws IOException, ProblemException {
        return read(name, "csv", Specimens.reordered(Specimens.table(language + "/24/" + name), columns));
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
