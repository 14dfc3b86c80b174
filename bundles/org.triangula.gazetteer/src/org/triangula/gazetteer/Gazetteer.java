// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * The municipalities, localities and streets of a region, for checking and repairing addresses. Immutable and safe for
 * several threads.
 *
 * <p>Names are compared without regard to spelling conventions, see {@link Match#score()}. Matches come best first;
 * among equal scores names in force come before others, municipalities before localities, then the order is by name and
 * identity, so that the same question always has the same answer.
 */
public interface Gazetteer {

    /** A gazetteer that knows nothing, for studies without areas and extract. */
    Gazetteer EMPTY = new EmptyGazetteer();

    /**
     * A town by its identity.
     *
     * @param id identity within the gazetteer
     * @return the town if there is one
     */
    Optional<Town> town(String id);

    /**
     * A municipality by its official key.
     *
     * @param key ARS or AGS as found in a file: a lost leading zero, blanks and the end .0 of a number cell do not
     *            matter
     * @return the municipality if there is one
     */
    Optional<Town> townByKey(String key);

    /**
     * The towns in which a postal code occurs.
     *
     * @param postalCode five digits, a lost leading zero does not matter
     * @return municipalities before localities, then by name
     */
    List<Town> townsByPostalCode(String postalCode);

    /**
     * The towns that a name may mean: by names in force, alternative and former names, exactly or with typing errors.
     *
     * @param name name as somebody wrote it
     * @param limit most matches wanted, at least 1
     * @return the best matches; empty when none is alike
     */
    List<Match<Town>> matchTowns(String name, int limit);

    /**
     * The streets of a town.
     *
     * @param town a municipality (with the streets of its localities) or a locality
     * @return its streets by name; empty when the gazetteer knows no streets there
     */
    List<Street> streetsOf(Town town);

    /**
     * The streets of a town that a name may mean.
     *
     * @param town a municipality (with the streets of its localities) or a locality
     * @param name name of the street as somebody wrote it, without house number
     * @param limit most matches wanted, at least 1
     * @return the best matches; empty when none is alike
     */
    List<Match<Street>> matchStreets(Town town, String name, int limit);
}
