// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.geocode;

import java.util.Objects;

/**
 * A place that an address may mean.
 *
 * @param quality what the place was derived from
 * @param longitude degrees east, WGS 84
 * @param latitude degrees north, WGS 84
 * @param score how well the address fits, 0 … 1: 60 % street, 25 % town, 15 % postal code, times 1, 0.97, 0.85 or 0.5
 *            for the qualities where a house number was asked for
 * @param uncertainty about how far the true place may be away, metres
 * @param places number of places at which the gazetteer has this very address, such as entrances and shops of one
 *            building; 1 for most, 0 where the number is not mapped. Each of them is a hit of its own
 * @param spread largest distance of one of these places from the one that is chosen first, metres; 0 for a single one
 * @param street street as the gazetteer spells it; empty for a town
 * @param houseNumber house number that was found or placed; empty where there is none
 * @param postalCode postal code as the gazetteer has it; empty where unknown
 * @param town name of the town; empty where unknown
 * @param basis in words what the place was derived from, in the language of the user
 */
public record GeocodeHit(Quality quality, double longitude, double latitude, double score, double uncertainty,
        int places, double spread, String street, String houseNumber, String postalCode, String town, String basis) {

    /** Checks that nothing is missing. */
    public GeocodeHit {
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(basis, "basis");
    }

    /**
     * The address in one line.
     *
     * @return street and number, postal code and town
     */
    public String address() {
        String first = (street + " " + houseNumber).strip();
        String second = (postalCode + " " + town).strip();
        return first.isEmpty() ? second : second.isEmpty() ? first : first + ", " + second;
    }
}
