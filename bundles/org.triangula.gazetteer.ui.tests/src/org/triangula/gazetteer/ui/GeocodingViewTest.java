// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.page;
import static org.triangula.testing.ui.WorkbenchStudy.run;
import static org.triangula.testing.ui.WorkbenchStudy.show;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.reachability.network.write.OsmPbfWriter;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.study.StudyWorkspace;

/** Geocoding in a workbench, with an invented study and an invented town. */
class GeocodingViewTest {

    private WorkbenchStudy study;
    private GeocodingView view;
    private Facility office;

    @BeforeEach
    void openStudyAndView() throws Exception {
        study = new WorkbenchStudy("geocoding");
        Path data = study.session().folder().data();
        Files.createDirectories(data);
        new OsmPbfWriter().node(1, 9, 49, Map.of("addr:street", "Erlenweg", "addr:housenumber", "4", "addr:city",
            "Ahornach")).node(2, 9.01, 49, Map.of("addr:street", "Erlenweg", "addr:housenumber", "40", "addr:city",
                "Ahornach")).write(data.resolve("town.osm.pbf"));
        run(StudyOperation.of("facility", edit -> {
            office = PlacesFactory.eINSTANCE.createFacility();
            office.setName("Amt (erfunden)");
            office.setStreet("Erlnweg");
            office.setHouseNumber("4");
            office.setTown("Ahornach");
            edit.study().getPlaces().getFacilities().add(office);
        }));
        view = show(GeocodingView.class, GeocodingView.ID);
    }

    @AfterEach
    void closeStudy() {
        page().hideView(view);
        study.close();
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
