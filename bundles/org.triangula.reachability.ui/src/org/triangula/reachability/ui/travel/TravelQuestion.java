// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

/**
 * What the view of travel times shows.
 *
 * @param scenario identity of the scenario
 * @param compared identity of the scenario that it is compared with; empty for none
 * @param type key of the facility type
 * @param mode key of the mode
 * @param offices which facilities people may use
 */
record TravelQuestion(String scenario, String compared, String type, String mode, Offices offices) {

    /** Which facilities people may use. */
    enum Offices {
        /** The nearest of all. */
        NEAREST,
        /** The one that is responsible for where they live. */
        RESPONSIBLE,
        /** What it costs that only the responsible one counts: responsible minus nearest. */
        COST
    }

    /** The question for the nearest facility. */
    TravelQuestion(String scenario, String compared, String type, String mode) {
        this(scenario, compared, type, mode, Offices.NEAREST);
    }
}
