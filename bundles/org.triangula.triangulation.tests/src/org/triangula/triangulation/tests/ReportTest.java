// SPDX-License-Identifier: EPL-2.0
package org.triangula.triangulation.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.triangulation.evidence.StoredTravelTimes;
import org.triangula.triangulation.material.StudyMaterial;
import org.triangula.triangulation.report.Report;
import org.triangula.triangulation.report.ReportBlock;
import org.triangula.triangulation.report.ReportBlock.Figure;
import org.triangula.triangulation.report.ReportBlock.Paragraph;
import org.triangula.triangulation.report.ReportBlock.Table;
import org.triangula.triangulation.report.ReportComposer;
import org.triangula.triangulation.report.ReportContext;
import org.triangula.triangulation.report.ReportParameters;
import org.triangula.triangulation.report.ReportSectionProvider;
import org.triangula.triangulation.report.section.ClaimSection;
import org.triangula.triangulation.report.section.CodeSection;
import org.triangula.triangulation.report.section.DocumentSection;
import org.triangula.triangulation.report.section.FacilitySection;
import org.triangula.triangulation.report.section.MapSection;
import org.triangula.triangulation.report.section.MethodSection;
import org.triangula.triangulation.report.section.OrganisationSection;
import org.triangula.triangulation.report.section.ProfileSection;
import org.triangula.triangulation.report.section.QuoteSection;
import org.triangula.triangulation.report.section.SurveySection;
import org.triangula.triangulation.report.section.TravelTimeSection;
import org.triangula.triangulation.report.writing.ReportFormat;

class ReportTest {

    private static final List<ReportSectionProvider> SECTIONS = List.of(new ProfileSection(), new DocumentSection(),
        new CodeSection(), new QuoteSection(), new SurveySection(), new OrganisationSection(), new FacilitySection(),
        new MapSection(), new TravelTimeSection(), new ClaimSection(), new MethodSection());

    @TempDir
    private Path folder;

    private StudySession session;

    @BeforeEach
    void create() throws ProblemException {
        session = SmallStudy.create(folder.resolve("Study.triangula")).session();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void everySectionIsThereInBothLanguages() throws IOException {
        String german = html(Locale.GERMAN);
        assertEquals(SECTIONS.size(), report(Locale.GERMAN).sections().size());
        assertTrue(german.contains("<html lang=\"de\">"));
        assertTrue(german.contains("n = 1 (2 von 2 Einheiten gefragt; 1 widersprüchlich, nicht gezählt)"));
        assertTrue(german.contains("Urteil: widersprochen. Nach 16 Uhr nicht."));
        assertTrue(german.contains("01_ Landkreis A, Abs. 2"));
        assertTrue(german.contains("Erfundene Beispieldaten"));
        assertTrue(html(Locale.ENGLISH).contains("Verdict: contradicted."));
    }

    @Test
    void travelTimesAreWeightedWithResidents() {
        List<ReportBlock> blocks = report(Locale.GERMAN).sections().stream()
            .filter(section -> section.anchor().equals("travel-times")).findFirst().orElseThrow().blocks();
        Table table = (Table) blocks.get(0);
        assertEquals(List.of("Landkreis Tannried", "Jobcenter", "zu Fuß", "11", "30", "30", "10", "500"),
            table.rows().get(0).cells());
        assertEquals(List.of("40", "100", "0", "0", "100"), table.rows().get(1).cells().subList(3, 8));
        assertTrue(blocks.get(1) instanceof Figure);
    }

    @Test
    void resultsWithoutReaderAreNamed() {
        StudyMaterial material = StudyMaterial.of(session);
        Report report = new ReportComposer(SECTIONS).compose(new ReportContext(material, Locale.ENGLISH,
            ReportParameters.usual("0.1.0"), new StoredTravelTimes(material, Optional.empty())), Progress.NONE);
        assertTrue(report.sections().stream().flatMap(section -> section.blocks().stream())
            .anyMatch(block -> block instanceof Paragraph paragraph
                && paragraph.text().startsWith("1 results of scenarios are missing")));
    }

    @Test
    void textsAreEscaped() throws IOException {
        assertTrue(html(Locale.GERMAN).contains("reden wir &lt;jede&gt; Woche &amp; gern."));
    }

    @Test
    void nothingProtectedLeavesTheTeamInAnyFormat() throws IOException {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            Report report = report(locale);
            for (String text : List.of(html(locale), docx(ReportFormat.DOCX.writer().write(report)),
                pdf(ReportFormat.PDF.writer().write(report)))) {
                String plain = text.replaceAll("\\s+", " ");
                assertFalse(plain.contains(SmallStudy.SHELTER), "the name of the shelter");
                assertFalse(plain.contains(SmallStudy.SECRET), "words off the record");
                assertFalse(plain.contains("wirklicher Name"), "the working name of a document");
                assertTrue(plain.contains("Mit dem Bus dauert es eine halbe Stunde"));
                assertTrue(plain.contains(locale == Locale.GERMAN ? "Jobcenter" : "Job centre"));
            }
        }
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws IOException, ProblemException {
        try (StudySession other = SmallStudy.create(folder.resolve("Other.triangula")).session()) {
            for (ReportFormat format : ReportFormat.values()) {
                assertArrayEquals(format.writer().write(report(Locale.GERMAN)),
                    format.writer().write(report(other, Locale.GERMAN)), format.name());
            }
        }
    }

    @Test
    void filesForALook() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            byte[] written = format.writer().write(report(Locale.GERMAN));
            assertTrue(written.length > 10_000);
            if (System.getProperty("triangula.look") != null) {
                Files.write(Path.of(System.getProperty("triangula.look")).resolve(format.fileName()), written);
            }
        }
    }

    private Report report(Locale locale) {
        return report(session, locale);
    }

    private static Report report(StudySession session, Locale locale) {
        StudyMaterial material = StudyMaterial.of(session);
        return new ReportComposer(SECTIONS).compose(
            new ReportContext(material, locale, ReportParameters.usual("0.1.0"), SmallCells.times(material,
                session.study().getPlaces().getFacilities().get(0), 100, 300, 50, 50, 100)), Progress.NONE);
    }

    private String html(Locale locale) throws IOException {
        return new String(ReportFormat.HTML.writer().write(report(locale)), StandardCharsets.UTF_8);
    }

    private static String docx(byte[] file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            document.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
            document.getTables().forEach(table -> text.append(table.getText()).append('\n'));
        }
        return text.toString();
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
