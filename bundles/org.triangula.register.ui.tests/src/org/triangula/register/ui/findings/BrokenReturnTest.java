// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.page;
import static org.triangula.testing.ui.WorkbenchStudy.run;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.ReturnState;
import org.triangula.register.study.PlanReturns;
import org.triangula.register.ui.returns.ReturnsView;
import org.triangula.register.ui.trail.TrailView;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.study.StudyWorkspace;

/** One broken return is taken through to a clean register; one repair is taken back, and the trail tells it all. */
class BrokenReturnTest {

    private WorkbenchStudy opened;

    @BeforeEach
    void openStudy() {
        opened = new WorkbenchStudy("returns");
        run(StudyOperation.of("places", edit -> {
            Area district = area(edit.study(), "Musterkreis", "district");
            for (String name : List.of("Neustadt am Bach", "Altheim", "Birkenau")) {
                area(edit.study(), name, "municipality");
            }
            district.setOfficialKey("99001");
        }));
        Study study = study();
        run(new PlanReturns(List.of(study.getPlaces().getAreas().getFirst()),
            List.of(type(study)), "2026-05-01", LocalDate.of(2026, 6, 1)));
    }

    private static Area area(Study study, String name, String kind) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        area.setKind(TermKey.find(TermKey.terms(study, TermKey.AREA_KIND), kind).orElseThrow());
        study.getPlaces().getAreas().add(area);
        return area;
    }

    private static Term type(Study study) {
        return TermKey.find(TermKey.terms(study, TermKey.FACILITY_TYPE), "daycare").orElseThrow();
    }

    /** Moved and renamed columns, a title above them, and what people write into cells. */
    private Path file() throws IOException {
        Path file = opened.folder().resolve("Rücklauf.xlsx");
        String[][] rows = {{"Liste der Kitas"}, {"Einrichtung", "Ort", "Strasse", "Hausnr.", "PLZ", "Telefon"},
            {"Kita Regenbogen", "Altheim", "Bahnhofstr. 5", "", "70001", "1"},
            {"Kita Sonne ", "Nuestadt am Bach", "Hauptstraße", "7", "70002", "2"},
            {"Kita Mond", "Birkenau", "Postfach 12 34", "", "70003", "3"},
            {"Kita Mond", "Birkenau", "Ringstraße", "1", "70003", "4"},
            {"Kita Monde", "Birkenau", "Ringstr.", "1", "70003", "5"}};
        try (XSSFWorkbook workbook = new XSSFWorkbook(); var output = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Tabelle1");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    row.createCell(j).setCellValue(rows[i][j]);
                }
            }
            workbook.write(output);
        }
        return file;
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void aBrokenReturnBecomesACleanRegister() throws PartInitException, IOException {
        ReturnsView returns = (ReturnsView) page().showView(ReturnsView.ID);
        assertEquals(1, returns.rows().size());
        AddressReturn returned = returns.rows().getFirst().returned();
        returns.takeIn(List.of(file()), returned);
        waitFor(() -> study().getPlaces().getFacilities().size() == 5);
        waitFor(() -> returns.rows().getFirst().returned().getState() == ReturnState.IN_REVIEW);

        Facility rainbow = facility("Kita Regenbogen");
        assertEquals("Bahnhofstraße", rainbow.getStreet());
        assertEquals("5", rainbow.getHouseNumber());
        assertEquals("Kita Sonne", facility("Kita Sonne").getName());

        FindingsView findings = (FindingsView) page().showView(FindingsView.ID);
        findings.runChecks();
        waitFor(() -> study().getPlaces().getRepairs().stream().anyMatch(each -> "duplicate".equals(each.getRule())));
        // the doubtful town has a candidate; key 1 takes it
        int town = place(findings, "town");
        findings.select(town);
        assertEquals("Neustadt am Bach", findings.details().value().getText());
        assertEquals("Neustadt am Bach", findings.details().repair().getCandidates().getFirst());
        findings.details().choose(0);
        waitFor(() -> "Neustadt am Bach".equals(facility("Kita Sonne").getTown()));
        // the rest is looked through one after the other; what is decided makes room for the next
        int waiting = findings.rows().size();
        assertTrue(waiting > 0);
        for (int i = 0; i < waiting; i++) {
            findings.select(0);
            findings.details().accept();
        }
        assertTrue(findings.rows().isEmpty());
        waitFor(() -> returns.rows().getFirst().returned().getState() == ReturnState.CLEAN);

        TrailView trail = (TrailView) page().showView(TrailView.ID);
        trail.show(rainbow);
        int split = 0;
        while (!"number-in-street".equals(trail.rows().get(split).getRule())) {
            split++;
        }
        Repair repair = trail.rows().get(split);
        assertEquals(RepairState.APPLIED, repair.getState());
        int before = trail.rows().size();
        trail.takeBack(split);
        assertEquals("Bahnhofstr. 5", facility("Kita Regenbogen").getStreet());
        assertEquals(null, facility("Kita Regenbogen").getHouseNumber());
        assertEquals(before, trail.rows().size());
        assertEquals(RepairState.UNDONE, trail.rows().get(split).getState());
        // the abbreviation was written out in what is no longer there, so it is taken back, too
        assertTrue(trail.rows().stream().filter(each -> "street-abbreviation".equals(each.getRule()))
            .allMatch(each -> each.getState() == RepairState.UNDONE));
        assertFalse(trail.rows().get(split).getDecidedBy().isBlank());
        StudyWorkspace.get().undo();
        assertEquals("Bahnhofstraße", facility("Kita Regenbogen").getStreet());
        changeInProperties(trail, facility("Kita Regenbogen"));
    }

    /** What is typed into the properties is in the trail, too, and can be taken back. */
    private static void changeInProperties(TrailView trail, Facility facility) throws PartInitException {
        IViewPart properties = page().showView("org.triangula.ui.properties");
        page().showView(FindingsView.ID).getSite().getSelectionProvider()
            .setSelection(new StructuredSelection(facility));
        page().bringToTop(properties);
        Shell shell = page().getWorkbenchWindow().getShell();
        waitFor(() -> field(shell, "Bahnhofstraße").isPresent());
        Text street = field(shell, "Bahnhofstraße").orElseThrow();
        street.setText("Bahnhofsallee");
        street.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("Bahnhofsallee", facility.getStreet());
        Repair repair = trail.rows().getLast();
        assertEquals("by-hand", repair.getRule());
        assertEquals("Bahnhofstraße", repair.getValues().getFirst().getOriginal());
        assertFalse(repair.getDecidedBy().isBlank());
        trail.takeBack(trail.rows().size() - 1);
        assertEquals("Bahnhofstraße", facility.getStreet());
    }

    private static Optional<Text> field(Control control, String text) {
        if (control instanceof Text field && field.isVisible() && text.equals(field.getText())) {
            return Optional.of(field);
        }
        return control instanceof Composite parent ? Stream.of(parent.getChildren())
            .map(child -> field(child, text)).flatMap(Optional::stream).findFirst() : Optional.empty();
    }

    private static int place(FindingsView view, String rule) {
        for (int i = 0; i < view.rows().size(); i++) {
            if (rule.equals(view.rows().get(i).getRule())) {
                return i;
            }
        }
        throw new AssertionError("no finding of the rule " + rule);
    }

    private static Facility facility(String name) {
        return study().getPlaces().getFacilities().stream().filter(each -> name.equals(each.getName())).findFirst()
            .orElseThrow();
    }

    private static Study study() {
        StudySession session = StudyWorkspace.get().current().orElseThrow();
        return session.study();
    }
}
