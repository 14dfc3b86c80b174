// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.osm;

import java.util.List;
import java.util.Map;

/** Receives the elements of an OpenStreetMap file in the file's order. */
public interface OsmVisitor {
    /** Returns whether nodes are wanted in this pass; reading is quicker if not. */
    boolean wantsNodes();

    /** Returns whether ways are wanted in this pass; reading is quicker if not. */
    boolean wantsWays();

    /** Returns whether relations are wanted in this pass; reading is quicker if not. */
    default boolean wantsRelations() {
        return false;
    }

    /**
     * A node.
     *
     * @param id          OSM id
     * @param longitudeE7 longitude in 1e-7 degrees
     * @param latitudeE7  latitude in 1e-7 degrees
     * @param tags        tags, often empty
     */
    void node(long id, int longitudeE7, int latitudeE7, Map<String, String> tags);

    /**
     * A way.
     *
     * @param id   OSM id
     * @param tags tags
     * @param refs ids of its nodes in order
     */
    void way(long id, Map<String, String> tags, long[] refs);

    /**
     * A relation.
     *
     * @param id      OSM id
     * @param tags    tags
     * @param members its members in order
     */
    default void relation(long id, Map<String, String> tags, List<OsmMember> members) {
        // wanted by few
    }
}
