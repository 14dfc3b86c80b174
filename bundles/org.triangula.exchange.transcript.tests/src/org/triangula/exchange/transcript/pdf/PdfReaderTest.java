// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.transcript.reader.Transcript;

class PdfReaderTest {

    private static final PDFont FONT = new PDType1Font(FontName.HELVETICA);
    private static final float SIZE = 11;

    @TempDir
    private Path folder;

    /** A line at a place, in points from the upper left. */
    private record Line(float x, float y, String text) {
    }

    private static byte[] of(List<List<Line>> pages) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (Line line : lines) {
                        content.beginText();
                        content.setFont(FONT, SIZE);
                        content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
                        content.showText(line.text());
                        content.endText();
                    }
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private Transcript read(byte[] content) throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("a.pdf"), content);
        return new PdfReader().read(ImportFile.read(file, 64L << 20), Map.of(), Progress.NONE);
    }

    private static List<String> messages(Transcript read) {
        return read.findings().stream().map(finding -> finding.message()).toList();
    }

    private static List<Line> page(int number, String... lines) {
        Line[] all = new Line[lines.length + 2];
        all[0] = new Line(72, 40, "Transkript Interview");
        all[1] = new Line(290, 810, "Seite " + number + " von 3");
        for (int i = 0; i < lines.length; i++) {
            boolean wide = lines[i].startsWith("|");
            all[i + 2] = new Line(72, 100 + i * 14 + (wide ? 10 : 0), lines[i].replace("|", ""));
        }
        return Arrays.asList(all);
    }

    @Test
    void linesBecomeParagraphsWithoutHeadsAndHyphens() throws IOException, ProblemException {
        Transcript read = read(of(List.of(
            page(1, "I: Wie ist die Erreichbarkeit der Beratungsstellen in Ihrem Land-",
                "kreis, und was heißt das für die Haupt- und Nebenstellen in den Land-",
                "und Stadtkreisen, wenn die Migrations-", "Beratung nur einmal im Monat kommt? #00:00:12-3#",
                "B1: Das ist ganz verschieden."),
            page(2, "Das geht auf der nächsten Seite weiter und die Zeile ist lang genug dafür,", "dass sie es zeigt.",
                "I: Danke."),
            page(3, "B1: Bitte."))));
        assertEquals(List.of("I: Wie ist die Erreichbarkeit der Beratungsstellen in Ihrem Landkreis, "
            + "und was heißt das für die Haupt- und Nebenstellen in den Land- und Stadtkreisen, "
            + "wenn die Migrations-Beratung nur einmal im "
            + "Monat kommt? #00:00:12-3#", "B1: Das ist ganz verschieden.",
            "Das geht auf der nächsten Seite weiter und die Zeile ist lang genug dafür, dass sie es zeigt.",
            "I: Danke.",
            "B1: Bitte."), read.paragraphs());
        assertEquals(List.of("Headers, footers and page numbers that repeat were left out; lines: 6.",
            "Words divided at the end of a line were put together; they number 1."), messages(read));
    }

    @Test
    void columnsAreReadOneAfterTheOther() throws IOException, ProblemException {
        Line[] lines = new Line[25];
        lines[0] = new Line(72, 80, "Eine Überschrift, die über beide Spalten des Aufsatzes reicht, so breit ist sie");
        for (int i = 0; i < 12; i++) {
            // drawn row by row, as some programs do
            lines[1 + 2 * i] = new Line(72, 120 + i * 14,
                "links steht Zeile " + (char) ('a' + i) + " mit vielen Wörtern");
            lines[2 + 2 * i] = new Line(320, 120 + i * 14,
                "rechts steht Zeile " + (char) ('a' + i) + " mit vielen Wörtern");
        }
        Transcript read = read(of(List.of(Arrays.asList(lines))));
        String text = String.join(" ", read.paragraphs());
        assertTrue(text.indexOf("links steht Zeile l") < text.indexOf("rechts steht Zeile a"), text);
        assertTrue(text.startsWith("Eine Überschrift"), text);
        assertEquals(2, read.paragraphs().size(), String.join("\n", read.paragraphs()));
        assertTrue(messages(read).contains("Pages in two columns were read column by column; "
            + "look whether the order is right. Pages: 1."));
    }

    @Test
    void speakersInAColumnOfTheirOwnAreNoColumns() throws IOException, ProblemException {
        Line[] lines = new Line[24];
        for (int i = 0; i < 8; i++) {
            lines[3 * i] = new Line(72, 100 + i * 30, i % 2 == 0 ? "I:" : "B1:");
            lines[3 * i + 1] = new Line(110, 100 + i * 30,
                "Satz " + i + " beginnt hier und geht bis an das Ende der Zeile, wo");
            lines[3 * i + 2] = new Line(110, 114 + i * 30, "er dann aufhört.");
        }
        Transcript read = read(of(List.of(Arrays.asList(lines))));
        assertEquals(8, read.paragraphs().size());
        assertEquals("B1: Satz 1 beginnt hier und geht bis an das Ende der Zeile, wo er dann aufhört.",
            read.paragraphs().get(1));
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        byte[] good = of(List.of(page(1, "Text")));
        assertProblem("damaged", Arrays.copyOf(good, 40));
        assertProblem("no PDF", "Text".getBytes(StandardCharsets.UTF_8));
        assertProblem("only pictures", of(List.of(List.of())));
        assertProblem("password", encrypted());
    }

    @Test
    void bombsAreRefusedBeforeTheyUnpack() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed, best)) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 65; i++) {
                deflater.write(blanks);
            }
        }
        best.end();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(("%PDF-1.7\n1 0 obj <</Filter /FlateDecode /Length " + packed.size() + ">>\nstream\n")
            .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(file);
        file.write("\nendstream endobj\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        assertProblem("grow beyond", file.toByteArray());
        assertProblem("grow beyond", ("%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>>\nstream\nx\nendstream")
            .getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void assertProblem(String expected, byte[] content) {
        ProblemException problem = assertThrows(ProblemException.class, () -> read(content));
        assertTrue(problem.problem().message().contains(expected), problem.problem().message());
        assertTrue(problem.problem().message().startsWith("a.pdf"), problem.problem().message());
    }
}
