// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.triangula.testing.ui.WorkbenchStudy.waitFor;

import java.nio.file.Files;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.study.StudySession;
import org.triangula.geo.study.TermKey;
import org.triangula.reachability.TravelTimes;
import org.triangula.reachability.ui.OpenExample;
import org.triangula.ui.study.StudyWorkspace;

/** Reference times beside modelled ones, from a table and by hand. */
class ValidationTest {

    private static OpenExample example;

    @BeforeAll
    static void openExampleStudy() throws Exception {
        example = new OpenExample();
    }

    @AfterAll
    static void closeStudy() {
        example.close();
    }

    @Test
    void timesFromATableAndByHandStandBesideTheModelledOnes() throws Exception {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        StudySession session = example.session();
        String scenario = session.study().getPlaces().getScenarios().getFirst().getId();
        TravelQuestion question = new TravelQuestion(scenario, "", "language-course", "transit");
        ValidationView view = (ValidationView) page.showView(ValidationView.ID);
        view.bar().choose(question);
        TravelPicture picture = new TravelPictures(session).picture(question).orElseThrow();
        TravelTimes times = picture.table().times();
        int[] cells = IntStream.range(0, times.size()).filter(cell -> times.median()[cell] > 0).limit(2).toArray();
        String first = picture.table().origins().id(cells[0]);
        String second = picture.table().origins().id(cells[1]);
        double modelled = times.median()[cells[0]] / 60.0;

        view.read(Files.writeString(example.folder().resolve("logged.csv"), "id;origin;type;mode;minutes\nway 1;"
                + first + ";language-course;transit;" + (modelled + 2) + "\nway 2;" + first + ";jobcenter;car;10\n"));
        waitFor(() -> view.table().getItemCount() == 1);
        assertEquals("way 1", view.table().getItem(0).getText(0));
        assertEquals(String.format("%+.1f", -2.0), view.table().getItem(0).getText(4));

        double far = times.median()[cells[1]] / 60.0 + 10;
        view.form().enter(second, String.valueOf(far));
        waitFor(() -> view.table().getItemCount() == 2);
        assertEquals(String.format("%+.1f", -10.0), view.table().getItem(1).getText(4));
        assertTrue(view.summary().contains("n = 2"), view.summary());
        assertTrue(view.summary().contains(String.format("%.1f", 6.0)), "mean of 2 and 10: " + view.summary());
        assertTrue(view.summary().contains("50 %"), view.summary());

        view.table().select(1);
        view.table().notifyListeners(SWT.Selection, new Event());
        waitFor(() -> page.findView(TravelTimesView.ID) instanceof TravelTimesView map
                && map.chosenOrigin().equals(second));

        StudyWorkspace.get().undo();
        waitFor(() -> view.table().getItemCount() == 1);

        StudyWorkspace.get().run(StudyOperation.of("protect", edit -> edit.study().getPlaces().getFacilities().stream()
                .filter(one -> "language-course".equals(TermKey.of(one.getType())))
                .forEach(one -> one.setPublishable(false))));
        waitFor(() -> view.table().getItemCount() == 0);
        assertEquals(Messages.validation_protected, view.summary());
    }
}
