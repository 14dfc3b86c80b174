// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.tests.catchment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.io.WKTReader;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.geo.catchment.AssignMunicipalities;
import org.triangula.geo.catchment.CatchmentList;
import org.triangula.geo.catchment.CatchmentMatrix;
import org.triangula.geo.catchment.CatchmentMatrix.Coverage;
import org.triangula.geo.region.NewRegion;
import org.triangula.geo.study.GeometryTexts;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;

/** Assigning municipalities to offices, lists of responsibilities, and regions; all names are invented. */
class CatchmentTest {

    @TempDir
    private Path folder;
    private StudySession session;
    private Area district;
    private final Area[] towns = new Area[4];
    private Facility main;
    private Facility branch;
    private Facility other;

    @BeforeEach
    void createStudy() throws ProblemException {
        session = new StudyStore().create(folder.resolve("Probe.triangula"), "Probe (invented)");
        session.execute(StudyOperation.of("places", edit -> {
            List<Area> areas = edit.study().getPlaces().getAreas();
            district = area(areas, "Ellerkreis", "99112", "district", 0, 4);
            String[] names = {"Ellerstadt", "Oberellern", "Sankt Veit", "Neustadt"};
            for (int i = 0; i < towns.length; i++) {
                towns[i] = area(areas, names[i], "99112000" + (i + 1), "municipality", i, i + 1);
                AreaMembership membership = PlacesFactory.eINSTANCE.createAreaMembership();
                membership.setWhole(district);
                towns[i].getMemberships().add(membership);
            }
            Area former = area(areas, "Altdorf", "991129999", "municipality", 0, 1);
            former.setValidUntil("1974");
            main = office("Jobcenter Ellerkreis", "jobcenter");
            branch = office("Jobcenter Ellerkreis, Außenstelle", "jobcenter");
            other = office("Ausländerbehörde", "immigration-office");
        }));
    }

    private Area area(List<Area> areas, String name, String key, String kind, int from, int to) {
        Area area = PlacesFactory.eINSTANCE.createArea();
        area.setName(name);
        area.setOfficialKey(key.length() == 9 ? key.substring(0, 5) + key.substring(6) : key);
        area.setGeometry(String.format(Locale.ROOT,
            "POLYGON ((9.%1$d 49, 9.%2$d 49, 9.%2$d 49.1, 9.%1$d 49.1, 9.%1$d 49))", from, to));
        areas.add(area);
        area.setKind(term(TermKey.AREA_KIND, kind));
        return area;
    }

    private Facility office(String name, String type) {
        Facility facility = PlacesFactory.eINSTANCE.createFacility();
        facility.setName(name);
        facility.setType(term(TermKey.FACILITY_TYPE, type));
        session.study().getPlaces().getFacilities().add(facility);
        return facility;
    }

    private Term term(String vocabulary, String key) {
        return TermKey.terms(session.study(), vocabulary).stream().filter(term -> key.equals(term.getKey()))
            .findFirst().orElseThrow();
    }

    @AfterEach
    void closeStudy() {
        session.close();
    }

    private CatchmentMatrix matrix() {
        return CatchmentMatrix.of(session.study(), main.getType());
    }

    private void assign(Facility office, boolean alone, String from, Area... areas) throws ProblemException {
        session.execute(new AssignMunicipalities(office.getId(), ids(areas), Set.of(), alone, from));
    }

    private static Set<String> ids(Area... areas) {
        return Set.copyOf(List.of(areas).stream().map(Area::getId).toList());
    }

    private static double width(Catchment catchment) {
        return GeometryTexts.read(catchment.getGeometry()).orElseThrow().getArea() / 0.1 * 10;
    }

    @Test
    void gapsAndOverlapsAreShownAndOutlinesFollowTheMunicipalities() throws ProblemException {
        assertEquals(4, matrix().municipalities().size(), "without the one that is no more");
        assertEquals(4, matrix().with(Coverage.GAP).size());
        assign(main, true, "", towns[0], towns[1]);
        assign(branch, false, "", towns[1], towns[2]);
        assertEquals(List.of(towns[3].getId()), matrix().with(Coverage.GAP).stream().map(one -> one.id()).toList());
        assertEquals(List.of(towns[1].getId()),
            matrix().with(Coverage.OVERLAP).stream().map(one -> one.id()).toList());
        assertEquals(2, width(main.getCatchment()), 1e-6);
        assign(branch, true, "", towns[1]);
        assertEquals(0, matrix().with(Coverage.OVERLAP).size(), "the other office gave it up");
        assertEquals(1, width(main.getCatchment()), 1e-6);
        session.execute(new AssignMunicipalities(branch.getId(), Set.of(), ids(towns[1], towns[2]), false, ""));
        assertNull(branch.getCatchment().getGeometry());
        session.undo();
        assertEquals(2, branch.getCatchment().getAreas().size());
        session.undo();
        session.undo();
        session.undo();
        assertEquals(4, matrix().with(Coverage.GAP).size());
    }

    @Test
    void officesThatShareACatchmentAreNoOverlap() throws ProblemException {
        assign(main, true, "", towns);
        session.execute(StudyOperation.of("share", edit -> branch.setCatchment(main.getCatchment())));
        assertEquals(4, matrix().with(Coverage.COVERED).size());
        session.execute(StudyOperation.of("share", edit -> other.setCatchment(main.getCatchment())));
        assign(other, true, "", towns[0]);
        assertEquals(main.getCatchment(), other.getCatchment(), "nothing to change");
        session.execute(new AssignMunicipalities(other.getId(), Set.of(), ids(towns[0]), false, ""));
        assertNotEquals(main.getCatchment(), other.getCatchment(), "another type goes its own way");
        assertEquals(4, main.getCatchment().getAreas().size());
        assertEquals(3, other.getCatchment().getAreas().size());
    }

    @Test
    void aCatchmentOfAWholeDistrictStandsForItsMunicipalities() throws ProblemException {
        session.execute(StudyOperation.of("district", edit -> {
            Catchment catchment = PlacesFactory.eINSTANCE.createCatchment();
            catchment.getAreas().add(district);
            edit.study().getPlaces().getCatchments().add(catchment);
            main.setCatchment(catchment);
        }));
        assertEquals(4, matrix().with(Coverage.COVERED).size());
        assign(branch, true, "", towns[3]);
        assertEquals(List.of(towns[0], towns[1], towns[2]), List.copyOf(main.getCatchment().getAreas()));
    }

    @Test
    void changesFromADayKeepWhatHeldBefore() throws ProblemException {
        assign(main, true, "", towns[0], towns[1]);
        Catchment before = main.getCatchment();
        assign(main, true, "2024-01-01", towns[2]);
        assertEquals(2, before.getAreas().size());
        assertEquals("2024-01-01", before.getValidUntil());
        assertEquals(3, main.getCatchment().getAreas().size());
        assertEquals("2024-01-01", main.getCatchment().getValidFrom());
        assign(main, true, "2024-01-01", towns[3]);
        assertEquals(2, session.study().getPlaces().getCatchments().size(), "one more change of the same day");
    }

    @Test
    void listsAssignByKeyAndName() throws ProblemException {
        assertTrue(CatchmentList.fits(List.of("AGS", "Zuständige Stelle")));
        assertTrue(!CatchmentList.fits(List.of("Gemeinde", "Einwohner")));
        CatchmentList list = CatchmentList.of(session.study(), List.of(
            row("2", "Gemeinde", "ELLERSTADT; Sankt-Veit", "Stelle", "Jobcenter Ellerkreis"),
            row("3", "AGS", towns[1].getOfficialKey() + ".0", "Gemeinde", "?", "Stelle", "jobcenter ellerkreis"),
            row("4", "Gemeinde", "Nirgendwo", "Stelle", "Jobcenter Ellerkreis"),
            row("5", "Gemeinde", "Neustadt", "Stelle", "Jobcenter Hinterwald"),
            row("6", "Gemeinde", "", "Stelle", "Jobcenter Ellerkreis")));
        assertEquals(3, list.findings().size());
        assertEquals(Map.of(main.getId(), ids(towns[0], towns[1], towns[2])), list.assignments());
        session.execute(list.operation("list.csv"));
        assertEquals(List.of(towns[3].getId()), matrix().with(Coverage.GAP).stream().map(one -> one.id()).toList());
        assertEquals(4, matrix().table("Catchments").rows().size());
    }

    private static CatchmentList.Row row(String place, String... cells) {
        Map<String, String> byHeading = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            byHeading.put(cells[i], cells[i + 1]);
        }
        return new CatchmentList.Row(place, byHeading);
    }

    @Test
    void regionsAreComposedOrDrawn() throws Exception {
        session.execute(new NewRegion("Altkreis Ellern", "former-district",
            List.of(towns[0].getId(), towns[1].getId()), Optional.empty(), "", "1972-12-31", "Kreisreform"));
        Area region = session.study().getPlaces().getAreas().getLast();
        assertEquals("former-district", region.getKind().getKey());
        assertEquals(0.2 * 0.1, GeometryTexts.read(region.getGeometry()).orElseThrow().getArea(), 1e-9);
        AreaMembership membership = towns[0].getMemberships().getLast();
        assertEquals(region, membership.getWhole());
        assertEquals("1972-12-31", membership.getValidUntil());
        assertEquals(district, towns[0].getMemberships().getFirst().getWhole(), "the district is untouched");
        session.execute(new NewRegion("Tal", "observed-region", List.of(), Optional.of(new WKTReader().read(
            "POLYGON ((9 49, 9.1 49, 9.1 49.1, 9 49))")), "", "", ""));
        assertNotNull(session.study().getPlaces().getAreas().getLast().getGeometry());
        assertThrows(ProblemException.class, () -> session.execute(new NewRegion("Leer", "observed-region",
            List.of(), Optional.empty(), "", "", "")));
        session.undo();
        session.undo();
        assertEquals(1, towns[0].getMemberships().size());
    }
}
