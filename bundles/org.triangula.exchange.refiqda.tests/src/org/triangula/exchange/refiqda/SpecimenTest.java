// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.exchange.refiqda.read.ProjectReader;
import org.triangula.exchange.refiqda.read.ReadProject;
import org.triangula.exchange.refiqda.read.ReadProject.Account;

/**
 * The specimens that other programs wrote: every element is accounted for, what is written is valid, and import, export
 * and import again give the same study.
 */
class SpecimenTest {

    private static final List<String> PROJECTS = List.of("cproctor_nvivo_project.qdpx",
        "ponte_target-atlas-project.qdpx", "spec_annexA2_atlasti.qde", "spec_annexA3_transana_ns0-10.qde");
    private static final List<String> KINDS = List.of("User", "Code", "Variable", "VariableValue", "Case", "TextSource",
        "PictureSource", "PDFSource", "AudioSource", "VideoSource", "PlainTextSelection", "PictureSelection",
        "PDFSelection", "AudioSelection", "VideoSelection", "Transcript", "SyncPoint", "TranscriptSelection", "Coding",
        "Note", "Link", "Set", "Graph", "Vertex", "Edge");

    @TempDir
    private Path folder;

    private static byte[] xml(Path file) throws IOException {
        if (!file.toString().endsWith(".qdpx")) {
            return Files.readAllBytes(file);
        }
        try (ZipFile zip = new ZipFile(file.toFile());
            InputStream stream = zip.getInputStream(zip.getEntry("project.qde"))) {
            return stream.readAllBytes();
        }
    }

    private static ImportPlan plan(StudySession session, Path file) throws ProblemException {
        return new ProjectImporter().read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }

    private StudySession study(String name) throws ProblemException {
        return new StudyStore().create(folder.resolve(name + ".triangula"), name);
    }

    @Test
    void everyElementIsCounted() throws Exception {
        for (String specimen : PROJECTS) {
            Path file = Schemas.folder().resolve(specimen);
            byte[] xml = xml(file);
            try (ProjectPackage container = ProjectPackage.open(file)) {
                ReadProject project = ProjectReader.read(container, Progress.NONE);
                for (String kind : KINDS) {
                    Account account = project.elements().getOrDefault(kind, new Account(0, 0, 0));
                    assertEquals(Schemas.count(xml, kind), account.all(), specimen + " " + kind);
                }
                assertEquals(Schemas.count(xml, "*"),
                    project.elements().values().stream().mapToInt(Account::all).sum(), specimen);
            }
        }
    }

    @Test
    void everyElementIsEnteredOrKept() throws Exception {
        for (String specimen : PROJECTS) {
            Path file = Schemas.folder().resolve(specimen);
            byte[] xml = xml(file);
            try (StudySession session = study("entered " + specimen)) {
                session.execute(plan(session, file).operation());
                assertEquals(Schemas.count(xml, "User"), session.study().getCoders().size(), specimen);
                assertEquals(Schemas.count(xml, "Code"), count(session, "Code"), specimen);
                Path out = folder.resolve(specimen + ".qdpx");
                new ProjectExporter().write(session, out, Progress.NONE);
                byte[] written = xml(out);
                assertEquals(List.of(), Schemas.errors(written, "refi_qda_project_1.0.xsd"), specimen);
                if (!specimen.contains("transana")) {
                    for (String kind : KINDS) {
                        assertEquals(Schemas.count(xml, kind), Schemas.count(written, kind), specimen + " " + kind);
                    }
                }
            }
        }
    }

    private static int count(StudySession session, String type) {
        int count = 0;
        for (TreeIterator<EObject> all = session.study().eAllContents(); all.hasNext();) {
            count += all.next().eClass().getName().equals(type) ? 1 : 0;
        }
        return count;
    }

    @Test
    void importExportImportGivesTheSameStudy() throws Exception {
        roundTrip(Map.of());
    }

    @Test
    void importExportImportGivesTheSameStudyWithoutSideFile() throws Exception {
        roundTrip(Map.of(ProjectExporter.SIDE, "false"));
    }

    private void roundTrip(Map<String, String> options) throws Exception {
        for (String specimen : PROJECTS) {
            Path first = folder.resolve("first " + specimen + ".qdpx");
            String before;
            try (StudySession session = study("one " + specimen)) {
                session.execute(plan(session, Schemas.folder().resolve(specimen)).operation());
                before = ProjectText.of(session.study());
                new ProjectExporter().write(session, new ExportRequest(first, options), Progress.NONE);
            }
            Path second = folder.resolve("second " + specimen + ".qdpx");
            try (StudySession session = study("two " + specimen)) {
                session.execute(plan(session, first).operation());
                assertEquals(before, ProjectText.of(session.study()), specimen);
                new ProjectExporter().write(session, new ExportRequest(second, options), Progress.NONE);
            }
            assertEquals(names(first), names(second), specimen);
        }
    }

    /** Names of the parts that other programs see. */
    private static List<String> names(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).filter(name -> !name.startsWith("triangula/")).sorted()
                .toList();
        }
    }

    @Test
    void readingAgainChangesNothing() throws Exception {
        for (String specimen : PROJECTS) {
            try (StudySession session = study("again " + specimen)) {
                Path file = Schemas.folder().resolve(specimen);
                session.execute(plan(session, file).operation());
                String before = ProjectText.of(session.study());
                ImportPlan again = plan(session, file);
                assertTrue(again.report().counts().stream().allMatch(count -> count.added() == 0),
                    specimen + again.report().counts());
                session.execute(again.operation());
                assertEquals(before, ProjectText.of(session.study()), specimen);
                session.undo();
                session.undo();
                assertEquals(0, count(session, "Code"), specimen);
                assertEquals(0, count(session, "Document"), specimen);
            }
        }
    }

    @Test
    void codebookOfTheStandardIsReadAndWritten() throws Exception {
        Path file = Schemas.folder().resolve("spec_annexA1_codebook.qdc");
        try (StudySession session = study("codebook")) {
            session.execute(plan(session, file).operation());
            assertEquals(Schemas.count(Files.readAllBytes(file), "Code"), count(session, "Code"));
            Path out = folder.resolve("codebook.qdc");
            new CodebookExporter().write(session, out, Progress.NONE);
            assertEquals(List.of(), Schemas.errors(Files.readAllBytes(out), "refi_qda_codebook_1.0.xsd"));
            assertEquals(Schemas.count(Files.readAllBytes(file), "Code"),
                Schemas.count(Files.readAllBytes(out), "Code"));
            assertEquals(Schemas.count(Files.readAllBytes(file), "Set"), Schemas.count(Files.readAllBytes(out), "Set"));
        }
    }

    @Test
    void aNameThatDoesNotFitIsCorrectedOrTold() throws Exception {
        try (StudySession session = study("names")) {
            session.execute(plan(session, Schemas.folder().resolve("spec_annexA1_codebook.qdc")).operation());
            Path project = folder.resolve("named.qdpx");
            Path codebook = folder.resolve("named.qdc");
            assertThrows(ProblemException.class,
                () -> new CodebookExporter().write(session, project, Progress.NONE));
            assertThrows(ProblemException.class,
                () -> new ProjectExporter().write(session, codebook, Progress.NONE));
            assertTrue(Files.notExists(project) && Files.notExists(codebook), "nothing is written");
            new ProjectExporter().write(session, project, Progress.NONE);
            new CodebookExporter().write(session, codebook, Progress.NONE);
            for (Path[] change : new Path[][] {{project, folder.resolve("other.qdc")},
                {codebook, folder.resolve("other.qdpx")}}) {
                assertTrue(plan(session, change[0]).report().findings().stream().noneMatch(SpecimenTest::isAboutName));
                Files.copy(change[0], change[1]);
                ImportPlan read = plan(session, change[1]);
                assertTrue(read.report().findings().stream().anyMatch(SpecimenTest::isAboutName));
                assertEquals(plan(session, change[0]).report().counts(), read.report().counts());
            }
        }
    }

    private static boolean isAboutName(Finding finding) {
        return finding.message().startsWith("The name of the file ends");
    }
}
