// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui.catchment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.page;
import static org.triangula.testing.ui.WorkbenchStudy.run;
import static org.triangula.testing.ui.WorkbenchStudy.show;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.geo.catchment.CatchmentMatrix.Coverage;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.testing.ui.WorkbenchStudy;
import org.triangula.ui.study.StudyWorkspace;

/** The view of catchments in a workbench, with an invented study. */
class CatchmentsViewTest {

    private WorkbenchStudy study;
    private CatchmentsView view;
    private Area west;
    private Facility first;
    private Facility second;

    @BeforeEach
    void openStudyAndView() {
        study = new WorkbenchStudy("catchments");
        run(StudyOperation.of("places", edit -> {
            String[] names = {"Westdorf", "Mittelstadt", "Ostheim"};
            for (int i = 0; i < names.length; i++) {
                Area area = PlacesFactory.eINSTANCE.createArea();
                area.setName(names[i]);
                area.setGeometry(String.format(Locale.ROOT,
                    "POLYGON ((9.%1$d 49, 9.%2$d 49, 9.%2$d 49.1, 9.%1$d 49.1, 9.%1$d 49))", i, i + 1));
                area.setKind(TermKey.find(TermKey.terms(edit.study(), TermKey.AREA_KIND), "municipality")
                    .orElseThrow());
                edit.study().getPlaces().getAreas().add(area);
                west = i == 0 ? area : west;
            }
            first = office(edit.study(), "Amt A");
            second = office(edit.study(), "Amt B");
        }));
        view = show(CatchmentsView.class, CatchmentsView.ID);
        waitFor(() -> view.state().matrix().isPresent() && table().getColumnCount() == 4
            && table().getItemCount() == 3 && table().getItem(0).getBounds(2).width > 0);
    }

    private static Facility office(Study study, String name) {
        Facility facility = PlacesFactory.eINSTANCE.createFacility();
        facility.setName(name);
        facility.setType(TermKey.find(TermKey.terms(study, TermKey.FACILITY_TYPE), "jobcenter").orElseThrow());
        study.getPlaces().getFacilities().add(facility);
        return facility;
    }

    @AfterEach
    void closeStudy() {
        page().hideView(view);
        study.close();
    }

    private Table table() {
        return view.matrixViewer().getTable();
    }

    private long gaps() {
        return view.state().count(Coverage.GAP);
    }

    @Test
    void aClickAndTheSpaceBarAssignAndUndoTakesBack() {
        assertEquals(3, gaps());
        Rectangle cell = row("Westdorf").getBounds(3);
        Event click = new Event();
        click.button = 1;
        click.x = cell.x + 4;
        click.y = cell.y + cell.height / 2;
        table().notifyListeners(SWT.MouseDown, click);
        waitFor(() -> gaps() == 2);
        assertEquals(Set.of(west.getId()), view.state().office().orElseThrow().areas());
        assertEquals("Amt B", view.state().office().orElseThrow().name());
        assertEquals("●", row("Westdorf").getText(3));
        table().selectAll();
        table().notifyListeners(SWT.Selection, new Event());
        Event space = new Event();
        space.character = ' ';
        table().notifyListeners(SWT.KeyDown, space);
        waitFor(() -> gaps() == 0);
        view.state().chooseOffice(first.getId());
        view.state().assign(Set.of(west.getId()));
        waitFor(() -> first.getCatchment() != null);
        assertTrue(!second.getCatchment().getAreas().contains(west), "taken from the other office");
        StudyWorkspace.get().undo();
        waitFor(() -> first.getCatchment() == null && second.getCatchment().getAreas().size() == 3);
    }

    private TableItem row(String name) {
        return Stream.of(table().getItems()).filter(item -> item.getText().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void numbersShowWhatTheyCount() {
        view.state().setAlone(false);
        view.state().chooseOffice(first.getId());
        view.state().assign(Set.of(west.getId()));
        waitFor(() -> gaps() == 2);
        view.state().chooseOffice(second.getId());
        view.state().assign(Set.of(west.getId()));
        waitFor(() -> view.state().count(Coverage.OVERLAP) == 1);
        view.state().choose(CatchmentState.Show.OVERLAPS);
        assertEquals(1, table().getItemCount());
        assertEquals("Westdorf", table().getItem(0).getText());
        view.state().choose(CatchmentState.Show.GAPS);
        assertEquals(2, table().getItemCount());
    }
}
