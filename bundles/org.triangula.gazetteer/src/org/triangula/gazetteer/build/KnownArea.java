// SPDX-License-Identifier: EPL-2.0
package org.triangula.gazetteer.build;

import java.util.List;
import java.util.Objects;

import org.locationtech.jts.geom.Geometry;

/**
 * An area that is known beside the extract: of the study, or of a boundary file.
 *
 * @param role what it is to the gazetteer
 * @param name name in force
 * @param key official key, may be empty
 * @param otherNames other names in use
 * @param outline its area in degrees (WGS 84), longitude first; empty when it is not known; must not be changed
 */
public record KnownArea(Role role, String name, String key, List<String> otherNames, Geometry outline) {

    /** What an area is to the gazetteer. */
    public enum Role {
        /** A district: only its key is used. */
        DISTRICT,
        /** A municipality in force. */
        MUNICIPALITY,
        /** A part of a municipality. */
        LOCALITY,
        /** A municipality that is no more: its name leads to the one that has its place now. */
        FORMER
    }

    /** Copies the list. */
    public KnownArea {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(outline, "outline");
        otherNames = List.copyOf(otherNames);
    }
}
