// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.ui.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.organization.selection.SelectionRules;
import org.triangula.organization.selection.SelectionSettings;
import org.triangula.organization.selection.SelectionVersion;
import org.triangula.organization.ui.OpenStudy;
import org.triangula.ui.study.StudyWorkspace;

/** A table is brought in, cases are selected, rules changed, a version kept and compared; undo takes rules back. */
class SelectionViewTest {

    @TempDir
    private Path folder;
    private OpenStudy study;
    private SelectionView view;

    @BeforeEach
    void open() throws Exception {
        study = new OpenStudy();
        StudyWorkspace.get().run(StudyOperation.of("Kreis", edit -> {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Alt");
            area.setOfficialKey("99001");
            area.setGeometry("POLYGON ((9 48, 9.1 48, 9.1 48.1, 9 48.1, 9 48))");
            edit.study().getPlaces().getAreas().add(area);
        }));
        view = study.show(SelectionView.class, SelectionView.ID);
    }

    @AfterEach
    void close() throws Exception {
        study.close(view);
    }

    private static List<String> selected(SelectionState state) {
        return state.result().orElseThrow().selection().selected().stream().map(one -> one.candidate().name()).toList();
    }

    @Test
    void aTableIsSelectedFromByRulesThatAreKeptAndVersionsAreCompared() throws Exception {
        OpenStudy.waitFor(() -> view.shown().isPresent());
        assertTrue(view.shown().get().result().isEmpty());
        Path table = folder.resolve("kandidaten.csv");
        Files.writeString(table, String.join("\n", "name;area;bundesland;kommunaltyp;laendlichkeit;soz_oek_lage",
            "Alt;99001;Land;Landkreis;sehr;gut", "Bad;;Land;Landkreis;eher;gut", "Cis;;Land;Landkreis;nicht;n/a"));
        view.bringIn(table);
        OpenStudy.waitFor(() -> view.shown().flatMap(SelectionState::result).isPresent());
        assertEquals(List.of("Cis", "Alt"), selected(view.shown().get()));
        assertEquals(study.session().study().getPlaces().getAreas().getFirst().getId(),
            view.shown().get().table().rows().getFirst().area().orElseThrow());
        view.keep("Erste");
        OpenStudy.waitFor(() -> view.shown().get().versions().size() == 1);
        view.rules().type(SelectionRules.suppliedText() + "\nunsinn");
        assertTrue(view.rules().message().contains("unsinn"));
        String changed = SelectionRules.suppliedText().replace("quota.county=2", "quota.county=1");
        StudyWorkspace.get().run(SelectionSettings.keep(changed));
        OpenStudy.waitFor(() -> selected(view.shown().get()).equals(List.of("Cis")));
        view.compareWith(SelectionState.version("Erste"));
        OpenStudy.waitFor(() -> view.shown().get().differences().isPresent());
        assertTrue(view.shown().get().differences().get().rows().stream()
            .anyMatch(row -> row.cases().contains("Alt")));
        StudyWorkspace.get().undo();
        OpenStudy.waitFor(() -> selected(view.shown().get()).size() == 2);
        SelectionVersion version = SelectionVersion.read(study.session().study(), study.session().folder(),
            SelectionVersion.of(study.session().study()).getFirst());
        assertEquals(view.shown().get().result().orElseThrow().selection(), version.selection());
        assertEquals(3, view.cases().visible());
        view.cases().filter("Alt");
        assertEquals(1, view.cases().visible());
        assertFalse(view.cases().table().isDisposed());
    }
}
