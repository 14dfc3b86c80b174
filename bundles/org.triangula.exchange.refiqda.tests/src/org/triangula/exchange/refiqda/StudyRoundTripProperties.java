// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;

/** Studies with objects of every class and values of every feature survive the way out and in again. */
class StudyRoundTripProperties {

    private Path folder;
    private int number;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("refiqda");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        clear();
        Files.delete(folder);
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).filter(each -> !each.equals(folder)).toList()) {
                Files.delete(file);
            }
        }
    }

    private StudySession study(String name) throws ProblemException {
        return new StudyStore().create(folder.resolve(name + number++ + ".triangula"), name);
    }

    private static ImportPlan plan(StudySession session, Path file) throws ProblemException {
        return new ProjectImporter().read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    /** A random study and the package it becomes. */
    private record Exported(String text, Path file) {
    }

    private Exported export(long seed, Map<String, String> options) throws ProblemException {
        try (StudySession session = study("Erfunden")) {
            session.execute(StudyOperation.of("Zufall", edit -> new RandomStudy(seed, edit).fill()));
            Path file = folder.resolve("out" + number + ".qdpx");
            new ProjectExporter().write(session, new ExportRequest(file, options), Progress.NONE);
            return new Exported(StudyText.of(session.study()), file);
        }
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void everythingComesBack(@ForAll long seed) throws Exception {
        Exported exported = export(seed, Map.of());
        try (StudySession session = study("Neu")) {
            String before = StudyText.of(session.study());
            ImportPlan plan = plan(session, exported.file());
            assertEquals(List.of(), plan.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.DOUBTFUL).toList());
            StudyText.assertSame(before, StudyText.of(session.study()));
            session.execute(plan.operation());
            StudyText.assertSame(exported.text(), StudyText.of(session.study()));
            session.undo();
            StudyText.assertSame(before, StudyText.of(session.study()));
            session.redo();
            StudyText.assertSame(exported.text(), StudyText.of(session.study()));
            session.save();
        }
        clear();
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void everythingComesBackWhenAnotherProgramHasWrittenTheProjectAnew(@ForAll long seed) throws Exception {
        Exported exported = export(seed, Map.of());
        Path rewritten = rewrite(exported.file());
        try (StudySession session = study("Neu")) {
            session.execute(plan(session, rewritten).operation());
            StudyText.assertSame(exported.text(), StudyText.of(session.study()));
        }
        clear();
    }

    /** The same package with a comment in the XML. */
    private Path rewrite(Path file) throws IOException {
        Path copy = folder.resolve("rewritten.qdpx");
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in);
            OutputStream out = Files.newOutputStream(copy); ZipOutputStream written = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                written.putNextEntry(new ZipEntry(entry.getName()));
                written.write(zip.readAllBytes());
                if (entry.getName().equals("project.qde")) {
                    written.write("<!-- written by another program -->".getBytes(StandardCharsets.UTF_8));
                }
                written.closeEntry();
            }
        }
        return copy;
    }
}
