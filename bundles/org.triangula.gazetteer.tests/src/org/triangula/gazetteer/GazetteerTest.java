// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.core.study.StudyStore;
import org.triangula.gazetteer.build.GazetteerBuilder;
import org.triangula.gazetteer.build.GazetteerContent;
import org.triangula.gazetteer.build.GazetteerFile;
import org.triangula.gazetteer.build.KnownArea;
import org.triangula.gazetteer.geocode.AddressQuery;
import org.triangula.gazetteer.geocode.GeocodeHit;
import org.triangula.gazetteer.geocode.Geocoder;
import org.triangula.gazetteer.geocode.Quality;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.gazetteer.osm.OsmExtract;
import org.triangula.gazetteer.osm.OsmExtractReader;
import org.triangula.gazetteer.study.GeocodeEntry.Verdict;
import org.triangula.gazetteer.study.GeocodeOperation;
import org.triangula.gazetteer.study.GeocodeReport;
import org.triangula.gazetteer.study.StudyGazetteer;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.GeocodeQuality;
import org.triangula.model.places.PlacesFactory;

/** Building, keeping and asking a gazetteer of two invented towns. */
class GazetteerTest {

    @TempDir
    private Path folder;
    private OsmExtract extract;
    private IndexedGazetteer gazetteer;

    @BeforeEach
    void build() throws IOException {
        extract = OsmExtractReader.read(InventedTown.write(folder.resolve("towns.osm.pbf")), Progress.NONE);
        gazetteer = gazetteer(List.of());
    }

    private IndexedGazetteer gazetteer(List<KnownArea> areas) {
        return new IndexedGazetteer(GazetteerBuilder.build(areas, extract, NameForms.standard(), "f", Progress.NONE),
            NameForms.standard());
    }

    private static Geometry box(double west, double east) {
        return new GeometryFactory().toGeometry(new Envelope(new Coordinate(west, 48.9), new Coordinate(east, 49.1)));
    }

    private GeocodeHit best(String street, String number, String code, String town) {
        return new Geocoder(gazetteer).find(new AddressQuery(street, number, code, town), 5).getFirst();
    }

    @Test
    void townsAreFoundByEveryName() {
        for (String name : List.of("Bad Ahornach", "ahornach", "Ahornau", "Ahornbad", "Bad Ahornch", "Bad Ahörnach")) {
            List<Match<Town>> found = gazetteer.matchTowns(name, 1);
            assertEquals("Bad Ahornach", found.getFirst().entry().name(), name);
        }
        assertEquals(NameStatus.FORMER, gazetteer.matchTowns("Ahornau", 1).getFirst().status());
        for (String name : List.of("Ulmbach a. N.", "Ulmbach/N.", "Ulmbach (Neckar)", "ULMBACH A.NECKAR")) {
            assertEquals(1, gazetteer.matchTowns(name, 1).getFirst().score(), name);
        }
        assertTrue(gazetteer.matchTowns("Ulmbach", 1).getFirst().score() < 1, "which Ulmbach, nobody says");
        assertTrue(gazetteer.matchTowns("Xyz", 5).isEmpty());
        assertEquals(List.of("Bad Ahornach"), gazetteer.townsByPostalCode("99001").stream().map(Town::name).toList());
    }

    @Test
    void outlinesOfMunicipalitiesDecideAndGiveKeysAndFormerNames() {
        IndexedGazetteer known = gazetteer(List.of(
            new KnownArea(KnownArea.Role.MUNICIPALITY, "Ahornach", "099112001", List.of(), box(8.9, 9.05)),
            new KnownArea(KnownArea.Role.MUNICIPALITY, "Ulmbach am Neckar", "99112002", List.of(), box(9.05, 9.2)),
            new KnownArea(KnownArea.Role.FORMER, "Waldulmbach", "", List.of(), box(9.06, 9.08))));
        Town town = known.townByKey("99112002.0").orElseThrow();
        assertEquals("Ulmbach am Neckar", town.name());
        assertEquals("99112", town.districtKey());
        assertEquals(List.of("Waldulmbach"), town.formerNames());
        assertEquals(town, known.matchTowns("Waldulmbach", 1).getFirst().entry());
        assertEquals(1, known.streetsOf(town).size());
        Town part = known.matchTowns("Hinterwies", 1).getFirst().entry();
        assertEquals(Town.Kind.LOCALITY, part.kind());
        assertEquals(part, known.matchTowns("Ahornach-Hinterwies", 1).getFirst().entry());
    }

    @Test
    void streetsOfOneNameInTwoTownsAreTwo() {
        assertEquals(2, gazetteer.content().streets().stream().filter(one -> one.name().equals("Schloßstraße"))
            .count());
        Town town = gazetteer.matchTowns("Bad Ahornach", 1).getFirst().entry();
        for (String name : List.of("Schlossstr.", "Schloß-Straße", "SCHLOSSSTRASSE", "Schloss Str", "Schloßtsraße")) {
            assertEquals("Schloßstraße", gazetteer.matchStreets(town, name, 1).getFirst().entry().name(), name);
        }
        assertEquals(NameStatus.FORMER, gazetteer.matchStreets(town, "Adlerweg", 1).getFirst().status());
    }

    @Test
    void everyQualityIsTold() {
        assertEquals(Quality.EXACT, best("Schlossstr.", "1", "99001", "Bad Ahornach").quality());
        assertEquals(9.102, best("Schlossstr.", "1", "99002", "Ulmbach").longitude(), 1e-6);
        assertEquals(9.003, best("Schloßstraße", "5", "", "Bad Ahornach").longitude(), 1e-6, "within 3–7");
        GeocodeHit between = best("Schloßstraße 9", "", "99001", "Bad Ahornach");
        assertEquals(Quality.INTERPOLATED, between.quality());
        assertTrue(between.longitude() > 9.003 && between.longitude() < 9.009, between.toString());
        GeocodeHit line = best("Ringweg", "14", "", "Bad Ahornach");
        assertEquals(Quality.INTERPOLATED, line.quality());
        assertEquals(49.003, line.latitude(), 0.0004, "the mapped line goes round the corner");
        assertEquals(Quality.STREET, best("Ringweg", "200", "", "Bad Ahornach").quality());
        assertEquals(Quality.LOCALITY, best("", "", "", "Ahornau").quality());
        assertTrue(new Geocoder(gazetteer).find(new AddressQuery("Q", "1", "", "Zzz"), 3).isEmpty());
    }

    @Test
    void theFileGivesBackWhatWasWrittenAndDamageIsNoticed() throws IOException {
        Path file = folder.resolve("gazetteer.tgz2");
        GazetteerFile.write(gazetteer.content(), file);
        GazetteerContent read = GazetteerFile.read(file);
        assertEquals("f", GazetteerFile.fingerprint(file));
        assertEquals(gazetteer.content().towns(), read.towns());
        assertEquals(gazetteer.content().streets(), read.streets());
        for (int i = 0; i < read.addresses().size(); i++) {
            assertEquals(gazetteer.content().addresses().houseNumber(i), read.addresses().houseNumber(i));
            assertEquals(gazetteer.content().addresses().longitude(i), read.addresses().longitude(i));
            assertEquals(gazetteer.content().addresses().postalCodeOf(i), read.addresses().postalCodeOf(i));
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 20; i < bytes.length; i += 37) {
            byte[] other = bytes.clone();
            other[i] ^= 0x55;
            Files.write(file, other);
            assertThrows(IOException.class, () -> GazetteerFile.read(file), "byte " + i);
        }
    }

    @Test
    void facilitiesOfAStudyAreGeocodedWithATrail() throws Exception {
        try (StudySession session = new StudyStore().create(folder.resolve("P.triangula"), "Probe (invented)")) {
            session.execute(StudyOperation.of("facilities", edit -> {
                for (String street : List.of("Schlossstr", "Irgendwo", "")) {
                    Facility facility = PlacesFactory.eINSTANCE.createFacility();
                    facility.setName("Office in " + street);
                    facility.setStreet(street);
                    facility.setHouseNumber(street.isEmpty() ? "" : "1");
                    facility.setTown(street.isEmpty() ? "" : "Bad Ahornach");
                    edit.study().getPlaces().getFacilities().add(facility);
                }
            }));
            Files.createDirectories(session.folder().data());
            Files.copy(folder.resolve("towns.osm.pbf"), session.folder().data().resolve("towns.osm.pbf"));
            StudyGazetteer kept = new StudyGazetteer(session);
            IndexedGazetteer made = kept.get(Progress.NONE);
            assertSame(made, kept.get(Progress.NONE));
            assertTrue(Files.size(session.folder().cache().resolve("gazetteer.tgz2")) > 100);
            assertEquals(made.content().streets(), new StudyGazetteer(session).get(Progress.NONE).content().streets());
            GeocodeReport report = GeocodeReport.of(GeocodeReport.ask(session.study(),
                GeocodeReport.Choice.WITHOUT_COORDINATES), new Geocoder(made), Progress.NONE);
            assertEquals(1, report.count(Verdict.SURE));
            assertEquals(1, report.count(Verdict.DOUBTFUL));
            assertEquals(1, report.withoutAddress());
            session.execute(new GeocodeOperation(report.sure()));
            Facility facility = session.study().getPlaces().getFacilities().getFirst();
            assertEquals(9.001, facility.getLongitude(), 1e-6);
            assertEquals(CoordinateOrigin.GEOCODED, facility.getCoordinateOrigin());
            assertEquals(GeocodeQuality.EXACT, facility.getGeocodeQuality());
            assertTrue(facility.getCoordinateNote().contains("Schloßstraße 1"), facility.getCoordinateNote());
            session.undo();
            assertEquals(null, facility.getLongitude());
            session.execute(StudyOperation.of("area", edit -> edit.study().getPlaces().getAreas().add(
                PlacesFactory.eINSTANCE.createArea())));
            assertNotEquals(made.content().fingerprint(), kept.get(Progress.NONE).content().fingerprint());
        }
    }
}
