// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.Place;
import org.triangula.examples.study.network.RegionPlan;
import org.triangula.examples.study.network.TimetableGenerator;
import org.triangula.examples.study.network.TransitStop;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;
import org.triangula.model.places.PlacesFactory;

/** Makes the stops of the timetable facilities, too: one can ask how far it is to the nearest. */
public final class StopReader implements ContentReader {

    private static final String FILE = "network/stops.tsv";

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        RegionPlan plan = RegionPlan.read();
        Term type = new VocabularyTerms(edit.study()).get("facility-type", "stop", FILE);
        for (TransitStop stop : TimetableGenerator.generate(plan).stops()) {
            Place place = plan.places().get(stop.place());
            Area area = objects.areas().get(place.area(), FILE + ", " + stop.id());
            Facility facility = PlacesFactory.eINSTANCE.createFacility();
            facility.setName(stop.name());
            facility.setType(type);
            facility.setTown(place.name());
            facility.setLongitude(stop.longitude());
            facility.setLatitude(stop.latitude());
            facility.setCoordinateOrigin(CoordinateOrigin.FROM_REGISTER);
            facility.setCoordinateNote("aus dem Fahrplan");
            facility.setLevel(OfficeLevel.SINGLE_SITE);
            facility.setResponsibleArea(area);
            facility.setLocatedIn(area);
            facility.setPublishable(true);
            facility.setReferenceDate("2023-12-10");
            facility.getSources().add(objects.sources().get("network/departures.tsv", FILE));
            ModelParts.keep(facility, "key", stop.id());
            objects.facilities().put(stop.id(), facility, FILE);
            edit.study().getPlaces().getFacilities().add(facility);
        }
    }
}
