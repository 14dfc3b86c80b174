// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.triangula.core.operation.StudyOperation;
import org.triangula.geo.crs.CoordinateTransform;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.ui.selection.StudySelection;
import org.triangula.ui.study.StudyWorkspace;

/** The map view in a workbench, with an invented study. */
class MapViewTest {

    private static final int PATIENCE = 20_000;

    private Path folder;
    private IWorkbenchPage page;
    private MapView view;
    private Area west;
    private Area east;
    private Facility office;

    @BeforeEach
    void openStudyAndMap() throws Exception {
        folder = Files.createTempDirectory("map");
        CompletableFuture<Boolean> created =
                StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        StudyWorkspace.get().run(StudyOperation.of("places", edit -> {
            west = area(edit.study().getPlaces().getAreas(), "Westkreis", 9.0);
            east = area(edit.study().getPlaces().getAreas(), "Ostkreis", 9.2);
            west.setKind(TermKey.find(TermKey.terms(edit.study(), TermKey.AREA_KIND), "district").orElseThrow());
            east.setKind(west.getKind());
            office = PlacesFactory.eINSTANCE.createFacility();
            office.setName("Jobcenter West");
            office.setLongitude(9.05);
            office.setLatitude(49.05);
            office.setType(TermKey.find(TermKey.terms(edit.study(), TermKey.FACILITY_TYPE), "jobcenter")
                    .orElseThrow());
            edit.study().getPlaces().getFacilities().add(office);
        }));
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.showView(IdentifyView.ID);
        view = (MapView) page.showView(MapView.ID);
        waitFor(() -> view.control().content().isPresent()
                && view.control().content().get().points().containsKey(office.getId())
                && view.control().view().width() > 100 && colours().size() > 5);
    }

    private static Area area(List<Area> areas, String name, double left) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        area.setGeometry(String.format(Locale.ROOT,
                "POLYGON ((%1$.1f 49, %2$.1f 49, %2$.1f 49.2, %1$.1f 49.2, %1$.1f 49))", left, left + 0.2));
        areas.add(area);
        return area;
    }

    @AfterEach
    void closeStudy() throws Exception {
        page.hideView(view);
        StudyWorkspace.get().close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Works off events until something is so. */
    private static void waitFor(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Nothing happened within " + PATIENCE + " ms");
            }
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> { });
                display.sleep();
            }
        }
    }

    private Set<Integer> colours() {
        MapControl control = view.control();
        Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
        GC gc = new GC(image);
        control.print(gc);
        Event event = new Event();
        event.gc = gc;
        event.widget = control;
        control.notifyListeners(SWT.Paint, event);
        ImageData data = image.getImageData(100);
        gc.dispose();
        image.dispose();
        Set<Integer> found = new HashSet<>();
        for (int y = 0; y < data.height; y += 2) {
            for (int x = 0; x < data.width; x += 2) {
                var rgb = data.palette.getRGB(data.getPixel(x, y));
                found.add(rgb.red << 16 | rgb.green << 8 | rgb.blue);
            }
        }
        return found;
    }

    private void click(double longitude, double latitude) {
        MapControl control = view.control();
        Coordinate place = CoordinateTransform.between("EPSG:4326",
                control.content().orElseThrow().scene().systemCode()).transform(longitude, latitude);
        Event event = new Event();
        event.button = 1;
        event.x = (int) Math.round(control.view().pixelX(place.x));
        event.y = (int) Math.round(control.view().pixelY(place.y));
        control.notifyListeners(SWT.MouseDown, event);
        control.notifyListeners(SWT.MouseUp, event);
    }

    private List<EObject> published() {
        return StudySelection.objects(view.getSite().getSelectionProvider().getSelection());
    }

    @Test
    void showsAreasAndFacilitiesInTheirColours() {
        waitFor(() -> colours().contains(0xD55E00));
        assertTrue(colours().contains(0xFFFFFF), "ground of the areas");
    }

    @Test
    void aClickTellsTheAreaAndSelectsIt() {
        click(9.3, 49.1);
        assertEquals(List.of(east), published());
        assertEquals(List.of(east.getId()), StudyMap.get().place().orElseThrow().areas());
        IdentifyView identify = (IdentifyView) page.findView(IdentifyView.ID);
        Table table = identify.table();
        assertTrue(table.getItem(0).getText(1).contains("Ostkreis"), table.getItem(0).getText(1));
    }

    @Test
    void aClickOnASignSelectsTheFacility() {
        click(9.05, 49.05);
        assertEquals(List.of(office), published());
        assertEquals(List.of(west.getId()), StudyMap.get().place().orElseThrow().areas());
    }

    @Test
    void keysZoomAndMove() {
        double before = view.control().view().unitsPerPixel();
        key('+', '+');
        assertTrue(view.control().view().unitsPerPixel() < before);
        double centre = view.control().view().centreX();
        key('\0', SWT.ARROW_RIGHT);
        assertTrue(view.control().view().centreX() > centre);
        key('0', '0');
        assertEquals(before, view.control().view().unitsPerPixel(), before / 1000);
    }

    private void key(char character, int code) {
        Event event = new Event();
        event.character = character;
        event.keyCode = code;
        event.widget = view.control();
        view.control().notifyListeners(SWT.KeyDown, event);
    }

    @Test
    void followsTheSelectionOfOtherViewsAndOpensFromThem() throws Exception {
        view.control().reveal(new Envelope(0, 10, 0, 10), true);
        double away = view.control().view().centreX();
        new ShowOnMap().open(west, page);
        assertNotEquals(away, view.control().view().centreX());
        assertTrue(view.control().view().visible().contains(
                view.control().content().orElseThrow().outlines().get(west.getId()).getEnvelopeInternal()));
        waitFor(() -> colours().contains(0x005FA3));
    }

    @Test
    void layersSwitchTypesOff() {
        StudyMap.get().choose(settings -> settings.with("facilities:jobcenter",
                style -> style.withVisible(false)));
        waitFor(() -> view.control().content().orElseThrow().scene().layer("facilities:jobcenter").isEmpty());
    }
}
