// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.places.Area;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Places;
import org.triangula.model.places.PlacesFactory;

/** Operations in which a list refers to an object that joins the study after that, or has left it before. */
class LaterTargetTest {

    @TempDir
    private Path folder;

    private final StudyStore store = new StudyStore();

    @Test
    void aListMayReferToWhatJoinsTheStudyLaterInTheSameOperation() throws ProblemException {
        Path path = folder.resolve("Later.triangula");
        String full;
        try (StudySession session = store.create(path, "Ein Titel")) {
            addCatchment(session);
            String before = Canonical.text(session.study());
            session.execute(StudyOperation.of("later", edit -> {
                Places places = edit.study().getPlaces();
                Area first = PlacesFactory.eINSTANCE.createArea();
                Area second = PlacesFactory.eINSTANCE.createArea();
                places.getCatchments().get(0).getAreas().add(0, first);
                places.getCatchments().get(0).getAreas().add(0, second);
                places.getAreas().add(first);
                places.getAreas().add(second);
            }));
            full = Canonical.text(session.study());
            assertTrue(session.undo().isPresent());
            assertEquals(before, Canonical.text(session.study()));
            assertTrue(session.redo().isPresent());
            assertEquals(full, Canonical.text(session.study()));
            Places places = session.study().getPlaces();
            assertEquals(places.getAreas().get(1), places.getCatchments().get(0).getAreas().get(1));
        }
        try (StudySession session = store.open(path, Progress.NONE)) {
            assertEquals(full, Canonical.text(session.study()));
        }
    }

    @Test
    void whatWasTakenOutOfItsListComesBackToTheListsThatReferredToIt() throws ProblemException {
        try (StudySession session = store.create(folder.resolve("Out.triangula"), "Ein Titel")) {
            addCatchment(session);
            String before = Canonical.text(session.study());
            session.execute(StudyOperation.of("out", edit -> edit.study().getPlaces().getAreas().remove(0)));
            assertTrue(session.study().getPlaces().getCatchments().get(0).getAreas().isEmpty());
            assertTrue(session.undo().isPresent());
            assertEquals(before, Canonical.text(session.study()));
        }
    }

    private static void addCatchment(StudySession session) throws ProblemException {
        session.execute(StudyOperation.of("fill", edit -> {
            Area area = PlacesFactory.eINSTANCE.createArea();
            area.setName("Haldenbuch");
            edit.study().getPlaces().getAreas().add(area);
            Catchment catchment = PlacesFactory.eINSTANCE.createCatchment();
            catchment.getAreas().add(area);
            edit.study().getPlaces().getCatchments().add(catchment);
        }));
    }
}
