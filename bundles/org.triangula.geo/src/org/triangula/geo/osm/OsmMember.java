// SPDX-License-Identifier: EPL-2.0
package org.triangula.geo.osm;

/**
 * A member of a relation of OpenStreetMap.
 *
 * @param kind what it is
 * @param id OSM id among elements of its kind
 * @param role its role in the relation, often empty
 */
public record OsmMember(Kind kind, long id, String role) {

    /** The kinds of element. */
    public enum Kind {
        /** A point. */
        NODE,
        /** A line or a ring. */
        WAY,
        /** A group of elements. */
        RELATION
    }
}
