// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.triangula.examples.study.network.GeographicPoint;
import org.triangula.examples.study.network.PlanePoint;
import org.triangula.examples.study.network.RegionPlan;
import org.triangula.examples.study.network.Timetable;
import org.triangula.examples.study.network.TimetableGenerator;
import org.triangula.examples.study.network.TransitCall;
import org.triangula.examples.study.network.TransitService;
import org.triangula.examples.study.network.TransitStop;
import org.triangula.examples.study.network.TransitTrip;
import org.triangula.examples.study.network.UtmZone32;

class TimetableTest {
    private static final LocalDate SCHOOL_DAY = LocalDate.of(2024, 4, 16);
    private static final LocalDate HOLIDAY = LocalDate.of(2024, 8, 6);

    private final RegionPlan plan = RegionPlan.read();
    private final Timetable timetable = TimetableGenerator.generate(plan);
    private final Map<String, TransitStop> stops = timetable.stops().stream()
            .collect(Collectors.toMap(TransitStop::id, Function.identity()));

    @Test
    void isTheSameEveryTime() {
        assertEquals(timetable, TimetableGenerator.generate(RegionPlan.read()));
    }

    @Test
    void tripsAreUniqueAndRunForwardInTimeAtPlausibleSpeed() {
        UtmZone32 projection = new UtmZone32();
        Set<String> ids = new HashSet<>();
        for (TransitTrip trip : timetable.trips()) {
            assertTrue(ids.add(trip.id()), trip.id());
            for (int i = 1; i < trip.calls().size(); i++) {
                TransitCall before = trip.calls().get(i - 1);
                TransitCall call = trip.calls().get(i);
                double kilometres = place(projection, before).distance(place(projection, call)) / 1000;
                int minutes = call.minute() - before.minute();
                assertTrue(minutes > 0 && kilometres / minutes * 60 < 75, trip.id() + " to " + call.stop());
            }
        }
    }

    private PlanePoint place(UtmZone32 projection, TransitCall call) {
        TransitStop stop = stops.get(call.stop());
        return projection.project(new GeographicPoint(stop.longitude(), stop.latitude()));
    }

    @Test
    void everyMunicipalityIsServedOnASchoolDay() {
        Set<String> served = timetable.trips().stream().filter(trip -> operates(trip, SCHOOL_DAY))
                .flatMap(trip -> trip.calls().stream()).map(call -> stops.get(call.stop()).place())
                .collect(Collectors.toSet());
        plan.places().values().stream().filter(place -> place.id().equals(place.area()))
                .forEach(place -> assertTrue(served.contains(place.id()), place.name()));
    }

    @Test
    void theVillageOfTheMayorHasTheDeparturesHeTellsOf() {
        String village = plan.named("Haldenbuch").id();
        List<Integer> departures = timetable.trips().stream()
                .filter(trip -> trip.route().equals("122") && trip.direction() == 1 && trip.service().equals("MF"))
                .flatMap(trip -> trip.calls().stream())
                .filter(call -> stops.get(call.stop()).place().equals(village)).map(TransitCall::minute).sorted()
                .toList();
        assertEquals(List.of(7 * 60 + 20, 13 * 60, 16 * 60 + 20, 18 * 60), departures);
    }

    @Test
    void schoolBusesRestInTheHolidays() {
        assertTrue(service("SCHULE").operatesOn(SCHOOL_DAY));
        assertFalse(service("SCHULE").operatesOn(HOLIDAY));
        assertTrue(service("MF").operatesOn(HOLIDAY));
        assertFalse(service("MF").operatesOn(LocalDate.of(2024, 10, 3)));
    }

    private boolean operates(TransitTrip trip, LocalDate date) {
        return service(trip.service()).operatesOn(date);
    }

    private TransitService service(String id) {
        return timetable.services().stream().filter(service -> service.id().equals(id)).findFirst().orElseThrow();
    }
}
