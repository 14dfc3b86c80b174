// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.operation;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.ProblemException;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;

/**
 * Gives a facility its place.
 *
 * @param facility identity of the facility
 * @param name its name, for the label
 * @param longitude degrees east, −180 … 180
 * @param latitude degrees north, −90 … 90
 * @param origin where the coordinates come from
 * @param note precision and method in words; may be empty
 */
public record PlaceFacility(String facility, String name, double longitude, double latitude, CoordinateOrigin origin,
        String note) implements StudyOperation {

    /** Seven decimals of a degree are about one centimetre. */
    private static final double STEPS_PER_DEGREE = 1e7;

    /** Checks the place. */
    public PlaceFacility {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(origin, "origin");
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("There is no place " + longitude + " " + latitude);
        }
    }

    @Override
    public String label() {
        return NLS.bind(Messages.place, name);
    }

    @Override
    public void perform(StudyEdit edit) throws ProblemException {
        Facility found = edit.study().getPlaces().getFacilities().stream()
                .filter(one -> facility.equals(one.getId())).findFirst()
                .orElseThrow(() -> new ProblemException(name, Messages.gone, Messages.goneRemedy));
        found.setLongitude(round(longitude));
        found.setLatitude(round(latitude));
        found.setCoordinateOrigin(origin);
        found.setCoordinateNote(note.isBlank() ? null : note.strip());
    }

    private static double round(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
