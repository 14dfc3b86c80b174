// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.compare.TravelTimeDifference.Change;
import org.triangula.reachability.ui.OpenExample;

/** The best sites, searched in the view and opened in a scenario. */
class SitesTest {
    private static OpenExample example;

    @BeforeAll
    static void openExampleStudy() throws Exception {
        example = new OpenExample();
    }

    @AfterAll
    static void closeStudy() {
        example.close();
    }

    private static double number(SitesView view, int row, int column) {
        return Double.parseDouble(view.table().getItem(row).getText(column).replace(",", ""));
    }

    @Test
    void theBestSitesAmongMunicipalitiesAddPeopleAndOpenInAScenario() throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        SitesView view = (SitesView) page.showView(SitesView.ID);
        Scenario base = example.scenarios().getFirst();
        int before = example.scenarios().size();
        view.bar().choose(new TravelQuestion(base.getId(), "", "jobcenter", "walk"));
        view.form().count().setSelection(2);
        view.form().search().notifyListeners(SWT.Selection, new Event());
        waitFor(() -> view.table().getItemCount() == 3);
        assertTrue(number(view, 0, 2) >= number(view, 1, 2), "the one that adds most is first");
        assertTrue(number(view, 1, 2) > 0);
        assertEquals(number(view, 0, 2) + number(view, 1, 2), number(view, 2, 2), 2);
        assertTrue(number(view, 0, 1) >= number(view, 0, 2));
        assertTrue(view.notes().contains("30"), view.notes());

        view.table().setSelection(0);
        view.open().notifyListeners(SWT.Selection, new Event());
        TravelTimesView map = (TravelTimesView) page.showView(TravelTimesView.ID);
        waitFor(() -> example.scenarios().size() == before + 1 && map.picture().isPresent()
                && map.picture().get().difference().isPresent()
                && map.picture().get().question().scenario().equals(example.scenarios().getLast().getId()));
        assertEquals(before + 1, example.scenarios().size());
        var difference = map.picture().orElseThrow().difference().orElseThrow();
        assertTrue(difference.count(Change.QUICKER) + difference.count(Change.GAINED) > 0);
        assertEquals(0, difference.count(Change.SLOWER) + difference.count(Change.LOST));
    }
}
