// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;

/**
 * Writes the documents as plain text with paragraph numbers: all into one file when its name ends with {@code .txt},
 * one file each in an archive when it ends with {@code .zip}, otherwise one file each in a folder. What was
 * said off the record is left out.
 */
public final class PlainTextExporter implements StudyExporter {

    /** Creates the exporter. */
    public PlainTextExporter() {
        // has nothing to keep
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        List<NumberedText> texts = NumberedText.of(session);
        progress.checkCancelled();
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".txt")) {
                String all = String.join("\n", texts.stream().map(NumberedText::text).toList());
                AtomicFiles.write(file.toAbsolutePath(), all.getBytes(StandardCharsets.UTF_8));
            } else if (name.endsWith(".zip")) {
                AtomicFiles.write(file.toAbsolutePath(), zip(texts));
            } else {
                writeFolder(file.toAbsolutePath(), texts, progress);
            }
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable,
                e.getMessage()), Messages.unwritable_remedy), e);
        }
        return lost(session);
    }

    /** What a text with paragraph numbers cannot hold, and what must not be in it. */
    static List<Finding> lost(StudySession session) {
        List<Finding> findings = new ArrayList<>(RecordedText.findings(session.study()));
        int selections = session.study().getTexts().getDocuments().stream()
            .mapToInt(document -> document.getSelections().size()).sum();
        if (selections > 0) {
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.lost_codings, selections)));
        }
        return findings;
    }

    private static byte[] zip(List<NumberedText> texts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (NumberedText text : texts) {
                ZipEntry entry = new ZipEntry(text.fileName());
                // the same study gives the same file
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(text.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static void writeFolder(Path folder, List<NumberedText> texts, Progress progress) throws IOException {
        Files.createDirectories(folder);
        for (NumberedText text : texts) {
            progress.checkCancelled();
            AtomicFiles.write(folder.resolve(text.fileName()), text.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
