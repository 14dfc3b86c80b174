// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.triangula.core.exchange.Checksum;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.FormatOption;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.refiqda.qde.QdeWriter;
import org.triangula.exchange.refiqda.side.Losses;
import org.triangula.exchange.refiqda.side.SideFile;
import org.triangula.exchange.refiqda.side.SideFileWriter;
import org.triangula.exchange.refiqda.study.ProjectComposer;
import org.triangula.exchange.refiqda.study.ProjectComposer.Composed;

/** Writes the study as REFI-QDA project (QDPX). The same study gives the same bytes. */
public final class ProjectExporter implements StudyExporter {

    /** Option that says whether the package gets the folder {@code triangula/}; true when it is not given. */
    public static final String SIDE = "triangula";

    @Override
    public List<FormatOption> options() {
        return List.of(side());
    }

    private static FormatOption side() {
        return FormatOption.yesNo(SIDE, Messages.side, Messages.side_detail, true);
    }

    private static boolean hasSide(ExportRequest request) {
        return side().isOn(request.options());
    }

    @Override
    public Optional<List<Finding>> losses(StudySession session, ExportRequest request, Progress progress) {
        return Optional.of(losses(session, request));
    }

    private static List<Finding> losses(StudySession session, ExportRequest request) {
        synchronized (session) {
            return Losses.of(session.study(), hasSide(request));
        }
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        return write(session, new ExportRequest(file, Map.of()), progress);
    }

    @Override
    public List<Finding> write(StudySession session, ExportRequest request, Progress progress)
        throws ProblemException {
        if (request.file().toString().toLowerCase(Locale.ROOT).endsWith(CodebookExporter.ENDING)) {
            throw new ProblemException(String.valueOf(request.file().getFileName()), Messages.ending_project,
                Messages.ending_project_remedy);
        }
        List<Finding> findings = new ArrayList<>();
        PartFile.write(request.file(), stream -> {
            synchronized (session) {
                project(session, stream, hasSide(request), findings, progress);
            }
        });
        findings.addAll(losses(session, request));
        return findings;
    }

    private static void project(StudySession session, OutputStream stream, boolean side, List<Finding> findings,
        Progress progress) throws IOException, ProblemException {
        Composed composed = ProjectComposer.compose(session, progress);
        Map<String, String> parts = new HashMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8)) {
            zip.putNextEntry(entry("project.qde"));
            DigestOutputStream project = new DigestOutputStream(zip, sha256());
            QdeWriter.write(composed.root(), project);
            zip.closeEntry();
            for (Map.Entry<String, byte[]> text : new TreeMap<>(composed.texts()).entrySet()) {
                progress.checkCancelled();
                zip.putNextEntry(entry(text.getKey()));
                zip.write(text.getValue());
                zip.closeEntry();
                parts.putIfAbsent(Checksum.of(text.getValue()), text.getKey());
            }
            for (Map.Entry<String, String> part : new TreeMap<>(composed.parts()).entrySet()) {
                Path file = session.folder().resolve(part.getValue());
                parts.putIfAbsent(Checksum.of(file), part.getKey());
                copy(file, part.getKey(), zip, progress);
            }
            if (side) {
                String checksum = HexFormat.of().formatHex(project.getMessageDigest().digest());
                side(session, checksum, parts, zip, findings, progress);
            }
        }
    }

    private static void side(StudySession session, String project, Map<String, String> parts, ZipOutputStream zip,
        List<Finding> findings, Progress progress) throws IOException, ProblemException {
        SideFileWriter writer = SideFileWriter.of(session.study(), session.folder(), parts);
        zip.putNextEntry(entry(SideFile.PART));
        writer.write(project, zip);
        zip.closeEntry();
        for (Map.Entry<String, Path> file : writer.files().entrySet()) {
            copy(file.getValue(), file.getKey(), zip, progress);
        }
        for (String path : writer.leftOut()) {
            findings.add(new Finding(Severity.LOST, path, Messages.bind(Messages.side_fileLeftOut,
                ProjectPackage.LARGEST_PART >> 20)));
        }
    }

    private static void copy(Path file, String name, ZipOutputStream zip, Progress progress) throws IOException {
        progress.checkCancelled();
        zip.putNextEntry(entry(name));
        try (InputStream data = Files.newInputStream(file)) {
            data.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        // the same study gives the same file
        entry.setTime(0);
        return entry;
    }
}
