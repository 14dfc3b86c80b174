// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.reachability.network.write.OsmPbfWriter;
import org.triangula.ui.study.StudyWorkspace;

/** Geocoding in a workbench, with an invented study and an invented town. */
class GeocodingViewTest {

    private static final int PATIENCE = 30_000;

    private Path folder;
    private IWorkbenchPage page;
    private GeocodingView view;
    private Facility office;

    @BeforeEach
    void openStudyAndView() throws Exception {
        folder = Files.createTempDirectory("geocoding");
        CompletableFuture<Boolean> created =
            StudyWorkspace.get().create(folder.resolve("Erfunden.triangula"), "Erfunden");
        waitFor(created::isDone);
        Path data = StudyWorkspace.get().current().orElseThrow().folder().data();
        Files.createDirectories(data);
        new OsmPbfWriter().node(1, 9, 49, Map.of("addr:street", "Erlenweg", "addr:housenumber", "4", "addr:city",
            "Ahornach")).node(2, 9.01, 49, Map.of("addr:street", "Erlenweg", "addr:housenumber", "40", "addr:city",
                "Ahornach")).write(data.resolve("town.osm.pbf"));
        StudyWorkspace.get().run(StudyOperation.of("facility", edit -> {
            office = PlacesFactory.eINSTANCE.createFacility();
            office.setName("Amt (erfunden)");
            office.setStreet("Erlnweg");
            office.setHouseNumber("4");
            office.setTown("Ahornach");
            edit.study().getPlaces().getFacilities().add(office);
        }));
        page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        view = (GeocodingView) page.showView(GeocodingView.ID);
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

    private static void waitFor(BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                fail("Waited in vain");
            }
            if (!Display.getCurrent().readAndDispatch()) {
                Display.getCurrent().timerExec(20, () -> { });
                Display.getCurrent().sleep();
            }
        }
    }

    @Test
    void aCandidateIsTakenAndUndoTakesItBack() {
        view.lookUp(List.of(office));
        waitFor(() -> view.entries().getTable().getItemCount() == 1);
        assertTrue(view.hits().getTable().getItemCount() > 1, "street and town are offered, too");
        assertEquals("Erlenweg 4, Ahornach", view.hits().getTable().getItem(0).getText(0));
        view.take();
        waitFor(() -> office.getLongitude() != null && view.entries().getTable().getItemCount() == 0);
        assertEquals(9, office.getLongitude(), 1e-6);
        assertEquals(CoordinateOrigin.GEOCODED, office.getCoordinateOrigin());
        StudyWorkspace.get().undo();
        waitFor(() -> office.getLongitude() == null);
        assertNull(office.getCoordinateNote());
    }
}
