// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Identified;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;

/** Tools, layers and exports of the map in a workbench, with an invented study. */
class MapToolsTest {

    private MapStudy study;

    @BeforeEach
    void openStudyAndMap() throws Exception {
        study = new MapStudy();
    }

    @AfterEach
    void closeStudy() throws Exception {
        study.close();
    }

    private List<String> published() {
        return StudySelection.objects(study.view.getSite().getSelectionProvider().getSelection()).stream()
                .map(object -> ((Identified) object).getId()).toList();
    }

    @Test
    void measuresAlongClicksAndEscapeEnds() {
        study.view.use(new MeasureTool());
        study.click(9.0, 49.0);
        study.click(9.1, 49.0);
        // a tenth of a degree at 49° N is 7,316 m on the ellipsoid; a click is within a pixel
        String hint = study.view.strip().hint();
        assertTrue(hint.matches(".*7\\.[23]\\d km.*"), hint);
        study.click(9.1, 49.1);
        hint = study.view.strip().hint();
        assertTrue(hint.contains("km²"), hint);
        study.key(SWT.ESC, SWT.ESC);
        assertTrue(study.view.tool().isEmpty());
        assertFalse(study.view.strip().getVisible());
    }

    @Test
    void aRectangleSelectsSignsAndWithoutSignsAreas() {
        study.view.use(new SelectTool(new MapSelection(study.view.control()), List.of(), ids -> {
            study.view.control().select(ids);
            chosen.clear();
            chosen.addAll(ids);
        }));
        study.drag(9.01, 49.01, 9.09, 49.09, 0);
        assertEquals(List.of(study.office.getId()), chosen);
        study.drag(9.12, 49.02, 9.39, 49.18, 0);
        assertEquals(List.of(study.east.getId()), chosen);
        study.drag(9.01, 49.01, 9.09, 49.09, SWT.SHIFT);
        assertEquals(Set.of(study.east.getId(), study.office.getId()), Set.copyOf(chosen));
    }

    private final List<String> chosen = new ArrayList<>();

    @Test
    void selectionGoesBothWays() throws Exception {
        study.click(9.3, 49.1);
        assertEquals(List.of(study.east.getId()), published());
        new ShowOnMap().open(study.office, study.page);
        assertEquals(List.of(study.office.getId()), study.view.control().selected());
        study.click(9.05, 49.05);
        study.view.usePlace();
        assertTrue(study.view.strip().hint().contains("Jobcenter West"), "the tool takes what is selected on the map");
        study.key(SWT.ESC, SWT.ESC);
        double units = study.view.control().view().unitsPerPixel();
        study.key('z', 'z');
        assertTrue(study.view.control().view().unitsPerPixel() <= units);
    }

    @Test
    void aClickPlacesAFacilityAndUndoTakesItBack() throws Exception {
        Facility[] made = new Facility[1];
        StudyWorkspace.get().run(StudyOperation.of("facility", edit -> {
            made[0] = PlacesFactory.eINSTANCE.createFacility();
            made[0].setName("Waldkindergarten");
            made[0].setType(TermKey.find(TermKey.terms(edit.study(), TermKey.FACILITY_TYPE), "daycare").orElseThrow());
            edit.study().getPlaces().getFacilities().add(made[0]);
        }));
        new PlaceOnMap().open(made[0], study.page);
        assertTrue(study.view.strip().hint().contains("Waldkindergarten"));
        study.click(9.25, 49.15);
        assertEquals(9.25, made[0].getLongitude(), 0.001);
        assertEquals(49.15, made[0].getLatitude(), 0.001);
        assertEquals(CoordinateOrigin.PICKED_ON_MAP, made[0].getCoordinateOrigin());
        assertTrue(study.view.tool().isEmpty(), "the tool is done");
        StudyWorkspace.get().undo();
        assertEquals(null, made[0].getLongitude());
    }

    @Test
    void aDraggedSignMovesOnlyAfterConfirmation() {
        List<Double> asked = new ArrayList<>();
        boolean[] answer = {false};
        PlaceTool.MapQuestions questions = new PlaceTool.MapQuestions() {
            @Override
            public boolean move(MapStage stage, Facility facility, double metres) {
                asked.add(metres);
                return answer[0];
            }

            @Override
            public void coordinates(MapStage stage, Facility facility) {
                // not in this test
            }
        };
        study.view.use(new PlaceTool(study.office.getId(), questions));
        study.drag(9.05, 49.05, 9.15, 49.05, 0);
        assertEquals(9.05, study.office.getLongitude());
        answer[0] = true;
        study.drag(9.05, 49.05, 9.15, 49.05, 0);
        assertEquals(9.15, study.office.getLongitude(), 0.002);
        assertEquals(7300, asked.getLast(), 150);
    }

    @Test
    void coordinatesInOppositeOrderAreAskedAbout() {
        CoordinatesWindow window = new CoordinatesWindow(study.page.getWorkbenchWindow().getShell(), study.office);
        window.setBlockOnOpen(false);
        window.open();
        try {
            window.text().setText("9.21, 49.12");
            Table readings = window.readings();
            assertEquals(2, readings.getItemCount());
            assertFalse(window.ok().isEnabled(), "the person has to choose");
            window.text().setText("49° 7,2' N 9° 12,6' O");
            assertTrue(window.ok().isEnabled());
            window.okPressed();
        } finally {
            window.close();
        }
        assertEquals(9.21, study.office.getLongitude(), 1e-6);
        assertEquals(49.12, study.office.getLatitude(), 1e-6);
    }

    @Test
    void layersMoveAndTheStudyKeepsThem() throws Exception {
        LayersView layers = (LayersView) study.page.showView(LayersView.ID);
        MapStudy.waitFor(() -> layers.table().control().getItemCount() > 1);
        String first = String.valueOf(layers.table().control().getItem(0).getData());
        layers.table().select(first);
        layers.table().move(1);
        MapStudy.waitFor(() -> first.equals(layers.table().control().getItem(1).getData()));
        StudyMap.get().choose(settings -> settings.with(first, style -> style.withOpacity(0.4)));
        Path folder = StudyWorkspace.get().current().orElseThrow().folder().path();
        StudyWorkspace.get().close();
        assertTrue(Files.readString(folder.resolve("settings/map.json")).contains("0.4"));
        var opened = StudyWorkspace.get().open(folder);
        MapStudy.waitFor(opened::isDone);
        MapStudy.waitFor(() -> study.view.control().content().isPresent());
        assertEquals(0.4, StudyMap.get().settings().style(first).opacity());
        assertEquals(first, study.view.control().content().orElseThrow().layers().get(1).id());
    }

    @Test
    void exportsLeaveProtectedPlacesOutUnlessThereIsAReason() throws Exception {
        StudyWorkspace.get().run(StudyOperation.of("protect", edit -> study.office.setPublishable(false)));
        MapStudy.waitFor(() -> study.view.control().content().filter(content ->
                content.facts().secret().contains(study.office.getId())).isPresent());
        for (String ending : List.of(".pdf", ".svg", ".geojson", ".gpkg", ".csv")) {
            Path file = study.folder().resolve("map" + ending);
            export(ending, file, false, "");
            assertFalse(content(study.folder()).contains(study.office.getName()), ending);
            assertTrue(Files.size(file) > 40, ending);
        }
        assertEquals("%PDF", new String(Files.readAllBytes(study.folder().resolve("map.pdf")), 0, 4, "US-ASCII"));
        int decisions = StudyWorkspace.get().current().orElseThrow().study().getDecisions().size();
        export(".geojson", study.folder().resolve("all.geojson"), true, "Auftrag der Leitung");
        MapStudy.waitFor(() -> StudyWorkspace.get().current().orElseThrow().study().getDecisions().size() > decisions);
        assertTrue(content(study.folder()).contains(study.office.getName()));
    }

    private static String content(Path folder) throws Exception {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private void export(String ending, Path file, boolean included, String why) {
        MapExportWindow window = new MapExportWindow(study.page.getWorkbenchWindow().getShell(),
                study.view.control());
        window.setBlockOnOpen(false);
        window.open();
        window.choose(ending, included, "");
        assertEquals(!included, window.ok().isEnabled(), "a reason is needed");
        window.choose(ending, included, why);
        assertTrue(window.ok().isEnabled());
        window.write(file);
        window.close();
        MapStudy.waitFor(() -> Files.exists(file));
    }
}
