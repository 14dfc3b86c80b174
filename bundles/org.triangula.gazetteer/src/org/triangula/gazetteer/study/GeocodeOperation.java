// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.study;

import java.util.List;
import java.util.Optional;

import org.triangula.core.operation.StudyEdit;
import org.triangula.core.operation.StudyOperation;
import org.triangula.gazetteer.geocode.GeocodeHit;
import org.triangula.model.places.CoordinateOrigin;
import org.triangula.model.places.Facility;
import org.triangula.model.places.GeocodeQuality;

/**
 * Gives facilities the places that were found for their addresses, with a note that says what they rest on.
 *
 * @param placements facilities with their places
 */
public record GeocodeOperation(List<Placement> placements) implements StudyOperation {

    private static final double STEPS_PER_DEGREE = 1e7;

    /**
     * A facility with its place.
     *
     * @param facility identity of the facility
     * @param hit the place
     * @param unseen whether it was taken without a person looking at it
     */
    public record Placement(String facility, GeocodeHit hit, boolean unseen) {
    }

    /** Copies the list. */
    public GeocodeOperation {
        placements = List.copyOf(placements);
    }

    @Override
    public String label() {
        return placements.size() == 1 ? Messages.operationOne
            : Messages.bind(Messages.operation, placements.size());
    }

    @Override
    public void perform(StudyEdit edit) {
        for (Placement placement : placements) {
            Optional<Facility> facility = edit.index().find(Facility.class, placement.facility());
            facility.ifPresent(known -> place(known, placement));
        }
    }

    private static void place(Facility facility, Placement placement) {
        GeocodeHit hit = placement.hit();
        facility.setLongitude(Math.round(hit.longitude() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
        facility.setLatitude(Math.round(hit.latitude() * STEPS_PER_DEGREE) / STEPS_PER_DEGREE);
        facility.setCoordinateOrigin(CoordinateOrigin.GEOCODED);
        facility.setGeocodeQuality(switch (hit.quality()) {
            case EXACT -> GeocodeQuality.EXACT;
            case INTERPOLATED -> GeocodeQuality.INTERPOLATED;
            case STREET -> GeocodeQuality.STREET;
            case LOCALITY -> GeocodeQuality.LOCALITY;
        });
        facility.setCoordinateNote(Messages.bind(placement.unseen() ? Messages.noteUnseen : Messages.noteChosen,
            new Object[] {hit.address(), hit.basis(), Math.round(hit.uncertainty()),
                Math.round(hit.score() * 100)}));
    }
}
