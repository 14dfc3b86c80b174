// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer;

import java.util.List;
import java.util.Optional;

/** Knows nothing. */
final class EmptyGazetteer implements Gazetteer {

    @Override
    public Optional<Town> town(String id) {
        return Optional.empty();
    }

    @Override
    public Optional<Town> townByKey(String key) {
        return Optional.empty();
    }

    @Override
    public List<Town> townsByPostalCode(String postalCode) {
        return List.of();
    }

    @Override
    public List<Match<Town>> matchTowns(String name, int limit) {
        return List.of();
    }

    @Override
    public List<Street> streetsOf(Town town) {
        return List.of();
    }

    @Override
    public List<Match<Street>> matchStreets(Town town, String name, int limit) {
        return List.of();
    }
}
