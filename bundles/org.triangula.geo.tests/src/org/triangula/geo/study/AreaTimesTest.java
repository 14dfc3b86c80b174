// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.triangula.model.ModelFactory;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;

class AreaTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private final Study study = ModelFactory.eINSTANCE.createStudy();
    private final Term district = kind("district");

    AreaTimesTest() {
        study.setPlaces(PlacesFactory.eINSTANCE.createPlaces());
    }

    private static Term kind(String key) {
        Term term = ModelFactory.eINSTANCE.createTerm();
        term.setKey(key);
        term.setId(key);
        return term;
    }

    private Area area(Term kind, String name, String from, String until) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setKind(kind);
        area.setId(name);
        area.setName(name);
        area.setValidFrom(from);
        area.setValidUntil(until);
        area.setGeometry("POLYGON ((9 48, 10 48, 10 49, 9 49, 9 48))");
        study.getPlaces().getAreas().add(area);
        return area;
    }

    private List<String> inForce() {
        AreaTimes times = new AreaTimes(study, TODAY);
        return study.getPlaces().getAreas().stream().filter(times::inForce).map(Area::getName).toList();
    }

    @Test
    void whatHasEndedOrNotYetBegunIsNotInForce() {
        area(district, "always", null, null);
        area(district, "ended", null, "2011");
        area(district, "ends today", null, "2026-06-15");
        area(district, "ended yesterday", null, "2026-06-14");
        area(district, "ends this year", null, "2026");
        area(district, "begins tomorrow", "2026-06-16", null);
        area(district, "unknown", null, "irgendwann");
        assertEquals(List.of("always", "ends today", "ends this year", "unknown"), inForce());
    }

    @Test
    void whatGivesWayToAnAreaOfThisYearHasEnded() {
        area(district, "before", null, "2026");
        area(district, "after", "2026", null);
        assertEquals(List.of("after"), inForce());
    }

    @Test
    void aStudyThatHasEndedKeepsTheAreasOfItsTime() {
        study.setEndedOn("2010");
        area(district, "before", null, "2011");
        area(district, "after", "2011", null);
        assertEquals(List.of("before"), inForce());
    }

    @Test
    void layersHoldWhatIsInForceAndOtherTimesLieBeside() {
        Area old = area(district, "before", null, "2011");
        Area now = area(district, "after", "2011", null);
        Area former = area(kind("former-district"), "Altkreis", null, "1972");
        StudyPlaces places = StudyPlaces.of(study);
        assertEquals(List.of(now.getId()), ids(places.kind("district").orElseThrow()));
        assertEquals(List.of(former.getId()), ids(places.kind("former-district").orElseThrow()));
        assertEquals(List.of(List.of(old.getId())), places.otherTimes().stream().map(AreaTimesTest::ids).toList());
        assertEquals(List.of("after", "Altkreis"), places.areasAt(9.5, 48.5).stream()
            .map(org.triangula.geo.area.Area::name).toList());
    }

    @Test
    void aKindOfWhichNothingIsInForceShowsWhatThereWas() {
        Area old = area(district, "before", null, "2011");
        StudyPlaces places = StudyPlaces.of(study);
        assertEquals(List.of(old.getId()), ids(places.kind("district").orElseThrow()));
        assertEquals(List.of(), places.otherTimes());
    }

    private static List<String> ids(StudyPlaces.Kind kind) {
        return kind.areas().areas().stream().map(org.triangula.geo.area.Area::id).toList();
    }
}
