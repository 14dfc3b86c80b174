// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

class OpenDocumentReaderTest {

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
        + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
        + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body><office:text>";
    static final String FOOT = "</office:text></office:body></office:document-content>";

    @TempDir
    private Path folder;

    static byte[] of(String content) throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry mimetype = new ZipEntry("mimetype");
            mimetype.setMethod(ZipEntry.STORED);
            mimetype.setSize(type.length);
            CRC32 checksum = new CRC32();
            checksum.update(type);
            mimetype.setCrc(checksum.getValue());
            zip.putNextEntry(mimetype);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write((HEAD + content + FOOT).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void everythingThatCanBeTextIsText() throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("a.odt"), of(
            "<office:annotation><text:p>weg</text:p></office:annotation>"
            + "<text:tracked-changes><text:changed-region><text:deletion><text:p>gelöscht</text:p></text:deletion>"
            + "</text:changed-region></text:tracked-changes>"
            + "<text:h text:outline-level=\"1\">Titel</text:h>"
            + "<text:p>I: Wie<text:s text:c=\"3\"/>geht\n   es?<text:line-break/>B: Gut.</text:p>"
            + "<text:p>Ein <text:span>Wort</text:span><text:tab/><text:a xlink:href=\"x\">Link</text:a>"
            + "<text:note><text:note-body><text:p>Fußnote</text:p></text:note-body></text:note>"
            + "<draw:frame><draw:image/></draw:frame></text:p><text:p/>"
            + "<text:list><text:list-item><text:p>Punkt</text:p></text:list-item></text:list>"
            + "<table:table><table:table-column table:number-columns-repeated=\"2\"/><table:table-row>"
            + "<table:table-cell><text:p>Datum</text:p></table:table-cell><table:table-cell><text:p>3.5.2024</text:p>"
            + "<text:p>vormittags</text:p></table:table-cell></table:table-row><table:table-row>"
            + "<table:table-cell><text:p>a</text:p></table:table-cell>"
            + "<table:table-cell table:number-columns-repeated=\"1000000\"><text:p>b</text:p></table:table-cell>"
            + "<table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>"));
        assertEquals(Recognition.CERTAIN, new OpenDocumentReader().recognise(FileSample.of(file)));
        Transcript read = new OpenDocumentReader().read(ImportFile.read(file, 1 << 20), Map.of(), Progress.NONE);
        assertEquals(List.of("Titel", "I: Wie   geht es?", "B: Gut.", "Ein Wort\tLink", "", "Punkt",
            "Datum: 3.5.2024 vormittags", "a\tb\tc"), read.paragraphs());
        assertEquals(List.of("A comment is not imported.", "A footnote or endnote is not imported.",
            "A picture or drawing is not imported.", "Passages marked as deleted were left out; they number 1.",
            "Automatic numbers and bullets are not part of the text; paragraphs that lose theirs: 1.",
            "Tables became paragraphs, one for each row; tables: 1."),
            read.findings().stream().map(finding -> finding.message()).toList());
        assertEquals("paragraph 4", read.findings().get(1).place());
    }
}
