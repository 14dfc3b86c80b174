// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.triangula.gazetteer.Gazetteer;
import org.triangula.gazetteer.IndexedGazetteer;
import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.address.AddressTable;
import org.triangula.gazetteer.build.GazetteerContent;
import org.triangula.gazetteer.name.NameForms;
import org.triangula.model.places.OfficeLevel;
import org.triangula.register.check.DistrictCheck.District;
import org.triangula.register.check.MissingTypeCheck.Expected;

class RecordChecksTest {

    private static CheckedFacility facility(String id, String name, String street, String number, String town) {
        return new CheckedFacility(id, "daycare", "A", "99001", Map.of("name", name, "street", street, "houseNumber",
            number, "town", town), OfficeLevel.UNKNOWN, Double.NaN, Double.NaN, "");
    }

    private static CheckedFacility with(CheckedFacility of, String field, String value) {
        Map<String, String> values = new java.util.HashMap<>(of.values());
        values.put(field, value);
        return new CheckedFacility(of.id(), of.type(), of.area(), of.areaKey(), values, of.level(), of.longitude(),
            of.latitude(), of.referenceDate());
    }

    private static CheckedFacility at(CheckedFacility of, OfficeLevel level, double longitude, double latitude,
        String date) {
        return new CheckedFacility(of.id(), of.type(), of.area(), of.areaKey(), of.values(), level, longitude,
            latitude, date);
    }

    private static List<String> ids(List<RecordFinding> findings) {
        return findings.stream().map(RecordFinding::facility).toList();
    }

    @Test
    void theSameFacilityTwiceIsADuplicateAndGroupsOfOneHouseAreNot() {
        assertEquals(List.of("2"), ids(new DuplicateCheck().check(List.of(
            facility("1", "Kita Mond", "Ringstraße", "1", "Altheim"),
            facility("2", "Kita Monde", "Ringstrasse", "1", "Altheim"),
            facility("3", "Kita Mond II", "Ringstraße", "1", "Altheim"),
            facility("4", "Grundschule", "Ringstraße", "1", "Altheim"),
            facility("5", "Kita Mond", "Ringstraße", "10", "Altheim"),
            facility("6", "Kita Mond", "Ringstraße", "1", "Birkenau")))));
        // without addresses, the same name within 150 m
        CheckedFacility wood = facility("7", "Waldkita", "", "", "");
        assertEquals(List.of("8"), ids(new DuplicateCheck().check(List.of(
            at(wood, OfficeLevel.UNKNOWN, 9.0, 49.0, ""),
            at(facility("8", "Waldkita", "", "", ""), OfficeLevel.UNKNOWN, 9.001, 49.0, ""),
            at(facility("9", "Waldkita", "", "", ""), OfficeLevel.UNKNOWN, 9.01, 49.0, "")))));
    }

    @Test
    void oneAddressForManyServicesOfAnOperatorIsSuspicious() {
        List<CheckedFacility> courses = new java.util.ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            courses.add(with(facility("c" + i, "Kurs " + i, "Am Markt", "2", "Altheim"), "operator", "Caritas"));
        }
        assertEquals(List.of("c1", "c2", "c3"), ids(new OperatorAddressCheck().check(courses)));
        assertEquals(List.of(), ids(new OperatorAddressCheck().check(courses.subList(0, 2))));
        // two are enough when one is said to take place elsewhere
        assertEquals(List.of("c1", "c2"), ids(new OperatorAddressCheck().check(List.of(
            with(courses.get(0), "municipality", "Birkenau"), courses.get(1)))));
        // whoever says that it is the place of the service is believed
        assertEquals(List.of(), ids(new OperatorAddressCheck().check(courses.stream()
            .map(each -> with(each, "addressRole", "Ort des Angebots")).toList())));
    }

    @Test
    void anOfficeHasOneMainOffice() {
        CheckedFacility altheim = at(facility("1", "Jobcenter Altheim", "A", "1", "Altheim"),
            OfficeLevel.MAIN_OFFICE, Double.NaN, Double.NaN, "");
        CheckedFacility birkenau = at(facility("2", "Jobcenter Birkenau", "B", "1", "Birkenau"),
            OfficeLevel.MAIN_OFFICE, Double.NaN, Double.NaN, "");
        CheckedFacility branch = at(facility("3", "Jobcenter Celle", "C", "1", "Celle"), OfficeLevel.BRANCH,
            Double.NaN, Double.NaN, "");
        assertEquals(List.of("1", "2"), ids(new MainOfficeCheck().check(List.of(altheim, birkenau, branch))));
        assertEquals(List.of(), ids(new MainOfficeCheck().check(List.of(altheim, branch))));
        // the district is called like the town in which one of its offices is
        CheckedFacility seat = at(facility("4", "Amt Altheim", "A", "1", "Altheim"), OfficeLevel.MAIN_OFFICE,
            Double.NaN, Double.NaN, "");
        CheckedFacility outpost = at(facility("5", "Amt Altheim (Birkenau)", "B", "1", "Birkenau"),
            OfficeLevel.MAIN_OFFICE, Double.NaN, Double.NaN, "");
        assertEquals(List.of("4", "5"), ids(new MainOfficeCheck().check(List.of(seat, outpost))));
    }

    @Test
    void placesAndTownsOfOtherDistrictsAreFound() {
        Town birkenau = new Town("b", Town.Kind.MUNICIPALITY, "Birkenau", "99002001", "99002", "", List.of(),
            List.of(), List.of(), 0, 0);
        Town altheim = new Town("a", Town.Kind.MUNICIPALITY, "Altheim", "99001001", "99001", "", List.of(), List.of(),
            List.of(), 0, 0);
        Gazetteer gazetteer = new IndexedGazetteer(new GazetteerContent("t", List.of(birkenau, altheim), List.of(),
            AddressTable.EMPTY), NameForms.standard());
        DistrictCheck check = new DistrictCheck((longitude, latitude) -> Optional.of(
            longitude < 9 ? new District("A", "A-Kreis") : new District("B", "B-Kreis")), gazetteer);
        CheckedFacility here = facility("1", "x", "s", "1", "Altheim");
        assertEquals(List.of(), ids(check.check(List.of(here, at(here, OfficeLevel.UNKNOWN, 8.5, 49, "")))));
        assertEquals(List.of("outside-district"), check.check(List.of(at(here, OfficeLevel.UNKNOWN, 9.5, 49, "")))
            .stream().map(RecordFinding::rule).toList());
        assertEquals(List.of("other-district"), check.check(List.of(facility("2", "x", "s", "1", "Birkenau")))
            .stream().map(RecordFinding::rule).toList());
        assertEquals(List.of("other-district"), check.check(List.of(with(here, "municipality", "Birkenau"))).stream()
            .map(RecordFinding::rule).toList());
    }

    @Test
    void missingTypesAndVanishedFacilitiesAreFound() {
        MissingTypeCheck missing = new MissingTypeCheck(List.of(new Expected("A", "A-Kreis", "daycare", "Kita"),
            new Expected("A", "A-Kreis", "jobcenter", "Jobcenter")));
        List<RecordFinding> found = missing.check(List.of(facility("1", "x", "s", "1", "t")));
        assertEquals(1, found.size());
        assertEquals("missing-type", found.getFirst().rule());
        CheckedFacility old = at(facility("1", "x", "s", "1", "t"), OfficeLevel.UNKNOWN, 0, 0, "2022-05-01");
        CheckedFacility now = at(facility("2", "y", "s", "1", "t"), OfficeLevel.UNKNOWN, 0, 0, "2023-05-01");
        CheckedFacility year = at(facility("3", "z", "s", "1", "t"), OfficeLevel.UNKNOWN, 0, 0, "2023");
        assertEquals(List.of("1"), ids(new VanishedCheck().check(List.of(old, now, year))));
        assertEquals(List.of(), ids(new VanishedCheck().check(List.of(old))));
    }
}
