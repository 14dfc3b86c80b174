// SPDX-License-Identifier: EPL-2.0
package org.triangula.register.template;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.triangula.model.places.AddressReturn;
import org.triangula.model.places.ReturnState;

/**
 * A line of the dispatch list.
 *
 * @param returned the address table
 * @param overdue days since it was due, when it is still out; 0 otherwise
 * @param open findings that wait for a person
 * @param repaired repairs in force
 */
public record DispatchRow(AddressReturn returned, int overdue, int open, int repaired) {

    /**
     * Makes the line of an address table.
     *
     * @param returned the address table
     * @param today the day on which the list is looked at
     * @param open findings that wait for a person
     * @param repaired repairs in force
     * @return the line
     */
    static DispatchRow of(AddressReturn returned, LocalDate today, int open, int repaired) {
        boolean out = returned.getState() == ReturnState.SENT || returned.getState() == ReturnState.PLANNED;
        int days = out && returned.getDueOn() != null
            ? (int) Math.max(0, ChronoUnit.DAYS.between(returned.getDueOn(), today)) : 0;
        return new DispatchRow(returned, days, open, repaired);
    }
}
