// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.geo.point.PointRows;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;
import org.triangula.testing.study.TemporaryStudy;

class FacilityImportTest {

    @AutoClose
    private final TemporaryStudy study = new TemporaryStudy("facilities");
    private final StudySession session = study.session();
    private final Path folder = study.folder();

    @Test
    void workbookBecomesFacilities() throws ProblemException, IOException {
        ImportPlan plan = plan("facilities.xlsx", workbook());
        assertEquals(List.of(new Count("facilities", 3, 3, 0)), plan.report().counts());
        assertTrue(session.execute(plan.operation()));
        List<Facility> facilities = session.study().getPlaces().getFacilities();
        Facility first = facilities.get(0);
        assertEquals("Jobcenter Nord", first.getName());
        assertEquals("jobcenter", first.getType().getKey());
        assertEquals("Lange Straße", first.getStreet());
        assertEquals("12a", first.getHouseNumber());
        assertEquals("01067", first.getPostalCode());
        assertEquals(8.6725, first.getLongitude(), 1e-4);
        assertEquals(49.4093, first.getLatitude(), 1e-4);
        assertTrue(first.getCoordinateNote().startsWith("EPSG:25832"));
        assertEquals(OfficeLevel.MAIN_OFFICE, first.getLevel());
        assertEquals("2022-10-04", first.getReferenceDate());
        assertEquals("barrierefrei", FacilityComparison.property(first, "Zugang"));
        Facility second = facilities.get(1);
        assertEquals("Beratungscafé", second.getType().getName());
        assertEquals("Musterstadt", second.getTown(), "merged with the row above");
        assertNull(second.getLongitude());
        assertEquals(8.5, facilities.get(2).getLongitude());
        assertEquals(1, first.getSources().size());
        List<String> findings = plan.report().findings().stream().map(each -> each.place() + ": " + each.message())
            .toList();
        for (String expected : List.of("sheet Geheim: The sheet is hidden", "sheet Adressen, cell H4: The cell shows",
            "sheet Adressen, row 5: The row says the same as sheet Adressen, row 3", "\"Beratungscafé\" is not in the",
            "Longitude and latitude stand", "merged", "Formulas", "sheet Notizen")) {
            assertTrue(findings.stream().anyMatch(each -> each.contains(expected)), expected + " in " + findings);
        }
    }

    @Test
    void importingAgainUpdatesOnlyWhatChanged() throws ProblemException, IOException {
        String table = "id;Name;Typ;PLZ;Ort;Länge;Breite\n1;A;Kita;1067;X;8,5;49,5\n2;B;Kita;68161;Y;8,6;49,6\n";
        session.execute(plan("a.csv", table.getBytes(StandardCharsets.ISO_8859_1)).operation());
        assertEquals("01067", session.study().getPlaces().getFacilities().get(0).getPostalCode());
        ImportPlan same = plan("a.csv", table.getBytes(StandardCharsets.UTF_8));
        assertEquals(new Count("facilities", 2, 0, 0), same.report().counts().get(0));
        assertFalse(session.execute(same.operation()));
        ImportPlan changed = plan("b.csv", (table.replace("8,6", "8,7") + "3;C;Kita;68161;Z;;\n")
            .getBytes(StandardCharsets.UTF_8));
        assertEquals(new Count("facilities", 3, 1, 1), changed.report().counts().get(0));
        session.execute(changed.operation());
        assertEquals(3, session.study().getPlaces().getFacilities().size());
        assertEquals(8.7, session.study().getPlaces().getFacilities().get(1).getLongitude());
    }

    @Test
    void exportedTablesCanBeReadAgain() throws ProblemException, IOException {
        session.execute(plan("facilities.xlsx", workbook()).operation());
        Path csv = folder.resolve("out.csv");
        new CsvFacilityExporter().write(session, csv, Progress.NONE);
        assertTrue(Files.readString(csv).startsWith("id,type,lon,lat,name"));
        ImportPlan again = plan("again.csv", Files.readAllBytes(csv));
        assertEquals(new Count("facilities", 3, 0, 0), again.report().counts().get(0));
        Path xlsx = folder.resolve("out.xlsx");
        new WorkbookFacilityExporter().write(session, xlsx, Progress.NONE);
        ImportPlan third = plan("again.xlsx", Files.readAllBytes(xlsx));
        assertEquals(new Count("facilities", 3, 0, 0), third.report().counts().get(0));
    }

    @Test
    void sheltersAndWhatTheTableSaysAreProtectedAndNotExported() throws ProblemException, IOException {
        String table = "Name;Typ;PLZ;Ort;Veröffentlichen\nA;Kita;68161;X;\nB;Gemeinschaftsunterkunft;68161;Haus;\n"
            + "C;Kita;68161;X;nein\nD;Unterkunft;68161;Y;ja\nE;Kita;68161;X;vielleicht\n";
        ImportPlan plan = plan("a.csv", table.getBytes(StandardCharsets.UTF_8));
        assertTrue(plan.report().findings().stream().anyMatch(finding -> finding.place().equals("line 6, column 5")
            && finding.message().startsWith("\"vielleicht\" says neither yes nor no")));
        session.execute(plan.operation());
        assertEquals(List.of(true, false, false, true, false), session.study().getPlaces().getFacilities().stream()
            .map(Facility::isPublishable).toList());
        assertFalse(session.execute(plan("a.csv", table.getBytes(StandardCharsets.UTF_8)).operation()));
        Path csv = folder.resolve("out.csv");
        String expected = "Facilities that must not be published are left out; they number 3.";
        assertEquals(expected, new CsvFacilityExporter().write(session, csv, Progress.NONE).get(0).message());
        assertFalse(Files.readString(csv).contains("Haus"));
        assertEquals(3, Files.readAllLines(csv).size());
        Path xlsx = folder.resolve("out.xlsx");
        assertEquals(expected, new WorkbookFacilityExporter().write(session, xlsx, Progress.NONE).get(0).message());
        assertEquals(new Count("facilities", 2, 0, 0),
            plan("again.xlsx", Files.readAllBytes(xlsx)).report().counts().get(0));
        session.execute(plan("b.csv", table.replace("X;nein", "X;ja").getBytes(StandardCharsets.UTF_8)).operation());
        assertTrue(session.study().getPlaces().getFacilities().get(2).isPublishable());
    }

    @Test
    void workbooksArePointsOfAnAnalysis() throws IOException {
        PointRows points = new WorkbookPoints().read(points(new String[][] {{"id", "Typ", "Länge", "Breite", "Name"},
            {"a", "jobcenter", "8,5", "49,5", "Nord"}, {null, "daycare", "476246.5", "5473000.25", null}}));
        assertEquals(List.of("a", "sheet S, row 3"), List.of(points.ids()));
        assertEquals(List.of("jobcenter", "daycare"), List.of(points.types()));
        assertEquals(8.5, points.lonLat()[0]);
        assertEquals(49.4093, points.lonLat()[3], 1e-4);
        assertTrue(Double.isNaN(points.population()[1]));
    }

    static Stream<Arguments> wrongPoints() {
        return Stream.of(Arguments.of("b", "daycare", "8,x", "49", "cell C3: \"8,x\" is no number"),
            Arguments.of("b", "daycare", null, "49", "cell C3: One of the two"),
            Arguments.of("b", "daycare", null, null, "cell C3: The coordinates are missing"),
            Arguments.of("b", "daycare", "8000", "9000", "cell C3: The coordinates 8000, 9000 are of no known"),
            Arguments.of("b", null, "8", "49", "cell B3: The type is missing"),
            Arguments.of("a", "daycare", "8", "49", "cell A3: The id \"a\" stands already in sheet S, cell A2"));
    }

    @ParameterizedTest
    @MethodSource("wrongPoints")
    void wrongPointsAreNamedByTheirCell(String id, String type, String x, String y, String expected)
        throws IOException {
        Path file = points(new String[][] {{"id", "type", "lon", "lat", "name"}, {"a", "jobcenter", "8", "49", "A"},
            {id, type, x, y, "B"}});
        String message = assertThrows(IOException.class, () -> new WorkbookPoints().read(file)).getMessage();
        assertTrue(message.startsWith(file + ", sheet S, " + expected), message);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void badFilesOfPointsGetOneClearMessage(String name, byte[] content, String expected) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        if (name.endsWith(".xlsx")) {
            String message = assertThrows(IOException.class, () -> new WorkbookPoints().read(file)).getMessage();
            assertTrue(message.startsWith(file.toString()) && message.contains(expected), message);
        }
    }

    private Path points(String[][] rows) throws IOException {
        Path file = folder.resolve("points.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("S");
            for (int i = 0; i < rows.length; i++) {
                row(sheet, i, rows[i]);
            }
            book.write(bytes);
            return Files.write(file, bytes.toByteArray());
        }
    }

    static Stream<Arguments> hostile() throws IOException {
        byte[] good = workbook();
        String entity = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<workbook><sheets/></workbook>";
        return Stream.of(Arguments.of("empty.xlsx", new byte[0], "empty"),
            Arguments.of("cut.xlsx", Arrays.copyOf(good, good.length / 2), "damaged"),
            Arguments.of("text.xlsx", "Name;Typ".getBytes(StandardCharsets.UTF_8), "damaged"),
            Arguments.of("old.xls.xlsx", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0}, "XLS"),
            Arguments.of("up.xlsx", zip("../../evil.txt", "x", "xl/workbook.xml", "<x/>"), "outside"),
            Arguments.of("xxe.xlsx", zip("xl/workbook.xml", entity), "entities"),
            Arguments.of("word.xlsx", zip("word/document.xml", "<x/>"), "no Excel"),
            Arguments.of("bomb.xlsx", zip("xl/workbook.xml", " ".repeat(40 << 20)), "grows"),
            Arguments.of("half.xlsx", zip("xl/workbook.xml", "<workbook><sheets>"), "xl/workbook.xml"),
            Arguments.of("none.csv", "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8), "headings"),
            Arguments.of("quote.csv", "Name,Typ\n\"A,b\n".getBytes(StandardCharsets.UTF_8), "quotation"),
            Arguments.of("nul.csv", new byte[] {65, 0, 44}, "not a text"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void badFilesGetOneClearMessage(String name, byte[] content, String expected) {
        ProblemException problem = assertThrows(ProblemException.class, () -> plan(name, content));
        assertTrue(problem.problem().message().contains(expected), problem.problem().message());
        assertTrue(problem.problem().message().startsWith(name), problem.problem().message());
        assertFalse(problem.problem().remedy().isEmpty());
    }

    @Test
    void coordinatesAreToldApartByTheirSize() {
        assertEquals("EPSG:4326", CoordinateGuess.of(8.6, 49.4).system());
        assertTrue(CoordinateGuess.of(49.4, 8.6).exchanged());
        assertEquals("EPSG:25832", CoordinateGuess.of(476_000, 5_473_000).system());
        assertEquals(476_000, CoordinateGuess.of(32_476_000, 5_473_000).x());
        assertEquals("EPSG:31467", CoordinateGuess.of(3_476_000, 5_473_000).system());
        assertNull(CoordinateGuess.of(1e9, 5).system());
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet notes = book.createSheet("Notizen");
            row(notes, 0, "Stand der Erhebung");
            Sheet sheet = book.createSheet("Adressen");
            row(sheet, 0, "Einrichtungen (erfunden)");
            row(sheet, 1, "Einrichtung", "Typ", "Straße", "PLZ", "Ort", "Rechtswert", "Hochwert", "Hauptstelle",
                "Stichtag", "Zugang");
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("dd.mm.yyyy"));
            CellStyle zeros = book.createCellStyle();
            zeros.setDataFormat(book.createDataFormat().getFormat("00000"));
            Row first = row(sheet, 2, "Jobcenter Nord", "Jobcenter", "Lange Straße 12a", null, "Musterstadt");
            first.createCell(3).setCellValue(1067);
            first.getCell(3).setCellStyle(zeros);
            first.createCell(5).setCellFormula("476246.5+0");
            first.getCell(5).setCellValue(476246.5);
            first.createCell(6).setCellValue(5473000.25);
            first.createCell(7).setCellValue("Hauptstelle");
            first.createCell(8).setCellValue(LocalDate.of(2022, 10, 4));
            first.getCell(8).setCellStyle(date);
            first.createCell(9).setCellValue("barrierefrei");
            Row second = row(sheet, 3, "Café International", "Beratungscafé", "Am Ring 3", "69115");
            second.createCell(7).setCellErrorValue((byte) 42);
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 4, 4));
            row(sheet, 4, "Jobcenter Nord", "Jobcenter", "Lange Straße 12a", "01067", "Musterstadt");
            Row third = row(sheet, 5, "Kita Süd", "Kita", "Weg 1", "69115", "Y");
            third.createCell(5).setCellValue(49.5);
            third.createCell(6).setCellValue(8.5);
            row(book.createSheet("Geheim"), 0, "Name", "Typ");
            book.setSheetHidden(2, true);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Row row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private ImportPlan plan(String name, byte[] content) throws ProblemException, IOException {
        Path file = folder.resolve(name);
        Files.write(file, content);
        FacilityImporter importer = name.endsWith(".csv") ? new CsvFacilityImporter() : new WorkbookFacilityImporter();
        return importer.read(new ImportRequest(file, session.study(), Map.of()), Progress.NONE);
    }
}
