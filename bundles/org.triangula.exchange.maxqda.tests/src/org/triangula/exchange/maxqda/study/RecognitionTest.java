// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.Recognition.Certainty;

/** Tables of MAXQDA are recognised, and tables of other origin with a few of the same headings are not. */
final class RecognitionTest {

    @TempDir
    private Path folder;

    private Certainty recognise(Path file) {
        return new MaxqdaImporter(folder.resolve("settings")).recognise(FileSample.of(file)).certainty();
    }

    private Path csv(String headings) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), headings + "\n" + headings.replaceAll("[^;]+", "x") + "\n");
    }

    private Path workbook(String name, Workbook workbook, String headings) throws IOException {
        Path file = folder.resolve(name);
        try (workbook; OutputStream out = Files.newOutputStream(file)) {
            Row row = workbook.createSheet("S").createRow(0);
            for (String heading : headings.split(";")) {
                row.createCell(row.getPhysicalNumberOfCells()).setCellValue(heading);
            }
            workbook.write(out);
        }
        return file;
    }

    /** Address lists, tables of surveys, gazetteers, lists of literature, news and events, frequencies of codes. */
    @ParameterizedTest
    @ValueSource(strings = {"Name;Straße;PLZ;Ort;Telefon;Kommentar", "Name;Street;Postcode;Town;Comment;Created by",
        "Einrichtung;Typ;Kategorie;Adresse;Autor;Erstellt am", "id;code;name;type;lat;lon;area;begin;end",
        "Code;Segment;Umsatz", "Code;Segment;Comment", "ID;Zeitpunkt;Gruppe;Gewicht;Kommentar;Alter",
        "id;weight;area;q1;q2",
        "Code;Häufigkeit;Prozent", "Code;Frequency;Percent", "Dokument;Autor;Titel;Jahr", "Document;Author;Title;Year",
        "Titel;Text;Autor;Erstellt am;Kategorie", "Title;Content;Author;Created;Type", "Titel;Beginn;Ende;Ort;Inhalt",
        "Code;Definition;Beispiel", "Dokumentname;Autor;Thema", "Kategorie;Alias;Symbol;Farbe",
        "ags;name;Fläche;Einwohner"})
    void foreignTablesAreNotTaken(String headings) throws IOException {
        assertEquals(Certainty.NO, recognise(csv(headings)));
        assertEquals(Certainty.NO, recognise(workbook("t.xlsx", new XSSFWorkbook(), headings)));
        assertEquals(Certainty.NO, recognise(workbook("t.xls", new HSSFWorkbook(), headings)));
        assertEquals(Certainty.NO, recognise(Files.writeString(folder.resolve("t.html"),
            "<html><table><tr><th>" + headings.replace(";", "</th><th>") + "</th></tr></table></html>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dokumentname;Code;Segment", "Document name;Code;Segment;Comment",
        "Document;Code;Coded segment",
        "Farbe;Kommentar;Dokumentgruppe;Dokumentname;Code;Anfang;Ende;Gewicht;Segment", "Code;Memo",
        "Dokumentgruppe;Dokumentname;Alter;Ort", "Document group;Document name;Age", "Obercode;Code;Häufigkeit",
        "Farbe;Code;Häufigkeit;Dokumente", "Memo-Label;Titel;Memo;Autor", "Titel;Memo;Dokumentname;Code",
        "Dokumentname;Code;Summary", "Document name;Begin;End;Paraphrase"})
    void tablesOfMaxqdaAre(String headings) throws IOException {
        assertEquals(Certainty.CERTAIN, recognise(csv(headings)));
        assertEquals(Certainty.CERTAIN, recognise(workbook("t.xlsx", new XSSFWorkbook(), headings)));
        assertEquals(Certainty.CERTAIN, recognise(workbook("t.xls", new HSSFWorkbook(), headings)));
    }

    private Path document(String... paragraphs) throws IOException {
        Path file = folder.resolve("d.docx");
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            document.write(out);
        }
        return file;
    }

    @Test
    void onlyACodebookIsACodebook() throws IOException {
        assertEquals(Certainty.CERTAIN, recognise(document("Codebuch", "Zugang")));
        assertEquals(Certainty.CERTAIN, recognise(document("Projekt Ankommen", "Codebook: Arrival (2024)", "Access")));
        assertEquals(Certainty.NO, recognise(document("I: Und wie ist Ihr Codebuch entstanden?",
            "B: Codebook schreiben war das Schwerste, dann kam das Codieren.")));
    }
}
