// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLStreamException;

import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.refiqda.qde.QdeWriter;
import org.triangula.exchange.refiqda.study.Losses;
import org.triangula.exchange.refiqda.study.ProjectComposer;
import org.triangula.exchange.refiqda.study.ProjectComposer.Composed;

/**
 * Writes the study as REFI-QDA project (QDPX), or its code system as codebook (QDC) when the name ends so. The same
 * study gives the same bytes.
 */
public final class ProjectExporter implements StudyExporter {

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(part)) {
                synchronized (session) {
                    if (target.toString().toLowerCase(Locale.ROOT).endsWith(".qdc")) {
                        QdeWriter.write(ProjectComposer.codebook(session.study()), stream);
                    } else {
                        project(session, stream, progress);
                    }
                }
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | XMLStreamException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.bind(Messages.unwritable, e.getMessage()),
                Messages.unwritable_remedy), e);
        } finally {
            discard(part);
        }
        return Losses.of(session.study());
    }

    private static void discard(Path part) throws ProblemException {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new ProblemException(new Problem(part.toString(), Messages.bind(Messages.unwritable, e.getMessage()),
                Messages.unwritable_remedy), e);
        }
    }

    private static void project(StudySession session, OutputStream stream, Progress progress)
        throws IOException, XMLStreamException, ProblemException {
        Composed composed = ProjectComposer.compose(session, progress);
        try (ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            zip.putNextEntry(entry("project.qde"));
            QdeWriter.write(composed.root(), zip);
            zip.closeEntry();
            for (Map.Entry<String, byte[]> text : new TreeMap<>(composed.texts()).entrySet()) {
                progress.checkCancelled();
                zip.putNextEntry(entry(text.getKey()));
                zip.write(text.getValue());
                zip.closeEntry();
            }
            for (Map.Entry<String, String> part : new TreeMap<>(composed.parts()).entrySet()) {
                progress.checkCancelled();
                zip.putNextEntry(entry(part.getKey()));
                try (InputStream data = Files.newInputStream(session.folder().resolve(part.getValue()))) {
                    data.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        // the same study gives the same file
        entry.setTime(0);
        return entry;
    }
}
