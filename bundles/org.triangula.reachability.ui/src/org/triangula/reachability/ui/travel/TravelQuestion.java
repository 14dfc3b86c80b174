// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.ui.travel;

/**
 * What the view of travel times shows.
 *
 * @param scenario identity of the scenario
 * @param compared identity of the scenario that it is compared with; empty for none
 * @param type key of the facility type
 * @param mode key of the mode
 */
record TravelQuestion(String scenario, String compared, String type, String mode) {
}
