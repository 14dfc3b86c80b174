// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Files that are damaged, forged, or pretend: each gets one message with place, reason and remedy, or is harmless. */
class HostileTranscriptsTest {

    private static final long LARGEST = 64L << 20;

    @TempDir
    private Path folder;

    static Stream<Arguments> refused() throws IOException {
        byte[] good = OpenDocumentReaderTest.of("<text:p>Text</text:p>");
        String bomb = "<text:p>" + " ".repeat(40 << 20) + "</text:p>";
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        String rtf = "{\\rtf1\\ansi I: Wie?\\par B: Gut.\\par}";
        String json = "{\"segments\": [{\"start\": 1.5, \"text\": \"Gut\"}]}";
        return Stream.of(Arguments.of("cut.odt", Arrays.copyOf(good, good.length - 30), "damaged"),
            Arguments.of("none.odt", zip("styles.xml", "<x/>"), "no OpenDocument"),
            Arguments.of("broken.odt", zip("content.xml", OpenDocumentReaderTest.HEAD + "<text:p>"), "damaged"),
            Arguments.of("entity.odt", zip("content.xml", entity
                + OpenDocumentReaderTest.HEAD.substring(OpenDocumentReaderTest.HEAD.indexOf("<office"))
                + "<text:p>&e;</text:p>" + OpenDocumentReaderTest.FOOT), "entities"),
            Arguments.of("traversal.odt", zip("../evil", "x", "content.xml", "<x/>"), "outside"),
            Arguments.of("bomb.odt", OpenDocumentReaderTest.of(bomb), "grows beyond"),
            Arguments.of("deep.odt", OpenDocumentReaderTest.of("<text:span>".repeat(20_000)
                + "</text:span>".repeat(20_000)), "damaged"),
            Arguments.of("secret.odt", zip("content.xml", "x", "META-INF/manifest.xml",
                "<manifest:encryption-data/>"), "password"),
            Arguments.of("cut.rtf", bytes(rtf.substring(0, 25)), "not complete"),
            Arguments.of("text.rtf", bytes("Only text"), "no RTF"),
            Arguments.of("deep.rtf", bytes("{\\rtf1" + "{".repeat(2_000) + "}".repeat(2_001)), "damaged"),
            Arguments.of("bin.rtf", bytes("{\\rtf1 a\\bin2147483647 b}"), "not complete"),
            Arguments.of("cut.json", bytes(json.substring(0, 40)), "not complete"),
            Arguments.of("other.json", bytes("{\"segments\": \"x\", \"a\": [1, {}]}"), "no transcript"),
            Arguments.of("deep.json", bytes("{\"segments\":" + "[".repeat(100_000)), "damaged"),
            Arguments.of("junk.json", bytes("{\"segments\": [NaN,,]}"), "damaged"),
            Arguments.of("nul.srt", new byte[] {49, 0, 50}, "not a text file"),
            Arguments.of("empty.srt", bytes("1\n\n2\n\n"), "no subtitles"),
            Arguments.of("wrong.vtt", bytes("1\n00:00:01.000 --> 00:00:02.000\nx"), "no subtitles"),
            Arguments.of("head.vtt", bytes("WEBVTT\n\nNOTE nothing"), "no subtitles"),
            Arguments.of("controls.md", bytes("\u0001\u0002\u0003".repeat(50)), "not a text file"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void badFilesGetOneClearMessage(String name, byte[] content, String expected) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        ProblemException problem = assertThrows(ProblemException.class, () -> read(file));
        assertTrue(problem.problem().message().startsWith(name), problem.problem().message());
        assertTrue(problem.problem().message().contains(expected), problem.problem().message());
        assertFalse(problem.problem().remedy().isEmpty());
    }

    @Test
    void brokenCharactersAndControlsNeverReachTheStudy() throws IOException, ProblemException {
        Path rtf = Files.write(folder.resolve("a.rtf"), bytes("{\\rtf1\\uc0 A\\u55357 B\\u0\\u8238 C\\'01D\\par}"));
        Transcript clean = CleanText.of(read(rtf), "a.rtf");
        assertEquals(List.of("A\uFFFDBCD"), clean.paragraphs());
        assertEquals(List.of("Control characters were left out; they number 2.",
            "Broken characters were replaced by \"\uFFFD\"; they number 1."),
            clean.findings().stream().map(finding -> finding.message()).toList());
        Path json = Files.write(folder.resolve("a.json"),
            bytes("{\"segments\":[{\"text\":\"x\\ud800\\u0007y\\u2028z\",\"start\":-5,\"speaker\":\"A\\nB: <c>\"}]}"));
        assertEquals(List.of("A B c: x\uFFFDy z"), CleanText.of(read(json), "a.json").paragraphs());
    }

    @Test
    void absurdNumbersAreNoTimes() throws IOException, ProblemException {
        Path json = Files.write(folder.resolve("a.json"),
            bytes("[{\"start\":1e300,\"text\":\"a\"},{\"start\":359999.95,\"text\":\"b\"},"
                + "{\"start\":36,\"text\":\"c\"}]"));
        assertEquals(List.of("a", "#99:59:59-9# b", "#00:00:36-0# c"), read(json).paragraphs());
    }

    @Test
    void textsBeyondAllMeasureAreRefused() {
        String line = "x".repeat(1 << 20);
        ProblemException problem = assertThrows(ProblemException.class,
            () -> CleanText.of(new Transcript(java.util.Collections.nCopies(65, line), List.of()), "a.txt"));
        assertTrue(problem.problem().message().contains("longer than 64 million"));
    }

    @Test
    void signsOfMarkdownDoNotExplode() throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("a.md"), bytes("*".repeat(200_000) + "\n\n" + "[".repeat(100_000)
            + "\n\n" + "_a ".repeat(50_000)));
        assertEquals(3, read(file).paragraphs().size());
    }

    private static Transcript read(Path file) throws ProblemException {
        String name = file.getFileName().toString();
        TranscriptReader reader = switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "odt" -> new OpenDocumentReader();
            case "rtf" -> new RtfReader();
            case "json" -> new SegmentReader();
            case "srt" -> new SubtitleReader(false);
            case "vtt" -> new SubtitleReader(true);
            default -> new MarkdownReader();
        };
        return reader.read(ImportFile.read(file, LARGEST), Map.of(), Progress.NONE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
            }
        }
        return bytes.toByteArray();
    }
}
