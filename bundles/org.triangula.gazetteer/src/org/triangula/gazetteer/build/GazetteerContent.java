// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.List;

import org.triangula.gazetteer.Street;
import org.triangula.gazetteer.Town;
import org.triangula.gazetteer.address.AddressTable;

/**
 * All that a gazetteer knows.
 *
 * @param fingerprint what it was made of: changes when an area or the extract changes
 * @param towns municipalities and localities
 * @param streets streets; addresses name them by position
 * @param addresses addresses
 */
public record GazetteerContent(String fingerprint, List<Town> towns, List<Street> streets, AddressTable addresses) {

    /** Copies the lists. */
    public GazetteerContent {
        towns = List.copyOf(towns);
        streets = List.copyOf(streets);
    }
}
