// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.triangula.ui.selection.StudySelection;

/** The map view in a workbench, with an invented study. */
class MapViewTest {

    private MapStudy study;

    @BeforeEach
    void openStudyAndMap() throws Exception {
        study = new MapStudy();
    }

    @AfterEach
    void closeStudy() throws Exception {
        study.close();
    }

    private List<EObject> published() {
        return StudySelection.objects(study.view.getSite().getSelectionProvider().getSelection());
    }

    @Test
    void showsAreasAndFacilitiesInTheirColours() {
        MapStudy.waitFor(() -> study.colours().contains(0xD55E00));
        assertTrue(study.colours().contains(0xFFFFFF), "ground of the areas");
    }

    @Test
    void aClickTellsTheAreaAndSelectsIt() {
        study.click(9.3, 49.1);
        assertEquals(List.of(study.east), published());
        assertEquals(List.of(study.east.getId()), StudyMap.get().place().orElseThrow().areas());
        IdentifyView identify = (IdentifyView) study.page.findView(IdentifyView.ID);
        Table table = identify.table();
        assertTrue(table.getItem(0).getText(1).contains("Ostkreis"), table.getItem(0).getText(1));
    }

    @Test
    void aClickOnASignSelectsTheFacility() {
        study.click(9.05, 49.05);
        assertEquals(List.of(study.office), published());
        assertEquals(List.of(study.west.getId()), StudyMap.get().place().orElseThrow().areas());
    }

    @Test
    void keysZoomAndMove() {
        double before = study.view.control().view().unitsPerPixel();
        study.key('+', '+');
        assertTrue(study.view.control().view().unitsPerPixel() < before);
        double centre = study.view.control().view().centreX();
        study.key('\0', SWT.ARROW_RIGHT);
        assertTrue(study.view.control().view().centreX() > centre);
        study.key('0', '0');
        assertEquals(before, study.view.control().view().unitsPerPixel(), before / 1000);
    }

    @Test
    void followsTheSelectionOfOtherViewsAndOpensFromThem() throws Exception {
        study.view.control().reveal(new Envelope(0, 10, 0, 10), true);
        double away = study.view.control().view().centreX();
        new ShowOnMap().open(study.west, study.page);
        assertNotEquals(away, study.view.control().view().centreX());
        assertTrue(study.view.control().view().visible().contains(study.view.control().content().orElseThrow()
                .outlines().get(study.west.getId()).getEnvelopeInternal()));
        MapStudy.waitFor(() -> study.colours().contains(0x005FA3));
    }

    @Test
    void layersSwitchTypesOff() {
        StudyMap.get().choose(settings -> settings.with("facilities:jobcenter", style -> style.withVisible(false)));
        MapStudy.waitFor(() -> study.view.control().content().orElseThrow().scene().layer("facilities:jobcenter")
                .isEmpty());
        study.click(9.05, 49.05);
        assertEquals(List.of(study.west), published(), "what is not drawn cannot be chosen");
    }
}
