// SPDX-License-Identifier: EPL-2.0
package org.triangula.examples.study.network;

import java.util.List;
import java.util.SortedMap;

/**
 * A way of the street network, with tags as OpenStreetMap uses them.
 *
 * @param id positive number, unique among the ways
 * @param nodes ids of its nodes in order, at least two
 * @param tags tags, sorted by key
 */
public record StreetWay(long id, List<Long> nodes, SortedMap<String, String> tags) {

    /** Returns the name of the street, empty when it has none. */
    public String name() {
        return tags.getOrDefault("name", "");
    }
}
