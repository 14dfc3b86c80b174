// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.study;

import org.triangula.model.Study;
import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.RepairState;
import org.triangula.model.places.ReturnState;

/** Keeps the state of an address table in step with what waits for a person. */
final class ReviewState {

    private ReviewState() {
    }

    static void update(AddressReturn returned, Study study) {
        if (returned == null || returned.getReceivedOn() == null) {
            return;
        }
        boolean open = study.getPlaces().getRepairs().stream()
            .anyMatch(repair -> repair.getAddressReturn() == returned && repair.getState() == RepairState.PROPOSED);
        ReturnState state = open ? ReturnState.IN_REVIEW : ReturnState.CLEAN;
        if (returned.getState() != state) {
            returned.setState(state);
        }
    }
}
