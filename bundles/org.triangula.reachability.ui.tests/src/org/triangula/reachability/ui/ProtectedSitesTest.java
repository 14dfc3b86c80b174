// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.geo.study.TermKey;
import org.triangula.model.places.Facility;
import org.triangula.model.places.Scenario;
import org.triangula.model.places.ScenarioResult;
import org.triangula.reachability.study.StudyAtlas;
import org.triangula.reachability.ui.travel.TravelDriver;
import org.triangula.ui.study.StudyWorkspace;

/** Sites that must not be published are neither seen nor told about, nor in the atlas. */
class ProtectedSitesTest {
    private static final String TYPE = "jobcenter";
    private static final String OPEN = "language-course";

    private static OpenExample example;

    @BeforeAll
    static void openExampleStudy() throws Exception {
        example = new OpenExample();
    }

    @AfterAll
    static void closeStudy() {
        example.close();
    }

    private static void protect(Predicate<Facility> which) throws Exception {
        List<Facility> sites = example.session().study().getPlaces().getFacilities().stream()
                .filter(one -> one.getType() != null && which.test(one)).toList();
        assertFalse(sites.isEmpty());
        StudyWorkspace.get().run(StudyOperation.of("protect", edit -> sites.forEach(one -> one.setPublishable(false))));
    }

    /** Maps of two types by one mode show as much as those of all and take a fraction of the time to draw. */
    private static void keepByTransit(Scenario scenario, String... types) throws Exception {
        List<ScenarioResult> others = scenario.getResults().stream().filter(one -> !"transit".equals(one.getMode())
                || !List.of(types).contains(TermKey.of(one.getFacilityType()))).toList();
        StudyWorkspace.get().run(StudyOperation.of("keep", edit -> others.forEach(edit::delete)));
        assertEquals(types.length, scenario.getResults().size());
    }

    @Test
    void protectedSitesAreNotToBeFoundInTheViewOrInTheAtlas() throws Exception {
        Scenario scenario = example.session().study().getPlaces().getScenarios().getFirst();
        Facility site = example.session().study().getPlaces().getFacilities().stream().filter(one ->
                one.getLongitude() != null && TYPE.equals(TermKey.of(one.getType()))).findFirst().orElseThrow();
        protect(one -> one == site);
        TravelDriver travel = new TravelDriver(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        travel.ask(scenario.getId(), "", TYPE, "car");
        travel.waitForScenario(scenario.getId(), "");
        waitFor(travel::saysProtected);
        assertFalse(travel.signs().contains(site.getId()), "no sign for it");
        assertFalse(travel.signs().isEmpty(), "signs for the others");

        int around = travel.cellNear(site.getLongitude(), site.getLatitude());
        travel.press(around);
        assertEquals(1, travel.lines().size(), travel.lines()::toString);
        travel.press(travel.servedCellBeyond());
        String said = String.join("\n", travel.lines());
        assertFalse(said.contains(site.getName()), said);
        assertFalse(said.matches("(?s).*\\d[.,]\\d.*"), "no exact minutes: " + said);
        assertFalse(travel.hasAlternative());
        assertTrue(travel.leadsNowhere(), "its name does not lead to the facility");

        keepByTransit(scenario, TYPE, OPEN);
        Path out = example.folder().resolve("atlas");
        Job job = ((ScenariosView) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                .showView(ScenariosView.ID)).writeAtlas(out).orElse(null);
        assertTrue(job != null, "the workbench offers the atlas");
        new StudyAtlas(example.session(), type -> TermKey.of(type)).write(scenario.getId(), out, Progress.NONE);
        String statistics = Files.readString(out.resolve("statistics.csv"));
        assertFalse(statistics.contains(TYPE), "its type is left out");
        assertTrue(statistics.contains(OPEN), "others are there");
        try (var maps = Files.walk(out)) {
            List<String> names = maps.map(Path::toString).toList();
            assertTrue(names.stream().noneMatch(name -> name.contains(TYPE)));
            assertTrue(names.stream().anyMatch(name -> name.contains(OPEN)));
        }

        protect(one -> true);
        ProblemException refused = assertThrows(ProblemException.class, () -> new StudyAtlas(example.session(),
                type -> TermKey.of(type)).write(scenario.getId(), example.folder().resolve("none"),
                Progress.NONE));
        assertFalse(refused.problem().message().isBlank());
        assertTrue(Files.notExists(example.folder().resolve("none")));
    }
}
