// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.util.List;
import java.util.Objects;

/**
 * A municipality or a locality within one, as addresses name it.
 *
 * @param id identity within the gazetteer
 * @param kind what it is
 * @param name name in force
 * @param key official key of a municipality (ARS or AGS with its leading zeros); empty for a locality and where unknown
 * @param districtKey key of the district, 5 digits; empty where unknown
 * @param municipality identity of the municipality that a locality is part of; empty for a municipality and where
 *            unknown
 * @param postalCodes postal codes that occur in it, ascending; empty where unknown
 * @param alternativeNames other names in use
 * @param formerNames names before renaming or reform
 * @param longitude longitude of its centre in degrees (WGS 84), NaN where unknown
 * @param latitude latitude of its centre in degrees (WGS 84), NaN where unknown
 */
public record Town(String id, Kind kind, String name, String key, String districtKey, String municipality,
        List<String> postalCodes, List<String> alternativeNames, List<String> formerNames, double longitude,
        double latitude) {

    /** What a town is. */
    public enum Kind {
        /** A municipality of its own (Gemeinde, Stadt). */
        MUNICIPALITY,
        /** A part of a municipality (Ortsteil, Stadtteil), or a settlement whose municipality is not known. */
        LOCALITY
    }

    /** Copies the lists. */
    public Town {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(districtKey, "districtKey");
        Objects.requireNonNull(municipality, "municipality");
        if (id.isEmpty()) {
            throw new IllegalArgumentException("The town '" + name + "' has no identity");
        }
        postalCodes = List.copyOf(postalCodes);
        alternativeNames = List.copyOf(alternativeNames);
        formerNames = List.copyOf(formerNames);
    }
}
