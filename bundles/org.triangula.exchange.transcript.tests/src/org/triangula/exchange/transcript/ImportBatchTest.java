// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.triangula.core.exchange.ExchangeFormats;
import org.triangula.core.exchange.ImportBatch;
import org.triangula.core.exchange.ImportCandidate;
import org.triangula.core.exchange.ImportFiles;
import org.triangula.core.exchange.ImportFiles.Chosen;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/** Many files are one import. */
class ImportBatchTest extends TranscriptStudy {

    /** Work that is cancelled from the start. */
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void report(String task, double share) {
            // nobody watches
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    private List<ImportCandidate> read(Path... chosen) throws ProblemException {
        List<ImportCandidate> told = new ArrayList<>();
        List<ImportCandidate> candidates = new ImportBatch(session().study(), session()::text, FORMATS, Map.of())
            .read(ImportFiles.of(List.of(chosen), Progress.NONE), Progress.NONE, told::add);
        assertEquals(candidates.size(), told.size());
        return candidates;
    }

    private static List<ImportPlan> proposed(List<ImportCandidate> candidates) {
        return candidates.stream().filter(ImportCandidate::isProposed).map(each -> each.plan().orElseThrow()).toList();
    }

    private Path write(String path, String content) throws IOException {
        Path file = folder().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFolderIsOneOperationAndAFailingFileStopsNothing() throws IOException, ProblemException {
        write("Kreise/Enzkreis/01_ Enzkreis.txt", "I: Wie?\nB: Gut.");
        write("Kreise/Enzkreis/02_ Enzkreis.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n<v B>Gut.");
        write("Kreise/Enzkreis/02_ Enzkreis.wav", "RIFF");
        write("Kreise/03_ Hohenlohekreis.rtf", "{\\rtf1 cut");
        write("Kreise/.hidden.txt", "x");
        write("Kreise/~$lock.docx", "x");
        write("Kreise/S.triangula/texts/a.txt", "x");
        List<ImportCandidate> candidates = read(folder().resolve("Kreise"), folder().resolve("gone.txt"));
        assertEquals(List.of("03_ Hohenlohekreis.rtf", "01_ Enzkreis.txt", "02_ Enzkreis.vtt", "02_ Enzkreis.wav",
            "gone.txt"), candidates.stream().map(each -> each.chosen().file().getFileName().toString()).toList());
        assertTrue(candidates.get(0).problem().orElseThrow().message().contains("not complete"));
        assertEquals(Optional.of("No format fits this file."), candidates.get(3).reservation());
        assertTrue(candidates.get(4).problem().orElseThrow().message().contains("no such file"));
        StudyOperation together = ImportBatch.together(proposed(candidates), Progress.NONE);
        assertEquals("Import 2 files", together.label());
        session().execute(together);
        var texts = session().study().getTexts();
        assertEquals(2, texts.getDocuments().size());
        assertEquals(texts.getDocuments(), texts.getGroups().get(0).getGroups().get(0).getDocuments());
        assertEquals("Enzkreis", texts.getGroups().get(0).getGroups().get(0).getName());
        assertTrue(texts.getDocuments().get(1).getMediaFile().endsWith("02_ Enzkreis.wav"));
        session().undo();
        assertTrue(texts.getDocuments().isEmpty() && texts.getGroups().isEmpty(), "one undo takes all back");
        session().redo();
        assertEquals(2, texts.getDocuments().size());
    }

    @Test
    void ofSeveralFormsTheBestIsProposed() throws IOException, ProblemException {
        for (String name : List.of("transcription.txt", "transcription_timestamps.txt", "transcription_maxqda.txt",
            "transcription.json", "transcription.srt", "metadata.txt", "log.txt")) {
            fixture("atrain", name);
        }
        List<ImportCandidate> candidates = read(folder().resolve("atrain"));
        assertEquals(List.of("transcription.json"), candidates.stream().filter(ImportCandidate::isProposed)
            .map(each -> each.chosen().file().getFileName().toString()).toList());
        assertEquals(7, candidates.stream().filter(each -> each.plan().isPresent()).count(), "all can be chosen");
        assertEquals(2, candidates.stream().filter(each -> each.reservation()
            .filter(reason -> reason.contains("accompanies")).isPresent()).count());
        assertEquals(4, candidates.stream().filter(each -> each.reservation()
            .filter(reason -> reason.contains("transcription.json")).isPresent()).count());
    }

    @Test
    void contentTellsTheFormatWhateverTheName() throws IOException {
        assertEquals("rtf", detect(write("a.txt", "{\\rtf1 x}")));
        assertEquals("vtt", detect(write("b.txt", "WEBVTT\n\n")));
        assertEquals("srt", detect(write("c.txt", "\uFEFF1\r\n00:00:01,000 --> 00:00:02,000\r\nx")));
        assertEquals("atrain", detect(write("d.txt", "Transcription for x\n\ny")));
        assertEquals("docx", detect(Files.write(folder().resolve("e.odt"), WordFile.of(WordFile.p("x")))));
        assertEquals("pdf", detect(write("f", "%PDF-1.7")));
        assertEquals("txt", detect(write("Notes", "Nur Text.")));
        assertEquals("txt", detect(write("g.txt", "{ so beginnt ein Text")));
        assertEquals("none", detect(write("h.geojson", "{\"type\": \"FeatureCollection\"}")));
        assertEquals("none", detect(write("i", "\u0000\u0001")));
    }

    private static String detect(Path file) {
        return ExchangeFormats.detect(FORMATS, file).map(found -> found.format().id()).orElse("none");
    }

    @Test
    void theSameAgainIsNotProposed() throws IOException, ProblemException {
        Path first = write("a.txt", "I: Wie?\nB: Gut.");
        Path copy = write("b.txt", "I: Wie?\nB: Gut.");
        List<ImportCandidate> twice = read(first, copy, first);
        assertEquals(2, twice.size());
        assertEquals(Optional.of("The same file is chosen twice."), twice.get(1).reservation());
        session().execute(ImportBatch.together(proposed(twice), Progress.NONE));
        assertEquals(Optional.of("This is in the study already."), read(first).get(0).reservation());
        assertFalse(session().execute(ImportBatch.together(List.of(twice.get(1).plan().orElseThrow()), Progress.NONE)));
    }

    @Test
    void whatIsCancelledChangesNothing() throws IOException, ProblemException {
        List<ImportCandidate> candidates = read(write("a.txt", "I: Wie?\nB: Gut."));
        List<ImportPlan> plans = proposed(candidates);
        assertThrows(CancellationException.class, () -> session().execute(ImportBatch.together(plans, CANCELLED)));
        assertTrue(session().study().getTexts().getDocuments().isEmpty());
        List<Chosen> files = ImportFiles.of(List.of(folder().resolve("a.txt")), Progress.NONE);
        ImportBatch batch = new ImportBatch(session().study(), session()::text, FORMATS, Map.of());
        assertThrows(CancellationException.class, () -> batch.read(files, CANCELLED, each -> {
        }));
    }
}
