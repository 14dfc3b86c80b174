// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.osm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of an element.
 *
 * @param name name in force
 * @param alternative other names in use
 * @param former names from before
 */
public record ExtractNames(String name, List<String> alternative, List<String> former) {

    private static final List<String> ALTERNATIVE = List.of("alt_name", "short_name", "official_name", "loc_name",
        "name:de", "official_name:de");
    private static final List<String> FORMER = List.of("old_name", "was:name");

    /** Copies the lists. */
    public ExtractNames {
        alternative = List.copyOf(alternative);
        former = List.copyOf(former);
    }

    /**
     * Reads the names of an element (https://wiki.openstreetmap.org/wiki/Names); several in one value are separated by
     * semicolons.
     *
     * @param tags its tags
     * @return its names; the name is empty when it has none
     */
    public static ExtractNames of(Map<String, String> tags) {
        String name = tags.getOrDefault("name", "").strip();
        return new ExtractNames(name, list(tags, ALTERNATIVE, name), list(tags, FORMER, name));
    }

    private static List<String> list(Map<String, String> tags, List<String> keys, String name) {
        Set<String> result = new LinkedHashSet<>();
        for (String key : keys) {
            for (String part : tags.getOrDefault(key, "").split(";")) {
                result.add(part.strip());
            }
        }
        result.remove(name);
        result.remove("");
        return new ArrayList<>(result);
    }
}
