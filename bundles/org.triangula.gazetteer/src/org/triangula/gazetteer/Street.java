// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A street of a municipality. Streets of one name in several localities of a municipality are one entry each.
 *
 * @param id identity within the gazetteer
 * @param name name in force, in the official spelling
 * @param town identity of the municipality it lies in, or of the locality where the municipality is unknown
 * @param locality name of the locality it lies in; empty where unknown
 * @param postalCodes postal codes of its addresses, ascending; empty where unknown
 * @param alternativeNames other names in use
 * @param formerNames names before a renaming
 * @param longitude longitude of a point on it near its middle in degrees (WGS 84)
 * @param latitude latitude of the same point in degrees (WGS 84)
 */
public record Street(String id, String name, String town, String locality, List<String> postalCodes,
        List<String> alternativeNames, List<String> formerNames, double longitude, double latitude) {

    /** Copies the lists. */
    public Street {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(town, "town");
        Objects.requireNonNull(locality, "locality");
        postalCodes = List.copyOf(postalCodes);
        alternativeNames = List.copyOf(alternativeNames);
        formerNames = List.copyOf(formerNames);
    }
}
