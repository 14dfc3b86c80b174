// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.model.actors.ActorsFactory;
import org.triangula.model.actors.AdministrativeUnit;
import org.triangula.model.actors.Organisation;
import org.triangula.model.actors.UnitPlacement;
import org.triangula.model.places.Area;
import org.triangula.model.places.AreaMembership;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.organization.Validity;
import org.triangula.organization.network.layout.StudySites.Origin;
import org.triangula.organization.network.layout.StudySites.Outline;
import org.triangula.organization.network.layout.StudySites.Site;

/** Actors stand where their sites and areas are. */
class GroundLayoutTest {

    private static final String SQUARE = "POLYGON ((8 50, 9 50, 9 51, 8 51, 8 50))";

    private static Site at(double longitude, double latitude) {
        return new Site(longitude, latitude, "", Origin.FACILITY, "");
    }

    private static Site in(String outline) {
        return new Site(Double.NaN, Double.NaN, outline, Origin.AREA, "");
    }

    @Test
    void northIsAboveAndAreasGiveTheirMiddle() {
        StudySites sites = new StudySites(Map.of("north", at(8.5, 50.9), "south", at(8.5, 50.1), "middle",
            in(SQUARE)), List.of(new Outline("Kreis", SQUARE, true)));
        GroundLayout ground = GroundLayout.of(List.of("north", "south", "middle", "nowhere"), sites);
        assertTrue(ground.places()[0][1] < ground.places()[2][1]);
        assertTrue(ground.places()[2][1] < ground.places()[1][1]);
        assertEquals(0.5, ground.places()[2][1], 1e-9);
        // a degree of longitude is shorter than one of latitude
        assertEquals(Math.cos(Math.toRadians(50.5)) / 2, ground.places()[2][0], 1e-9);
        assertEquals(1, ground.homeless());
        assertTrue(ground.places()[3][1] > ground.bottom() && ground.bottom() > 1);
        assertEquals(1, ground.borders().size());
        assertEquals(8, ground.borders().getFirst().points().length);
        assertEquals(0, ground.sharing());
    }

    @Test
    void thoseWhoShareAPlaceAreSpreadAroundIt() {
        Map<String, Site> sites = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            sites.put("a" + i, in(SQUARE));
        }
        sites.put("b", at(8.1, 50.1));
        GroundLayout ground = GroundLayout.of(sites.keySet().stream().sorted().toList(),
            new StudySites(sites, List.of(new Outline("Kreis", SQUARE, true))));
        assertEquals(40, ground.sharing());
        assertEquals(41, Arrays.stream(ground.offsets()).map(Arrays::toString).distinct().count());
        double nearest = Double.MAX_VALUE;
        double farthest = 0;
        for (int i = 0; i < 40; i++) {
            assertEquals(0.5, ground.places()[i][1], 1e-9);
            farthest = Math.max(farthest, Math.hypot(ground.offsets()[i][0], ground.offsets()[i][1]));
            for (int j = 0; j < i; j++) {
                nearest = Math.min(nearest, Math.hypot(ground.offsets()[i][0] - ground.offsets()[j][0],
                    ground.offsets()[i][1] - ground.offsets()[j][1]));
            }
        }
        assertTrue(nearest > 0.9 && farthest < 7, nearest + " " + farthest);
        assertEquals(0, Math.hypot(ground.offsets()[40][0], ground.offsets()[40][1]));
    }

    @Test
    void damagedOutlinesAndEmptyNetworksHarmNobody() {
        GroundLayout ground = GroundLayout.of(List.of("a", "b"), new StudySites(Map.of("a", in("POLYGON ((8 50"),
            "b", in("POLYGON EMPTY")), List.of(new Outline("x", "no outline", true), new Outline("y", SQUARE, false))));
        assertEquals(2, ground.homeless());
        assertEquals(0, GroundLayout.of(List.of(), new StudySites(Map.of(), List.of())).places().length);
        GroundLayout hole = GroundLayout.of(List.of("a"), new StudySites(Map.of("a",
            in("MULTIPOLYGON (((8 50, 9 50, 9 51, 8 51, 8 50)), ((12 50, 12.1 50, 12.1 50.1, 12 50.1, 12 50)))")),
            List.of()));
        assertEquals(0, hole.homeless());
    }

    @Test
    void readsSitesAreasAndUnitsAbove(@TempDir Path folder) throws ProblemException {
        try (StudySession session = new StudyStore().create(folder.resolve("Test.triangula"), "Test")) {
            session.execute(StudyOperation.of("Places", edit -> {
                Area district = PlacesFactory.eINSTANCE.createArea();
                district.setName("Landkreis");
                district.setGeometry(SQUARE);
                Area town = PlacesFactory.eINSTANCE.createArea();
                town.setName("Stadt");
                AreaMembership part = PlacesFactory.eINSTANCE.createAreaMembership();
                part.setWhole(district);
                town.getMemberships().add(part);
                Facility office = PlacesFactory.eINSTANCE.createFacility();
                office.setName("Amt");
                office.setLongitude(8.2);
                office.setLatitude(50.2);
                office.setPublishable(true);
                Facility shelter = PlacesFactory.eINSTANCE.createFacility();
                shelter.setName("Schutzhaus");
                shelter.setLongitude(8.7);
                shelter.setLatitude(50.7);
                shelter.setLocatedIn(district);
                edit.study().getPlaces().getAreas().addAll(List.of(district, town));
                edit.study().getPlaces().getFacilities().addAll(List.of(office, shelter));
                Organisation atOffice = organisation("Träger");
                atOffice.getSites().add(office);
                Organisation hidden = organisation("Verein");
                shelter.setOperator(hidden);
                Organisation inTown = organisation("Bündnis");
                inTown.setArea(town);
                AdministrativeUnit above = ActorsFactory.eINSTANCE.createAdministrativeUnit();
                above.setName("Dezernat");
                above.setArea(district);
                AdministrativeUnit below = ActorsFactory.eINSTANCE.createAdministrativeUnit();
                below.setName("Amt 50");
                UnitPlacement placement = ActorsFactory.eINSTANCE.createUnitPlacement();
                placement.setSuperior(above);
                placement.setValidFrom("2020");
                below.getPlacements().add(placement);
                edit.study().getActors().getActors().addAll(List.of(atOffice, hidden, inTown, above, below,
                    organisation("Niemand")));
            }));
            LocalDate day = LocalDate.of(2021, 5, 1);
            StudySites sites = StudySites.of(session.study(), fact -> Validity.holdsOn(fact, day));
            List<Site> found = session.study().getActors().getActors().stream()
                .map(actor -> sites.sites().get(actor.getId())).toList();
            assertEquals(at(8.2, 50.2).longitude(), found.get(0).longitude());
            // a site that must not be published is not given away
            assertEquals(Origin.LOCATED_IN, found.get(1).origin());
            assertTrue(Double.isNaN(found.get(1).longitude()));
            assertEquals("Landkreis", found.get(2).name());
            assertEquals(Origin.AREA, found.get(4).origin());
            assertEquals(null, found.get(5));
            assertEquals(List.of("Landkreis"), sites.outlines().stream().map(Outline::name).toList());
            LocalDate before = LocalDate.of(2019, 5, 1);
            StudySites earlier = StudySites.of(session.study(), fact -> Validity.holdsOn(fact, before));
            assertEquals(4, earlier.sites().size());
        }
    }

    private static Organisation organisation(String name) {
        Organisation organisation = ActorsFactory.eINSTANCE.createOrganisation();
        organisation.setName(name);
        return organisation;
    }
}
