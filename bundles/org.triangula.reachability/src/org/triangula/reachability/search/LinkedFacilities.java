// SPDX-License-Identifier: EPL-2.0
package org.triangula.reachability.search;

import org.triangula.reachability.Facilities;
import org.triangula.reachability.TravelMode;
import org.triangula.reachability.street.SnappedPoints;

/**
 * Facilities linked to a mode's network.
 *
 * @param facilities the facilities
 * @param mode       the mode; public transport is linked to the streets to walk
 * @param points     their places on the streets, in the same order
 */
public record LinkedFacilities(Facilities facilities, TravelMode mode, SnappedPoints points) {
}
