// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.projects.read;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A tag of Taguette.
 *
 * @param number its number in the database
 * @param path its name, with dots between the names of a tree
 * @param description its description
 */
record TaguetteTag(long number, String path, String description) {

    private static final int DEEPEST = 100;

    /** All paths with those they begin with, the latter first; where there is only the path, no tag. */
    static SortedMap<String, TaguetteTag> ordered(Map<String, TaguetteTag> tags) {
        SortedMap<String, TaguetteTag> all = new TreeMap<>();
        tags.forEach((path, tag) -> {
            all.put(path, tag);
            String above = parent(path);
            for (int depth = 0; !above.isEmpty() && depth < DEEPEST; depth++) {
                all.putIfAbsent(above, tags.get(above));
                above = parent(above);
            }
        });
        return all;
    }

    /** The path above; empty at the top. A dot at an end or beside another does not part names. */
    static String parent(String path) {
        int dot = dot(path);
        return dot < 0 ? "" : path.substring(0, dot);
    }

    /** The last name of a path. */
    static String name(String path) {
        return path.substring(dot(path) + 1);
    }

    private static int dot(String path) {
        for (int i = path.length() - 2; i > 0; i--) {
            if (path.charAt(i) == '.' && path.charAt(i - 1) != '.' && path.charAt(i + 1) != '.') {
                return depth(path, i) >= DEEPEST ? -1 : i;
            }
        }
        return -1;
    }

    private static int depth(String path, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += path.charAt(i) == '.' ? 1 : 0;
        }
        return depth;
    }
}
