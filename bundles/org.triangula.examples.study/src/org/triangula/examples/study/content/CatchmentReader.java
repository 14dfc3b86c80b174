// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.places.Catchment;
import org.triangula.model.places.Facility;
import org.triangula.model.places.PlacesFactory;

/** Reads {@code places/catchments.tsv}: which municipalities an office is responsible for. */
public final class CatchmentReader implements ContentReader {

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        for (ExampleRow row : ExampleTable.read("places/catchments.tsv").rows()) {
            Facility facility = objects.facilities().get(row, "facility");
            Catchment catchment = facility.getCatchment();
            if (catchment == null) {
                catchment = PlacesFactory.eINSTANCE.createCatchment();
                catchment.setName("Zuständig: " + facility.getName());
                edit.study().getPlaces().getCatchments().add(catchment);
                facility.setCatchment(catchment);
            }
            catchment.getAreas().add(objects.areas().get(row, "area"));
        }
    }
}
