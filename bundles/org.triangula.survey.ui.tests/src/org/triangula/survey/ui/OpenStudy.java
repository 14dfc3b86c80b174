// SPDX-License-Identifier: EPL-2.0
package org.triangula.survey.ui;

import org.triangula.core.operation.StudyOperation;
import org.triangula.model.places.Area;
import org.triangula.model.places.PlacesFactory;
import org.triangula.model.survey.Survey;
import org.triangula.testing.ui.WorkbenchStudy;

/** An invented study that is open in the workbench under test. */
public final class OpenStudy extends WorkbenchStudy {

    /** Creates and opens an empty study. */
    public OpenStudy() {
        super("survey");
    }

    /**
     * Adds districts.
     *
     * @param names their names
     */
    public void districts(String... names) {
        run(StudyOperation.of("districts", edit -> {
            for (int i = 0; i < names.length; i++) {
                Area area = PlacesFactory.eINSTANCE.createArea();
                area.setName(names[i]);
                area.setGeometry("POLYGON ((" + i + " 48, " + (i + 1) + " 48, " + (i + 1) + " 49, " + i + " 49, " + i
                    + " 48))");
                edit.study().getPlaces().getAreas().add(area);
            }
        }));
    }

    /**
     * A district.
     *
     * @param place its place
     * @return the district
     */
    public Area district(int place) {
        return session().study().getPlaces().getAreas().get(place);
    }

    /**
     * The only survey.
     *
     * @return the survey
     */
    public Survey survey() {
        return session().study().getSurveys().getSurveys().getLast();
    }
}
