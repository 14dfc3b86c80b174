// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.ui;

import java.util.Map;

/** Names of kinds and types on the map. */
final class MapText {

    private MapText() {
    }

    static String name(Map<String, String> names, String key, String otherwise) {
        String name = names.getOrDefault(key, key);
        return name.isBlank() ? otherwise : name;
    }
}
