// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.gis.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangula.core.exchange.ImportReport.Finding;

/**
 * Areas and facilities found in a file, in words of the study but not yet compared with it.
 *
 * @param areas the areas in the order of the file
 * @param facilities the facilities in the order of the file
 * @param findings what a person should know
 */
record FoundPlaces(List<FoundArea> areas, List<FoundFacility> facilities, List<Finding> findings) {

    FoundPlaces {
        areas = List.copyOf(areas);
        facilities = List.copyOf(facilities);
        findings = List.copyOf(findings);
    }

    /**
     * An area.
     *
     * @param place where in the file
     * @param id the file's own identity, may be empty
     * @param key official key, or the file's own key; may be empty
     * @param name name
     * @param kind identity of the term; empty when not known
     * @param outline outline as text of the model
     * @param attributes what else the file says
     * @param vintage day or year for which the file says so; empty when it does not tell
     */
    record FoundArea(String place, String id, String key, String name, String kind, String outline,
            Map<String, String> attributes, String vintage) {
    }

    /**
     * A facility.
     *
     * @param place where in the file
     * @param id the file's own identity, may be empty
     * @param type identity of the term; empty for a new one
     * @param typeWord the word of the file
     * @param name name
     * @param longitude degrees east
     * @param latitude degrees north
     * @param address street, house number, postal code, town; empty texts where not given
     * @param publishable whether the file says that it may be published
     * @param attributes what else the file says
     */
    record FoundFacility(String place, String id, String type, String typeWord, String name, double longitude,
            double latitude, Address address, Optional<Boolean> publishable, Map<String, String> attributes) {
    }

    /** An address. */
    record Address(String street, String houseNumber, String postalCode, String town) {
    }
}
