// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.content;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.problem.ProblemException;
import org.triangula.examples.study.network.ExampleRow;
import org.triangula.examples.study.network.ExampleTable;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.OfficeLevel;
import org.triangula.model.places.PlacesFactory;

/** Reads {@code places/facilities.tsv} and {@code facility-errors.tsv}. */
public final class FacilityReader implements ContentReader {

    private static final String FILE = "places/facilities.tsv";

    @Override
    public void read(StudyEdit edit, ExampleObjects objects) throws ProblemException {
        VocabularyTerms terms = new VocabularyTerms(edit.study());
        ExampleTable table = ExampleTable.read(FILE);
        for (ExampleRow row : table.rows()) {
            Facility facility = facility(row);
            facility.setType(terms.get("facility-type", row, "type"));
            facility.setResponsibleArea(objects.areas().get(row, "responsible_area"));
            facility.setLocatedIn(objects.areas().get(row, "located_area"));
            facility.getSources().add(objects.sources().get(FILE, row.place("id")));
            objects.facilities().put(row.text("id"), facility, row.place("id"));
            edit.study().getPlaces().getFacilities().add(facility);
        }
        for (ExampleRow row : table.rows()) {
            if (row.text("level").equals("branch")) {
                setMainOffice(row, table, objects);
            }
        }
        for (ExampleRow row : ExampleTable.read("places/facility-errors.tsv").rows()) {
            Facility wrong = objects.facilities().get(row, "id");
            ModelParts.keep(wrong, "knownError", row.text("what_is_wrong"));
            ModelParts.keep(wrong, "correctValue", row.text("columns") + " = " + row.text("correct_value"));
        }
    }

    private static Facility facility(ExampleRow row) throws ProblemException {
        Facility facility = PlacesFactory.eINSTANCE.createFacility();
        facility.setName(row.text("name"));
        facility.setDescription(row.optional("remark"));
        facility.setStreet(row.optional("street"));
        facility.setHouseNumber(row.optional("house_number"));
        facility.setPostalCode(row.optional("postcode"));
        facility.setTown(row.optional("place"));
        facility.setAddressNote(row.isEmpty("street") ? "ohne Anschrift" : null);
        facility.setLongitude(row.number("lon"));
        facility.setLatitude(row.number("lat"));
        facility.setReferenceDate(row.optional("reference_date"));
        facility.setPublishable(row.yes("publishable"));
        facility.setSourceNote(row.optional("source"));
        ModelParts.keep(facility, "key", row.text("id"));
        ModelParts.keep(facility, "provider", row.text("provider"));
        switch (row.text("coordinates_by")) {
            case "address" -> {
                facility.setCoordinateOrigin(CoordinateOrigin.GEOCODED);
                facility.setCoordinateNote("aus der geprüften Anschrift");
            }
            case "geocoder" -> {
                facility.setCoordinateOrigin(CoordinateOrigin.GEOCODED);
                facility.setCoordinateNote("vom Geocoder, nicht geprüft");
            }
            case "map" -> {
                facility.setCoordinateOrigin(CoordinateOrigin.PICKED_ON_MAP);
                facility.setCoordinateNote("auf der Karte gesetzt");
            }
            default -> throw row.unknown("coordinates_by");
        }
        facility.setLevel(switch (row.text("level")) {
            case "main" -> OfficeLevel.MAIN_OFFICE;
            case "branch" -> OfficeLevel.BRANCH;
            default -> throw row.unknown("level");
        });
        return facility;
    }

    /** The main office of a branch is the first of the same type and provider. */
    private static void setMainOffice(ExampleRow branch, ExampleTable table, ExampleObjects objects)
        throws ProblemException {
        for (ExampleRow row : table.rows()) {
            if (row.text("level").equals("main") && row.text("type").equals(branch.text("type"))
                && row.text("provider").equals(branch.text("provider"))) {
                objects.facilities().get(branch, "id").setMainOffice(objects.facilities().get(row, "id"));
                return;
            }
        }
    }
}
