// SPDX-License-Identifier: EPL-2.0
package org.triangula.workingday;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Ten invented interviews, each as another program writes it. */
final class Transcripts {

    /** How many files there are. */
    static final int COUNT = 10;

    private static final List<String> ANSWERS = List.of(
        "Der Bus kommt am Morgen um sechs und dann erst wieder am Mittag.",
        "Wir haben einen Sprachkurs in der Kreisstadt, aber der Sprachkurs ist immer voll.",
        "Die Landrätin hat eine Stabsstelle geschaffen, die alle Ämter an einen Tisch holt.",
        "Ohne Auto ist man hier verloren, da hört der Fahrplan einfach auf.",
        "Das Ehrenamt trägt viel, doch die Ehrenamtlichen sind müde geworden.",
        "Mit der Ausländerbehörde haben wir feste Termine vereinbart, das hilft.");

    private final Path folder;

    Transcripts(Path folder) {
        this.folder = folder;
    }

    private static List<String> lines(int number) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ANSWERS.size(); i++) {
            lines.add("I: Frage " + (i + 1) + " in Gespräch " + number + "?");
            lines.add("B1: " + ANSWERS.get((i + number) % ANSWERS.size()));
        }
        return lines;
    }

    private static String name(int number, String ending) {
        return String.format("%02d_ Kreis %s.%s", number, (char) ('A' + number - 1), ending);
    }

    /** Writes all into the folder. */
    void write() throws IOException {
        Files.createDirectories(folder);
        text(1, "txt", String.join("\n", lines(1)), StandardCharsets.UTF_8);
        text(2, "txt", String.join("\r\n", lines(2)), Charset.forName("windows-1252"));
        text(3, "md", "# Gespräch 3\n\n" + String.join("\n\n", lines(3)) + "\n", StandardCharsets.UTF_8);
        text(4, "rtf", rtf(lines(4)), StandardCharsets.US_ASCII);
        text(5, "vtt", subtitles(lines(5), true), StandardCharsets.UTF_8);
        text(6, "srt", subtitles(lines(6), false), StandardCharsets.UTF_8);
        text(7, "json", json(lines(7)), StandardCharsets.UTF_8);
        docx(name(8, "docx"), lines(8));
        odt(name(9, "odt"), lines(9));
        pdf(name(10, "pdf"), lines(10));
    }

    private void text(int number, String ending, String content, Charset charset) throws IOException {
        Files.write(folder.resolve(name(number, ending)), content.getBytes(charset));
    }

    private static String rtf(List<String> lines) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
        for (String line : lines) {
            line.chars().forEach(character -> {
                if (character < 128) {
                    rtf.append((char) character);
                } else {
                    rtf.append("\\u").append(character).append('?');
                }
            });
            rtf.append("\\par\n");
        }
        return rtf.append('}').toString();
    }

    private static String subtitles(List<String> lines, boolean web) {
        StringBuilder text = new StringBuilder(web ? "WEBVTT\n\n" : "");
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(": ", 2);
            String separator = web ? "." : ",";
            text.append(web ? "" : (i + 1) + "\n")
                .append(String.format("00:%02d:00%s000 --> 00:%02d:30%s000%n", i, separator, i, separator))
                .append(web ? "<v " + parts[0] + ">" + parts[1] : lines.get(i)).append("\n\n");
        }
        return text.toString();
    }

    private static String json(List<String> lines) {
        StringBuilder json = new StringBuilder("{\"segments\": [");
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(": ", 2);
            json.append(i == 0 ? "" : ", ").append("{\"start\": ").append(10 * i).append(".0, \"end\": ")
                .append(10 * i + 9).append(".0, \"speaker\": \"").append(parts[0]).append("\", \"text\": \"")
                .append(parts[1]).append("\"}");
        }
        return json.append("], \"language\": \"de\"}").toString();
    }

    private void docx(String name, List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
            OutputStream stream = Files.newOutputStream(folder.resolve(name))) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(stream);
        }
    }

    private void odt(String name, List<String> lines) throws IOException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">"
            + "<office:body><office:text>");
        lines.forEach(line -> xml.append("<text:p>").append(line).append("</text:p>"));
        xml.append("</office:text></office:body></office:document-content>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            entry(zip, "content.xml", xml.toString());
        }
        Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void pdf(String name, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                float y = 740;
                for (String line : lines) {
                    content.beginText();
                    content.newLineAtOffset(50, y);
                    content.showText(line);
                    content.endText();
                    y -= 30;
                }
            }
            document.save(folder.resolve(name).toFile());
        }
    }
}
