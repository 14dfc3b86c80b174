// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.reachability.scenario.ScenarioChange;
import org.triangula.reachability.scenario.ScenarioPlan;
import org.triangula.reachability.ui.travel.TravelDriver;
import org.triangula.ui.study.StudyWorkspace;

/** From the example study to the difference of two scenarios by clicks. */
class ScenarioClicksTest {

    private static OpenExample example;

    @BeforeAll
    static void openExampleStudy() throws Exception {
        example = new OpenExample();
    }

    @AfterAll
    static void closeStudy() {
        example.close();
    }

    private static void click(Button button) {
        waitFor(() -> button.isEnabled() && button.isVisible());
        button.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aScenarioInFiveClicksItsRoutesAnotherHourAndTheDifference() throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ScenariosView view = (ScenariosView) page.showView(ScenariosView.ID);
        int before = example.scenarios().size();
        // 1: new scenario, 2: an hour later, 3: compute
        ((ActionContributionItem) view.getViewSite().getActionBars().getToolBarManager().getItems()[0]).getAction()
                .run();
        click(view.form().later());
        click(view.form().start());
        waitFor(() -> example.scenarios().size() == before + 1
                && !example.scenarios().getLast().getResults().isEmpty());
        Scenario made = example.scenarios().getLast();
        assertEquals("10:00", ScenarioPlan.of(made).parameters().time().toString());
        TravelDriver travel = new TravelDriver(page);
        travel.waitForScenario(made.getId(), "");

        travel.ask(made.getId(), "", "language-course", "transit");
        travel.waitForScenario(made.getId(), "");
        waitFor(() -> !travel.cellsWithTransfer().isEmpty());
        travel.click(travel.cellsWithTransfer().getFirst());
        travel.waitForRoute();
        List<String> lines = travel.lines();
        assertTrue(travel.hasLegs(), lines::toString);
        assertTrue(travel.hasAlternative(), lines::toString);

        travel.clickLater();
        waitFor(() -> example.scenarios().size() == before + 2
                && !example.scenarios().getLast().getResults().isEmpty());
        travel.waitForScenario(example.scenarios().getLast().getId(), made.getId());
        assertTrue(travel.changedCells() > 10, "another hour changes something");
        assertTrue(travel.facts().contains("n = "), travel::facts);
        assertTrue(travel.facts().matches("(?s).*, timetable-gtfs-[0-9a-f]+\\.zip \\(.*trips on .*"), travel::facts);

        StudyWorkspace.get().undo();
        StudyWorkspace.get().undo();
        assertEquals(before + 1, example.scenarios().size());
    }

    @Test
    void aClosedFacilityMakesPeopleTravelLonger() throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        ScenariosView view = (ScenariosView) page.showView(ScenariosView.ID);
        Scenario base = example.scenarios().getFirst();
        Facility closed = example.session().study().getPlaces().getFacilities().stream()
                .filter(one -> one.getLongitude() != null && "jobcenter".equals(
                        TermKey.of(one.getType()))).findFirst().orElseThrow();
        int before = example.scenarios().size();
        view.newScenario();
        view.form().changes().add(new ScenarioChange.Close(closed.getId()));
        click(view.form().start());
        waitFor(() -> example.scenarios().size() == before + 1
                && !example.scenarios().getLast().getResults().isEmpty());
        Scenario made = example.scenarios().getLast();
        assertTrue(made.getName().contains("1"), made.getName());
        TravelDriver travel = new TravelDriver(page);
        travel.waitForScenario(made.getId(), "");
        travel.ask(made.getId(), base.getId(), "jobcenter", "transit");
        travel.waitForScenario(made.getId(), base.getId());
        assertTrue(travel.slowerOrLost() > 0);
        assertEquals(0, travel.quickerOrGained(), "nobody gains from a closed office");
        travel.statisticsHaveRows();
    }

    @Test
    void theAtlasOfACancelledJobIsNotWrittenHalf() throws Exception {
        ScenariosView view = (ScenariosView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(ScenariosView.ID);
        view.choose(example.scenarios().getFirst());
        Path out = example.folder().resolve("atlas");
        Job job = view.writeAtlas(out).orElseThrow();
        job.schedule();
        waitFor(() -> Files.exists(out.resolve("statistics.csv")));
        job.cancel();
        waitFor(() -> job.getState() == Job.NONE);
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertTrue(Files.notExists(out.resolve("atlas.pdf")));
    }
}
