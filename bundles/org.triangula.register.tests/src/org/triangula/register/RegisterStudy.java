// SPDX-License-Identifier: EPL-2.0
package org.triangula.register;

import java.util.List;
import java.util.Map;

import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.geo.study.TermKey;
import org.triangula.model.Study;
import org.triangula.model.Term;
import org.triangula.model.places.Area;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.places.Repair;
import org.triangula.register.study.FacilityValues;
import org.triangula.testing.study.TemporaryStudy;

/** An invented study with districts and facilities. */
public final class RegisterStudy extends TemporaryStudy {

    /**
     * Creates a study with two districts of the same name, as a town and the district around it may have.
     *
     * @throws ProblemException if it cannot be filled
     */
    public RegisterStudy() throws ProblemException {
        super("register");
        execute(StudyOperation.of("districts", edit -> {
            for (String key : List.of("99001", "99002")) {
                Area area = PlacesFactory.eINSTANCE.createArea();
                area.setName("Musterstadt");
                area.setOfficialKey(key);
                area.setKind(TermKey.find(TermKey.terms(edit.study(), TermKey.AREA_KIND), "district").orElseThrow());
                edit.study().getPlaces().getAreas().add(area);
            }
        }));
    }

    /**
     * One of the two districts.
     *
     * @param place 0 or 1
     * @return the district
     */
    public Area district(int place) {
        return study().getPlaces().getAreas().get(place);
    }

    /**
     * The repairs.
     *
     * @return all, the oldest first
     */
    public List<Repair> repairs() {
        return study().getPlaces().getRepairs();
    }

    /**
     * Adds a day care centre of the first district.
     *
     * @param values its values by field
     * @return the facility
     * @throws ProblemException if it cannot be added
     */
    public Facility facility(Map<String, String> values) throws ProblemException {
        execute(StudyOperation.of("facility", edit -> {
            Facility facility = PlacesFactory.eINSTANCE.createFacility();
            facility.setType(type(edit.study()));
            facility.setResponsibleArea(district(0));
            edit.study().getPlaces().getFacilities().add(facility);
            values.forEach((field, text) -> new FacilityValues(edit.study()).set(facility, field, text));
        }));
        return study().getPlaces().getFacilities().getLast();
    }

    /**
     * The type of day care centres.
     *
     * @param study the study
     * @return the term
     */
    public static Term type(Study study) {
        return TermKey.find(TermKey.terms(study, TermKey.FACILITY_TYPE), "daycare").orElseThrow();
    }
}
