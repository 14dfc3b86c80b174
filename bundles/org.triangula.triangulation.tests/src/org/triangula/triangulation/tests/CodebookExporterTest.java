// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.coding.code.CodeText;
import org.triangula.coding.operation.CreateCode;
import org.triangula.coding.operation.DefineCode;
import org.triangula.coding.operation.MarkExamples;
import org.triangula.coding.operation.RenameCode;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.model.texts.Code;
import org.triangula.model.texts.CodeOrigin;
import org.triangula.model.texts.Coding;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.RecordStatus;
import org.triangula.model.texts.Selection;
import org.triangula.triangulation.codebook.CodebookDocxExporter;
import org.triangula.triangulation.codebook.CodebookHtmlExporter;

class CodebookExporterTest {

    @TempDir
    private Path folder;

    private StudySession session;

    @BeforeEach
    void create() throws ProblemException {
        session = SmallStudy.create(folder.resolve("Study.triangula")).session();
        session.execute(new CreateCode("Rufbus <b>", null, true, CodeOrigin.IN_VIVO, "AB"));
        session.execute(new DefineCode(last(), CodeText.DEFINITION, "Fährt auf Bestellung"));
        session.execute(new DefineCode(last(), CodeText.EXCLUSION, "Linienbus"));
        session.execute(new RenameCode(last(), "Rufbus & Co", "AB"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Code last() {
        return session.study().getTexts().getCodeSystem().getCodes().getLast();
    }

    private Coding coding() {
        return session.study().getTexts().getDocuments().stream().flatMap(each -> each.getSelections().stream())
            .filter(each -> each.getRecordStatus() == RecordStatus.ON_RECORD)
            .flatMap(each -> each.getCodings().stream()).findFirst().orElseThrow();
    }

    private String html() throws ProblemException, IOException {
        Path file = folder.resolve("codebook.html");
        new CodebookHtmlExporter().write(session, file, Progress.NONE);
        return Files.readString(file);
    }

    @Test
    void pageTellsMeaningAndChanges() throws ProblemException, IOException {
        String html = html();
        assertTrue(html.contains("Rufbus &amp; Co"));
        assertTrue(html.contains("Definition: Fährt auf Bestellung"));
        assertTrue(html.contains("Ausschluss: Linienbus"));
        assertTrue(html.contains("umbenannt"));
        assertFalse(html.contains("<b>"));
    }

    @Test
    void sameStudyGivesSameBytes() throws ProblemException, IOException {
        for (String name : List.of("a.docx", "b.docx")) {
            new CodebookDocxExporter().write(session, folder.resolve(name), Progress.NONE);
        }
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.docx")), Files.readAllBytes(folder.resolve("b.docx")));
        assertEquals(html(), html());
        try (InputStream input = Files.newInputStream(folder.resolve("a.docx"));
            XWPFDocument document = new XWPFDocument(input)) {
            assertTrue(document.getParagraphs().stream().anyMatch(each -> each.getText().contains("Rufbus & Co")));
        }
    }

    @Test
    void examplesOffTheRecordAreLeftOutAndSaid() throws ProblemException, IOException {
        Coding coding = coding();
        Selection selection = (Selection) coding.eContainer();
        session.execute(new MarkExamples(List.of(coding), true));
        String words = session.text((Document) selection.eContainer())
            .passage(selection.getStart(), selection.getEnd()).strip();
        assertTrue(html().contains("<blockquote"));
        session.execute(StudyOperation.of("off the record",
            edit -> selection.setRecordStatus(RecordStatus.OFF_RECORD)));
        Path file = folder.resolve("restricted.html");
        List<Finding> lost = new CodebookHtmlExporter().write(session, file, Progress.NONE);
        assertEquals(1, lost.size());
        assertFalse(Files.readString(file).contains(words));
        assertTrue(Files.readString(file).contains("Ein Ankerbeispiel fehlt hier"));
    }
}
